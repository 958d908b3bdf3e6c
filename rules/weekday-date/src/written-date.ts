import { monthPlace } from "@copydesk/lexicon";
import { type Article, type Span, type Token, WordTest } from "@copydesk/rule-kit";
import { FIRST_YEAR, LAST_YEAR } from "./calendar.js";

/** A date as it is typed; the day need not be one that its month has. */
export interface WrittenDate extends Span {
  readonly year: number | undefined;
  /** From 0. */
  readonly month: number;
  readonly day: number;
  /** The digits of the day. */
  readonly dayPlace: Span;
  /** The day always has two digits: `2018-06-02`. */
  readonly isPadded: boolean;
}

/** How much text a date can take, with its line end and its indent. */
const LONGEST = 60;

const GAP = "[\\s\\0]+";
const ORDINAL = "(?:st|nd|rd|th)?";
/** `2,000`, `12-14`, `12:30` and `3rds` go on; a mark that ends the date does not. */
const END = "(?![\\p{L}\\d%/]|[-–.,:]\\d)";
const YEAR = `(?:[\\s\\0]*,?${GAP}(?<year>\\d{4})${END})?`;
const MONTH = "(?<month>[A-Z][A-Za-z]{2,8})\\.?";
const DAY = "(?<day>\\d{1,2})";

/** `June 12, 2018` */
const MONTH_FIRST = [new RegExp(`${MONTH}${GAP}(?:the${GAP})?${DAY}${ORDINAL}${END}${YEAR}`, "uy")];
/** `12 June 2018`, `the 12th of June, 2018`, `2018-06-12` */
const NUMBER_FIRST = [
  new RegExp(`(?:the${GAP})?${DAY}${ORDINAL}${GAP}(?:of${GAP})?${MONTH}(?![\\p{L}\\d-])${YEAR}`, "uy"),
  new RegExp(`(?<year>\\d{4})-(?<monthNumber>\\d{2})-${DAY}${END}`, "uy"),
];

/** What a number behind a date counts, so that it is no year: `On Tuesday, June 12, 2000 people came`. */
const COUNTED =
  /^[\s\0]+(?:people|men|women|children|residents|students|workers|soldiers|troops|dollars|votes|protesters)\b/;

/** What the forms name in a match. */
interface DateParts {
  readonly day?: string;
  readonly month?: string;
  readonly monthNumber?: string;
  readonly year?: string;
}

const MONTH_START =
  /(?<![\p{L}\d])(?:J(?:an|AN|un|UN|ul|UL)|F(?:eb|EB)|M(?:ar|AR|ay|AY)|A(?:pr|PR|ug|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC))/gu;
const month = new WordTest((text, letterCase) => letterCase !== "lower" && text.search(MONTH_START) >= 0);
const DAY_BEFORE = /\d{1,2}(?:st|nd|rd|th)?[\s\0]+(?:of[\s\0]+)?$/;
const LONGEST_DAY = 24;
const ISO = /(?<![\p{L}\d])\d{4}-\d{2}-\d{2}/uy;
const LONGEST_YEAR = 4;

/** The dates of the article, in order. */
export function datesIn(article: Article): WrittenDate[] {
  const { prose } = article;
  return [...article.select(month).flatMap((token) => startsAt(article, token)), ...isoDatesIn(prose)]
    .map((offset) => dateAt(prose, offset))
    .filter((date) => date !== undefined)
    .sort((a, b) => a.start - b.start);
}

/** Where the dates begin that a word has the months of. */
function startsAt({ prose, tokens }: Article, { start, end, index }: Token): number[] {
  const before = tokens[index - 1];
  const mayHaveDay = before !== undefined && (before.text === "of" || /\d/.test(before.text));
  return [...prose.slice(start, end).matchAll(MONTH_START)].map((match) => {
    const at = start + match.index;
    if (!mayHaveDay) return at;
    const text = prose.slice(Math.max(0, at - LONGEST_DAY), at);
    const day = DAY_BEFORE.exec(text);
    // `2012 June 5`: the end of another number.
    return day === null || /[\p{L}\d]/u.test(text[day.index - 1] ?? "") ? at : at - (text.length - day.index);
  });
}

function isoDatesIn(prose: string): number[] {
  const places: number[] = [];
  for (let at = prose.indexOf("-"); at >= 0; at = prose.indexOf("-", at + 1)) {
    if (prose[at + 3] !== "-") continue;
    ISO.lastIndex = Math.max(0, at - LONGEST_YEAR);
    if (ISO.test(prose)) places.push(at - LONGEST_YEAR);
  }
  return places;
}

/** The date that begins at an offset of the prose. */
export function dateAt(prose: string, offset: number): WrittenDate | undefined {
  const window = prose.slice(offset, offset + LONGEST);
  for (const form of /^\d/.test(window) ? NUMBER_FIRST : MONTH_FIRST) {
    form.lastIndex = 0;
    const match = form.exec(window);
    const groups: DateParts | undefined = match?.groups;
    if (match === null || groups?.day === undefined) continue;
    const month = groups.monthNumber === undefined ? monthPlace(groups.month ?? "") : Number(groups.monthNumber) - 1;
    if (month === undefined || month < 0 || month > 11) continue;
    const typed = groups.year;
    const isCounted = COUNTED.test(window.slice(match[0].length));
    const year = typed === undefined || isCounted ? undefined : Number(typed);
    if (year !== undefined && (year < FIRST_YEAR || year > LAST_YEAR)) return undefined;
    // The day is the last number of a date that leads with its year, and the first of the others.
    const isPadded = groups.monthNumber !== undefined;
    const dayStart = offset + (isPadded ? match[0].lastIndexOf(groups.day) : match[0].search(/\d/));
    return {
      start: offset,
      end: offset + match[0].length,
      year,
      month,
      day: Number(groups.day),
      dayPlace: { start: dayStart, end: dayStart + groups.day.length },
      isPadded,
    };
  }
  return undefined;
}
