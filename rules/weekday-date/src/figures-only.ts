import { type Day, FIRST_YEAR, isDay, LAST_YEAR, weekdayOf, weekdayOn } from "./calendar.js";
import type { WrittenDate } from "./written-date.js";

/** A date in figures alone with its weekday before it: `Monday, 6/12/2018`. */
export interface DateInFigures {
  readonly weekday: { readonly start: number; readonly end: number; readonly text: string };
  readonly named: number;
  readonly written: WrittenDate;
  /** The American reading, or where there is no such day, the British. */
  readonly day: Day;
}

const WITH_WEEKDAY =
  /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?[ \u00a0](\d{1,2})\/(\d{1,2})\/(\d{4})(?![\p{L}\d/-])/gu;

/** Those of the prose whose weekday is wrong whether the month or the day stands first. */
export function* wrongInFigures(prose: string): Iterable<DateInFigures> {
  if (!prose.includes("/")) return;
  for (const { 0: typed, 1: text = "", 2: first = "", 3: second = "", 4: last, index } of prose.matchAll(
    WITH_WEEKDAY,
  )) {
    const year = Number(last);
    const named = weekdayOf(text);
    if (named === undefined || year < FIRST_YEAR || year > LAST_YEAR) continue;
    const american = { year, month: Number(first) - 1, day: Number(second) };
    const british = { year, month: Number(second) - 1, day: Number(first) };
    const readings = [american, british].filter((day) => day.month >= 0 && day.month < 12 && isDay(day));
    const [day] = readings;
    if (day === undefined || readings.some((one) => weekdayOn(one) === named)) continue;
    const end = index + typed.length;
    const start = end - `${first}/${second}/${last}`.length;
    const dayStart = day === american ? start + first.length + 1 : start;
    const dayPlace = { start: dayStart, end: dayStart + (day === american ? second : first).length };
    yield {
      weekday: { start: index, end: index + text.length, text },
      named,
      written: { start, end, ...day, dayPlace, isPadded: dayPlace.end - dayPlace.start > 1 },
      day,
    };
  }
}
