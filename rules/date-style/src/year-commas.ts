import { isFunctionWord } from "@copydesk/lexicon";
import type { Article, Edit, Span } from "@copydesk/rule-kit";
import type { StyledDate } from "./dates.js";

/** A comma that a date with its year lacks or has too many. */
export interface CommaSlip {
  readonly date: StyledDate;
  readonly span: Span;
  readonly kind: "before" | "behind" | "none";
  readonly edit: Edit;
}

/** The words that a date describes what follows behind: `the June 9, 2016 meeting` is left as it is. */
const DETERMINERS =
  /(?:^|[^\p{L}])(?:a|an|the|this|that|his|her|its|our|their|my|your|every|each)[\s\0]+$|['’]s?[\s\0]+$/iu;
const LEADING = /(?:^|[.?!]["”’]?[\s\0]+)(?:After|As of|Before|By|From|In|On|Since|Until)[\s\0]+$/u;
const NEXT_WORD = /^[ \u00a0\0]+(\p{L}[\p{L}'’-]*)/u;
/** Of ranges many desks leave the comma out: `from May 5, 2016 to June 9, 2018`. */
const JOINING = new Set("and or through to until".split(" "));
const REACH = 40;

/** Commas about the years of American dates. A comma behind the year that most of the article leaves out is left out. */
export function commaSlips(article: Article, dates: readonly StyledDate[]): CommaSlip[] {
  const { prose } = article;
  const slips: CommaSlip[] = [];
  const lacking: CommaSlip[] = [];
  let complete = 0;
  let monthCommas = 0;
  let monthSpaces = 0;
  for (const date of dates) {
    const { order, beforeYear, end, start } = date;
    if (beforeYear === undefined || order === "day first") continue;
    const typed = prose.slice(beforeYear.start, beforeYear.end);
    const span = { start, end };
    if (order === "no day") {
      if (typed.startsWith(",")) monthCommas++;
      else monthSpaces++;
      if (typed.startsWith(",")) {
        const edit = { span: { start: beforeYear.start, end: beforeYear.start + 1 }, text: "" };
        slips.push({ date, span, kind: "none", edit });
      }
      continue;
    }
    if (!typed.startsWith(",")) {
      const at = { start: beforeYear.start, end: beforeYear.start };
      slips.push({ date, span, kind: "before", edit: { span: at, text: "," } });
    }
    if (prose[end] === ",") complete++;
    else if (lacksComma(prose, date)) {
      lacking.push({ date, span, kind: "behind", edit: { span: { start: end, end }, text: "," } });
    }
  }
  // Whoever has done so twice and never otherwise has a style.
  if (lacking.length === 1 || lacking.length <= complete) slips.push(...lacking);
  return monthCommas > 1 && monthCommas > monthSpaces ? slips.filter(({ kind }) => kind !== "none") : slips;
}

/** The sentence goes on behind the year: `On March 5, 2018 the court ruled`, `It began on June 1, 2020 in Oslo`. */
function lacksComma(prose: string, { start, end }: StyledDate): boolean {
  const [, next] = NEXT_WORD.exec(prose.slice(end, end + REACH)) ?? [];
  if (next === undefined || JOINING.has(next)) return false;
  const before = prose.slice(Math.max(0, start - REACH), start);
  if (DETERMINERS.test(before)) return false;
  return LEADING.test(before) || (isFunctionWord(next) && next === next.toLowerCase());
}
