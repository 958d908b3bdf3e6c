import { classOf, SPACE } from "../characters.js";

/** A blank of any width, or a line break. */
export function isSpace(code: number): boolean {
  return code === 32 || classOf(code) === SPACE;
}

/** The first offset from `from` on that holds no blank, or `end`. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}
