import { numberOfWords } from "@copydesk/lexicon";
import { type Article, ownCopyAt, type Span, type Use } from "@copydesk/rule-kit";

/** A share in figures: `5%`, `5 percent`, `5 per cent`. */
export interface InFigures extends Use<"sign" | "percent" | "per cent"> {
  /** Where the figure ends and the gap before the sign or word begins. */
  readonly figureEnd: number;
  readonly gap: "" | " " | "-";
}

/** A share whose number is in words: `five percent`. */
export interface InWords extends Span {
  readonly value: number;
  readonly numberEnd: number;
}

const PERCENT = /%|\bper ?cent(?!\p{L})/gu;
const FIGURE_BEFORE = /(?<![\p{L}\p{N}.,$£€/<>≤≥~]|[<>≤≥] )\d(?:[\d,.]*\d)?([-\s\0\u00a0\u202f]?)$/u;
/** `ninety five percent`: the second half of a number that has lost its hyphen. */
const TENS_BEFORE = /(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y[\s\0\u00a0]$/i;
const WORD_BEFORE = /(?<![\p{L}\p{N}-])(\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)[\s\0\u00a0]$/u;
const LONGEST_NUMBER = 24;
/** `the one percent` and `a hundred percent` are idioms, and nobody writes `0 percent chance` for `zero`. */
const LEAST_IN_FIGURES = 2;

/** Every share in the desk's own running copy, in order. */
export function sharesIn(article: Article): { readonly inFigures: InFigures[]; readonly inWords: InWords[] } {
  const { prose } = article;
  const inFigures: InFigures[] = [];
  const inWords: InWords[] = [];
  for (const { 0: typed, index } of prose.matchAll(PERCENT)) {
    const end = index + typed.length;
    const before = prose.slice(Math.max(0, index - LONGEST_NUMBER), index);
    const figure = FIGURE_BEFORE.exec(before);
    if (figure !== null) {
      const start = index - (before.length - figure.index);
      if (ownCopyAt(article, { start, end }) === undefined || isAside(prose, start, end)) continue;
      const gap = figure[1] ?? "";
      const form = typed === "%" ? "sign" : typed === "percent" ? "percent" : "per cent";
      inFigures.push({ start, end, form, figureEnd: index - gap.length, gap: gap === "" || gap === "-" ? gap : " " });
      continue;
    }
    const word = typed === "%" ? null : WORD_BEFORE.exec(before);
    const value = word === null ? undefined : numberOfWords(word[1]!);
    if (value === undefined || value < LEAST_IN_FIGURES) continue;
    const start = index - (before.length - word!.index);
    if (TENS_BEFORE.test(prose.slice(Math.max(0, start - LONGEST_NUMBER), start))) continue;
    if (ownCopyAt(article, { start, end }) !== undefined) inWords.push({ start, end, value, numberEnd: index - 1 });
  }
  return { inFigures, inWords };
}

/** `(5%)`: in brackets, as in a table, many desks that write the word keep to the sign. */
function isAside(prose: string, start: number, end: number): boolean {
  return prose[start - 1] === "(" || prose[end] === ")";
}
