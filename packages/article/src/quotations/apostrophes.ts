import { CLIPPED } from "../abbreviations.js";
import { APOSTROPHE, classAt, DIGIT, isLetterClass, SPACE } from "../characters.js";
import type { Span } from "../types.js";
import { isInchesAfter } from "./measures.js";
import { type Direction, DOUBLE_MARK, has, neighbourBefore, SENTENCE_POINT } from "./shapes.js";

/** Words whose apostrophe stands for a lost ending: `o’ the`, `th’ end`, `ol’ man`. */
const CLIPPED_END: ReadonlySet<string> = new Set(["an", "li", "lil", "mo", "o", "ol", "po", "th", "wi"]);

interface Surroundings {
  readonly at: number;
  readonly place: Direction;
  readonly before: number;
  readonly beforeClass: number;
  readonly after: number;
  readonly afterClass: number;
}

/** 0 for an apostrophe or a prime. */
export function singleStrength(prose: string, block: Span, around: Surroundings): 0 | 1 | 2 | 3 {
  const { at, place, before, after } = around;
  if (place === "open") return openingStrength(prose, block, at, after);
  if (before < 0 || around.beforeClass === SPACE) return place === "either" ? 1 : 2;
  if (isDropped(prose, block, before)) return 0;
  return closingStrength(prose, block, around);
}

function openingStrength(prose: string, block: Span, at: number, after: number): 0 | 1 | 2 | 3 {
  const shape = prose[at];
  let end = after;
  if (after >= 0 && classAt(prose, after) === DIGIT) {
    while (end < block.end && classAt(prose, end) === DIGIT) end += 1;
    if (end !== after + 2) return 3;
    // `the ’90s` never opens; `‘90 percent of us agree,’ he said` may.
    return prose[end] === "s" || shape === "’" ? 0 : 1;
  }
  while (end >= 0 && end < block.end && end < after + 8 && isLetterClass(classAt(prose, end))) end += 1;
  const word = prose.slice(after, end).toLowerCase();
  if (word === "n" && end < block.end && classAt(prose, end) === APOSTROPHE) return 0;
  if (CLIPPED.has(word)) return shape === "’" ? 0 : 1;
  return shape === "’" ? 1 : 3;
}

/** The second apostrophe of `rock ’n’ roll`. */
function isDropped(prose: string, block: Span, before: number): boolean {
  if (prose[before] !== "n" && prose[before] !== "N") return false;
  const first = neighbourBefore(prose, block, before);
  if (first < 0 || !"'’‘".includes(prose[first]!)) return false;
  const beyond = neighbourBefore(prose, block, first);
  return beyond < 0 || !isLetterClass(classAt(prose, beyond));
}

function closingStrength(prose: string, block: Span, around: Surroundings): 0 | 1 | 2 | 3 {
  const { before, beforeClass, after, afterClass } = around;
  if (beforeClass === DIGIT && (afterClass === DIGIT || isInchesAfter(prose, block, after))) return 0;
  if (has(prose, before, SENTENCE_POINT | DOUBLE_MARK)) return 3;
  if (has(prose, after, SENTENCE_POINT | DOUBLE_MARK)) return 3;
  if (beforeClass === DIGIT || "sSzZxX".includes(prose[before]!)) return 1;
  return isClippedEnd(prose, block, before) ? 1 : 2;
}

function isClippedEnd(prose: string, block: Span, before: number): boolean {
  let start = before + 1;
  while (start > block.start && start > before - 12 && isLetterClass(classAt(prose, start - 1))) start -= 1;
  const word = prose.slice(start, before + 1).toLowerCase();
  return CLIPPED_END.has(word) || (word.length > 3 && word.endsWith("in"));
}
