import { MONTHS } from "@copydesk/lexicon";
import { type Article, defineRule, type Finding, type Span, type SuggestedEdit, type Token } from "@copydesk/rule-kit";
import { type Day, daysIn, isDay, nearestOn, WEEKDAYS, weekdayOf, weekdayOn } from "./calendar.js";
import { wrongInFigures } from "./figures-only.js";
import { nearestYear, publishedOn } from "./published.js";
import { weekdayAfter, weekdayBefore } from "./weekday.js";
import { datesIn, type WrittenDate } from "./written-date.js";

type Message = "wrong" | "impossible";

/** A day beyond this is more likely some other number. */
const GREATEST_SLIP = 39;

/**
 * Reports a weekday that does not fall on the date it stands with, and a date that its month does not have. American, British and
 * ISO dates with a year, and dates in figures alone where the weekday is wrong however they are read; without a year only where the
 * day of the article is given in its front matter or dateline.
 *
 * Leaves alone dates without a year, ranges (`June 12-14`), years before 1800, and a weekday that belongs to another word
 * (`The Sun, May 3, 2018`).
 */
export default defineRule({
  id: "weekday-date",
  description: "A weekday that does not fall on its date, and a date that there is not",
  tier: "error",
  options: {},
  messages: {
    wrong: `"{actual}" has the wrong weekday or day: {date}, falls on a {weekday}; write "{expected}" or correct the date`,
    impossible: `"{actual}" is not a date, as {month} has {days} days; correct the day or the month`,
  },
  *check(article) {
    for (const written of datesIn(article)) {
      const token = article.tokens[article.tokenIndexAt(written.start)];
      if (token?.start === written.start) yield* findingsAt(article, token, written);
    }
    for (const { weekday, named, written, day } of wrongInFigures(article.prose)) {
      yield wrong(weekday, named, written, day);
    }
  },
});

function* findingsAt(article: Article, token: Token, written: WrittenDate): Iterable<Finding<Message>> {
  const weekday = weekdayBefore(article, token) ?? weekdayAfter(article, written);
  const year = written.year ?? yearOf(article, written, weekday);
  if (year === undefined) return;
  const day: Day = { year, month: written.month, day: written.day };
  if (!isDay(day)) {
    if (day.day > GREATEST_SLIP) return;
    const month = day.month === 1 ? `February ${year}` : MONTHS[day.month]!.name;
    yield { message: "impossible", span: written, data: { month, days: daysIn(year, day.month) } };
    return;
  }
  const named = weekday === undefined ? undefined : weekdayOf(weekday.text);
  if (weekday === undefined || named === undefined || named === weekdayOn(day)) return;
  if (written.year === undefined && isRightInAnotherYear(named, day)) return;
  yield wrong(weekday, named, written, day);
}

/** Without a year of its own, only a date with its weekday is read as one: `on Tuesday, June 12`. */
function yearOf(article: Article, written: WrittenDate, weekday: Token | undefined): number | undefined {
  if (weekday === undefined) return undefined;
  // `Saturday and Sunday, June 9 and 10`
  if (/^,?[\s\0]+(?:and|or|to|through|until)?[\s\0]*\d/.test(article.prose.slice(written.end, written.end + 20)))
    return undefined;
  const published = article.derive(publishedOn);
  return published && nearestYear(written, published);
}

function isRightInAnotherYear(weekday: number, { year, month, day }: Day): boolean {
  return [year - 1, year + 1].some((other) => weekdayOn({ year: other, month, day }) === weekday);
}

function wrong(
  token: Pick<Token, "start" | "end" | "text">,
  named: number,
  written: WrittenDate,
  day: Day,
): Finding<Message> {
  const weekday = WEEKDAYS[weekdayOn(day)]!;
  const expected = inFormOf(token.text, weekday);
  const span: Span = { start: Math.min(token.start, written.start), end: Math.max(token.end, written.end) };
  const suggestions: SuggestedEdit[] = [{ label: `write "${expected}"`, edits: [{ span: token, text: expected }] }];
  const near = nearestOn(named, day);
  if (near !== undefined) suggestions.push(dayCorrection(written, near));
  const date = `${MONTHS[day.month]!.name} ${day.day}, ${day.year}`;
  return { message: "wrong", span, data: { date, weekday, expected }, suggestions };
}

function dayCorrection({ dayPlace, isPadded }: WrittenDate, { month, day }: Day): SuggestedEdit {
  const text = isPadded ? String(day).padStart(2, "0") : String(day);
  return { label: `write "${MONTHS[month]!.name} ${day}"`, edits: [{ span: dayPlace, text }] };
}

/** `Tues.` asks for `Wed.`, `Tue` for `Wed`, `TUESDAY` for `WEDNESDAY`. */
function inFormOf(typed: string, weekday: string): string {
  if (/day$/i.test(typed)) return typed === typed.toUpperCase() ? weekday.toUpperCase() : weekday;
  const short =
    /^t(?:ues|hurs)/i.test(weekday) && /.{4}/.test(typed.replace(".", "")) ? weekday.slice(0, -3) : weekday.slice(0, 3);
  return typed.endsWith(".") ? `${short}.` : short;
}
