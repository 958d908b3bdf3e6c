import { type Article, runningCopyAt, type Span } from "@copydesk/rule-kit";
import { type Place, placeOf } from "./place.js";

const MARKS = [..."().,;:?!"];
const NEED_SPACE = ",;.";
/** What may follow them straight, and mostly does. */
const MAY_FOLLOW_MOSTLY = " \n\"'”’).";
const MAY_FOLLOW = /[\s\d"'”’)\].\0]/;
/** More is alignment, as in a table typed with spaces. */
const DOUBLE = /(?<! ) {2,3}(?! )/g;

const WORD = /[\p{L}\p{N}"”’)\]%]/u;
const WORD_START = /^[\p{L}\p{N}"“‘]/u;
const THREE_SMALL = /\p{Ll}{3}$/u;
const TWO_LETTERS = /^\p{L}\p{L}/u;
/** A name that has a full stop in it is seldom so long, and no sentence begins and ends with one word. */
const NEXT_SENTENCE = /^(?!(?:Com|Co|Edu|Gov|Io|Net|Org)\b)\p{Lu}\p{Ll}{1,30}[ ,;’']/u;
/** `&ldquo;Hello`, as text copied from a web page can have it. */
const ENTITY = /&[a-z]+$/i;
const LONGEST_ENTITY = 10;

const SENTENCE_END = /[.?!]["”’)]*$/;
const SINGLE_AFTER_SENTENCE = /[\p{Ll}\d][.?!]["”’)]* (?=["“‘(]?\p{Lu})/gu;

/** Spaces that are too many or missing, and marks typed twice. */
export function* gapFindings(article: Article): Iterable<Place> {
  const { prose } = article;
  yield* doubleSpaces(article);
  let done = 0;
  for (const index of MARKS.flatMap((mark) => oddPlacesOf(prose, mark)).sort((a, b) => a - b)) {
    if (index < done) continue;
    done = index + 2;
    const first = prose[index];
    const place =
      first === " "
        ? spaceBefore(article, index)
        : first === "("
          ? spaceInside(article, index + 1)
          : first === prose[index + 1]
            ? twice(article, index)
            : noSpace(article, index);
    if (place !== undefined && isCopy(article, place.edit.span)) yield place;
  }
}

/** Where a mark, or the space before it, begins what may be spaced wrongly. */
function oddPlacesOf(prose: string, mark: string): number[] {
  const places: number[] = [];
  const needsSpace = NEED_SPACE.includes(mark);
  for (let at = prose.indexOf(mark); at >= 0; at = prose.indexOf(mark, at + 1)) {
    const next = prose[at + 1];
    if (mark === "(") {
      if (next === " ") places.push(at);
      continue;
    }
    if (prose[at - 1] === " ") places.push(at - 1);
    if (needsSpace && next !== undefined && !MAY_FOLLOW_MOSTLY.includes(next) && !MAY_FOLLOW.test(next)) {
      places.push(at);
    }
  }
  return places;
}

/** `full ,` and `(in vain )`. */
function spaceBefore({ prose, source }: Article, at: number): Place | undefined {
  const mark = prose[at + 1]!;
  const span = { start: withSpacesBefore(prose, at), end: at + 1 };
  if (!WORD.test(prose[span.start - 1] ?? "") || !isSpaces(source, span)) return undefined;
  if (mark === ")") return placeOf(source, span, "", "a space inside its brackets", true);
  // `.NET`, `:)`, `3 : 2`, and an ellipsis of spaced dots.
  if (!/^(?:[\s"”’]|$)/.test(prose.slice(at + 2, at + 3)) || /^\. ?\./.test(prose.slice(at + 1, at + 4)))
    return undefined;
  if (mark === ":" && /\d/.test(prose[span.start - 1]!)) return undefined;
  return placeOf(source, span, "", `a space before its "${mark}"`, true);
}

/** `( in vain)` */
function spaceInside({ prose, source }: Article, at: number): Place | undefined {
  const span = { start: at, end: at + 1 };
  if (!WORD_START.test(prose.slice(at + 1, at + 3)) || !isSpaces(source, span)) return undefined;
  return placeOf(source, span, "", "a space inside its brackets", true);
}

/** `full,and`, `full;nobody`, `full.Nobody` */
function noSpace({ prose, source }: Article, at: number): Place | undefined {
  const mark = prose[at]!;
  const before = prose.slice(Math.max(0, at - LONGEST_ENTITY), at);
  const span = { start: at + 1, end: at + 1 };
  if (!THREE_SMALL.test(before) || (mark === ";" && ENTITY.test(before))) return undefined;
  if (mark !== ".") {
    if (!TWO_LETTERS.test(prose.slice(span.end, span.end + 4))) return undefined;
    return placeOf(source, span, " ", `no space behind its "${mark}"`, true);
  }
  if (!NEXT_SENTENCE.test(prose.slice(span.end, span.end + 40))) return undefined;
  return placeOf(source, span, " ", "no space between two sentences", false);
}

function twice({ prose, source }: Article, at: number): Place | undefined {
  const mark = prose[at]!;
  return mark === "." ? undefined : placeOf(source, { start: at, end: at + 2 }, mark, `"${mark}" twice`, true);
}

/** The words tell it sooner than the text, where every second place would be looked at. */
function mayHaveDouble({ prose, tokens }: Article): boolean {
  let last = 0;
  for (const { start, end } of tokens) {
    if (start >= last + 2 && prose.startsWith("  ", last)) return true;
    last = end;
  }
  return false;
}

/** Whoever was taught to type two spaces after a full stop does so always, and no page shows them. */
function* doubleSpaces(article: Article): Iterable<Place> {
  const { prose, source } = article;
  if (!mayHaveDouble(article)) return;
  const places: Span[] = [];
  const behindSentences: Span[] = [];
  for (const { 0: gap, index } of prose.matchAll(DOUBLE)) {
    const span = { start: index, end: index + gap.length };
    const before = prose.slice(Math.max(0, index - 3), index);
    if (!/[^\s\0\ufffc]$/.test(before) || !/[^\s\0\ufffc]/.test(prose[span.end] ?? " ")) continue;
    if (!isSpaces(source, span) || !isCopy(article, span)) continue;
    (SENTENCE_END.test(before) ? behindSentences : places).push(span);
  }
  if (behindSentences.length > 0) {
    const singles = prose.match(SINGLE_AFTER_SENTENCE)?.length ?? 0;
    if (behindSentences.length <= singles || behindSentences.length === 1) places.push(...behindSentences);
  }
  for (const span of places) yield placeOf(source, span, " ", "two spaces in a row", true);
}

/** Two or three spaces before a mark are one slip; more are alignment. */
function withSpacesBefore(prose: string, at: number): number {
  let start = at;
  while (start > at - 2 && prose[start - 1] === " ") start--;
  return start;
}

/** What is masked in the prose is no space in the source. */
function isSpaces(source: string, { start, end }: Span): boolean {
  return source.slice(start, end).trim() === "";
}

/** A word stands before the place in the same paragraph; the block is found by it. */
function isCopy(article: Article, { start, end }: Span): boolean {
  return runningCopyAt(article, { start: start - 1, end }) !== undefined;
}
