import { MONTHS, monthPlace } from "@copydesk/lexicon";
import { type Article, ownCopyAt, Phrases, type Span } from "@copydesk/rule-kit";

/** A month with its day, its year or both, in the desk's own running copy. */
export interface StyledDate extends Span {
  readonly order: "month first" | "day first" | "no day";
  /** From 0. */
  readonly month: number;
  readonly monthSpan: Span;
  readonly day: number | undefined;
  /** The `th` behind the day. */
  readonly ordinal: Span | undefined;
  /** What stands before the year: `, ` or a space. */
  readonly beforeYear: Span | undefined;
  readonly year: number | undefined;
}

const MONTH_LETTERS: ReadonlySet<number> = new Set([..."ADFJMNOS"].map((letter) => letter.charCodeAt(0)));
const MONTH = new Phrases(
  (text) => MONTH_LETTERS.has(text.charCodeAt(0)) && monthPlace(/^[A-Z][a-z]*/.exec(text)![0]) !== undefined,
  /[A-Za-z]{3,9}\b\.?/y,
);
/** A line end among the spaces is no matter; an empty line is. */
const GAP = "(?:[ \\t\\u00a0\\u202f\\0]+(?:\\r?\\n[ \\t]*)?|\\r?\\n[ \\t]*)";
/** `2,000`, `12:30` and `3rds` go on; `5-7` begins with a day too. */
const END = "(?![\\p{L}\\d%:/]|[.,]\\d)";
const DAY_BEHIND = new RegExp(`${GAP}(\\d{1,2})(st|nd|rd|th)?${END}`, "uy");
const YEAR_BEHIND = new RegExp(`(,?${GAP})(\\d{4})${END}`, "uy");
const DAY_BEFORE = new RegExp(`(?<![\\p{L}\\d$£€.,:/-])(\\d{1,2})(st|nd|rd|th)?${GAP}(?:of${GAP})?$`, "u");
const LONGEST_DAY = 16;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2200;

/** The dates of an article, in order. */
export function datesIn(article: Article): StyledDate[] {
  const dates: StyledDate[] = [];
  for (const { 0: typed, index } of MONTH.in(article)) {
    const date = dateAt(article.prose, typed, index);
    if (date !== undefined && ownCopyAt(article, date) !== undefined) dates.push(date);
  }
  return dates;
}

function dateAt(prose: string, typed: string, index: number): StyledDate | undefined {
  const bare = typed.replace(/\.$/, "");
  const month = monthPlace(bare);
  if (month === undefined) return undefined;
  // `It was May. 5 people came`: the full stop of a whole month ends the sentence.
  const monthSpan = { start: index, end: index + (MONTHS[month]!.name === bare ? bare : typed).length };
  const before = DAY_BEFORE.exec(prose.slice(Math.max(0, index - LONGEST_DAY), index));
  if (before !== null) {
    const start = index - before[0].length;
    const digits = start + before[1]!.length;
    return { ...yearFrom(prose, monthSpan.end), order: "day first", month, monthSpan, start, ...dayOf(before, digits) };
  }
  DAY_BEHIND.lastIndex = monthSpan.end;
  const behind = DAY_BEHIND.exec(prose);
  if (behind !== null) {
    const end = monthSpan.end + behind[0].length;
    const day = dayOf(behind, end - (behind[2]?.length ?? 0));
    return { ...yearFrom(prose, end), order: "month first", month, monthSpan, start: index, ...day };
  }
  const year = yearFrom(prose, monthSpan.end);
  if (year.year === undefined) return undefined;
  return { ...year, order: "no day", month, monthSpan, start: index, day: undefined, ordinal: undefined };
}

function dayOf([, day, ordinal]: RegExpExecArray, end: number): Pick<StyledDate, "day" | "ordinal"> {
  return {
    day: Number(day),
    ordinal: ordinal === undefined ? undefined : { start: end, end: end + ordinal.length },
  };
}

function yearFrom(prose: string, from: number): Pick<StyledDate, "year" | "beforeYear" | "end"> {
  YEAR_BEHIND.lastIndex = from;
  const match = YEAR_BEHIND.exec(prose);
  const year = Number(match?.[2]);
  if (match === null || !(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    return { year: undefined, beforeYear: undefined, end: from };
  }
  return { year, beforeYear: { start: from, end: from + match[1]!.length }, end: from + match[0].length };
}
