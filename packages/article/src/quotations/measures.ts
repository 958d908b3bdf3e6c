import { classAt, DIGIT, SPACE } from "../characters.js";
import type { Span } from "../types.js";
import { FRACTION, has, neighbourBefore } from "./shapes.js";

/** The figure and mark of `11"` in `5' 11"`. */
export function isInchesAfter(prose: string, block: Span, after: number): boolean {
  let at = after;
  while (at >= 0 && at < block.end && at < after + 2 && classAt(prose, at) === SPACE) at += 1;
  const digits = at;
  while (at >= 0 && at < block.end && at < digits + 3 && classAt(prose, at) === DIGIT) at += 1;
  return at > digits && at < block.end && "\"”″'".includes(prose[at]!);
}

/** A digit, or `½`. */
export function isFigure(prose: string, at: number, found: number): boolean {
  return found === DIGIT || has(prose, at, FRACTION);
}

/** Longer than `10 15/16`, and it is no measure. */
const LONGEST_MEASURE = 8;

/** Where the measure begins that ends with a figure: `12`, `3.5`, `1/2`, `2 ½`, `2 1/2`. */
function measureStart(prose: string, block: Span, last: number): number {
  const floor = Math.max(block.start, last - LONGEST_MEASURE);
  let at = figureStart(prose, floor, last);
  if (prose[at - 1] === "/" && at - 2 >= floor && classAt(prose, at - 2) === DIGIT)
    at = figureStart(prose, floor, at - 2);
  else if (!has(prose, last, FRACTION)) return at;
  // The whole number before the fraction.
  const whole = prose[at - 1] === " " || prose[at - 1] === "-" ? at - 2 : at - 1;
  return whole >= floor && classAt(prose, whole) === DIGIT ? figureStart(prose, floor, whole) : at;
}

function figureStart(prose: string, floor: number, last: number): number {
  let at = last;
  while (at > floor && (classAt(prose, at - 1) === DIGIT || prose[at - 1] === ".")) at -= 1;
  return at;
}

/** `12` and `3.5`, but not `1998` nor the end of `Covid-19`. */
export function isMeasure(prose: string, block: Span, last: number): boolean {
  const start = measureStart(prose, block, last);
  if (last - start >= 3 && !/[/.½-¾⅓-⅞]/.test(prose.slice(start, last + 1))) return false;
  return start === block.start || classAt(prose, start - 1) === SPACE || prose[start - 1] === "(";
}

/** `6'2"`, `9' 2 1/2"`: figures before the mark, and feet or minutes before those. */
export function isFootBefore(prose: string, block: Span, last: number): boolean {
  const beyond = neighbourBefore(prose, block, measureStart(prose, block, last));
  const at = beyond > 0 && classAt(prose, beyond) === SPACE ? neighbourBefore(prose, block, beyond) : beyond;
  return at > block.start && "'’′".includes(prose[at]!) && classAt(prose, at - 1) === DIGIT;
}
