import { type Article, runningCopyAt, type Span } from "@copydesk/rule-kit";
import { type Place, placeOf } from "./place.js";

/** More is alignment, as in a table typed with spaces. */
const DOUBLE = /(?<! ) {2,3}(?! )/g;
const BEFORE_MARK = /(?<! ) {1,3}(?=[,;:.?!](?:[\s"”’]|$))/gm;
const IN_BRACKETS = /\( {1,3}(?=[\p{L}\p{N}"“‘])|(?<! ) {1,3}\)/gu;
// What stands before is looked at afterwards: a pattern that begins with it would look at every letter of the article.
const CLOSE_COMMA = /[,;](?=\p{L}\p{L})/gu;
const CLOSE_STOP = /\.(?=\p{Lu}\p{Ll}{1,30}[ ,;’'])/gu;
const THREE_SMALL = /\p{Ll}{3}$/u;
/** `&ldquo;Hello`, as text copied from a web page can have it. */
const ENTITY = /&[a-z]+$/i;
const LONGEST_ENTITY = 10;
const TWO_MARKS = /,,|;;/g;

const SENTENCE_END = /[.?!]["”’)]*$/;
const SINGLE_AFTER_SENTENCE = /[\p{Ll}\d][.?!]["”’)]* (?=["“‘(]?\p{Lu})/gu;

/** Spaces that are too many or missing. */
export function* gapFindings(article: Article): Iterable<Place> {
  const { prose, source } = article;
  yield* doubleSpaces(article);
  for (const { 0: gap, index } of prose.matchAll(BEFORE_MARK)) {
    const span = { start: index, end: index + gap.length };
    if (!isSpaces(source, span) || !/[\p{L}\p{N}"”’)\]%]/u.test(prose[index - 1] ?? "")) continue;
    // An ellipsis of spaced dots.
    if (/^\. ?\./.test(prose.slice(span.end, span.end + 3))) continue;
    // `3 : 2` is a score.
    if (prose[span.end] === ":" && /\d/.test(prose[index - 1]!)) continue;
    if (isCopy(article, span)) yield placeOf(source, span, "", `a space before its "${prose[span.end]}"`, true);
  }
  for (const { 0: typed, index } of prose.matchAll(IN_BRACKETS)) {
    const isOpening = typed.startsWith("(");
    if (!isOpening && !/[\p{L}\p{N}.,"”’%]/u.test(prose[index - 1] ?? "")) continue;
    const start = isOpening ? index + 1 : index;
    const span = { start, end: start + typed.length - 1 };
    if (isSpaces(source, span) && isCopy(article, span))
      yield placeOf(source, span, "", "a space inside its brackets", true);
  }
  for (const { 0: mark, index } of prose.matchAll(CLOSE_COMMA)) {
    const before = prose.slice(Math.max(0, index - LONGEST_ENTITY), index);
    if (!THREE_SMALL.test(before) || (mark === ";" && ENTITY.test(before))) continue;
    const span = { start: index + 1, end: index + 1 };
    if (isCopy(article, { start: index, end: index + 1 }))
      yield placeOf(source, span, " ", `no space behind its "${mark}"`, true);
  }
  for (const { index } of prose.matchAll(CLOSE_STOP)) {
    if (!THREE_SMALL.test(prose.slice(Math.max(0, index - 3), index))) continue;
    const span = { start: index + 1, end: index + 1 };
    if (isCopy(article, { start: index, end: index + 1 }))
      yield placeOf(source, span, " ", "no space between two sentences", false);
  }
  for (const { 0: marks, index } of prose.matchAll(TWO_MARKS)) {
    const span = { start: index, end: index + 2 };
    if (isCopy(article, span)) yield placeOf(source, span, marks[0]!, `"${marks[0]}" twice`, true);
  }
}

/** Whoever was taught to type two spaces after a full stop does so always, and no page shows them. */
function* doubleSpaces(article: Article): Iterable<Place> {
  const { prose, source } = article;
  if (!prose.includes("  ")) return;
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

/** What is masked in the prose is no space in the source. */
function isSpaces(source: string, { start, end }: Span): boolean {
  return source.slice(start, end).trim() === "";
}

/** A word stands before the place in the same paragraph; the block is found by it. */
function isCopy(article: Article, span: Span): boolean {
  return runningCopyAt(article, { start: span.start - 1, end: span.end }) !== undefined;
}
