/** A day of the Gregorian calendar; the month counts from 0, as `Date` has it. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2200;

const DAY = 86_400_000;

export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const SHORT_WEEKDAYS = new Map(
  [["sun"], ["mon"], ["tue", "tues"], ["wed", "weds"], ["thu", "thur", "thurs"], ["fri"], ["sat"]].flatMap(
    (forms, place) => forms.map((form): [string, number] => [form, place]),
  ),
);

/** Place in the week of `Tuesday`, `TUESDAY`, `Tues.` or `Tue`, 0 for Sunday. */
export function weekdayOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, "");
  const place = WEEKDAYS.findIndex((weekday) => weekday.toLowerCase() === name);
  return place < 0 ? SHORT_WEEKDAYS.get(name) : place;
}

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

export const isDay = ({ year, month, day }: Day): boolean => day >= 1 && day <= daysIn(year, month);

export const weekdayOn = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month, day)).getUTCDay();

/** From the first day to the second. */
export const daysBetween = (first: Day, second: Day): number =>
  (Date.UTC(second.year, second.month, second.day) - Date.UTC(first.year, first.month, first.day)) / DAY;

/** The nearest day of the same month that falls on a weekday, at most three days off. */
export function nearestOn(weekday: number, date: Day): Day | undefined {
  let distance = (weekday - weekdayOn(date) + 7) % 7;
  if (distance > 3) distance -= 7;
  const near = { ...date, day: date.day + distance };
  return isDay(near) ? near : undefined;
}
