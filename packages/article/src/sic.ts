import type { Article, Token } from "./types.js";

/** The closing quotation mark and the bracket that may stand between. */
const MARKS_BETWEEN = 2;

/** Whether `[sic]` follows a word: the writer has seen that it is wrong, and lets it stand. */
export function isMarkedSic({ tokens }: Article, { index, block }: Token): boolean {
  let at = index + 1;
  while (at <= index + MARKS_BETWEEN && tokens[at]?.kind === "punctuation") at += 1;
  const next = tokens[at];
  return next?.block === block && next.text.toLowerCase() === "sic";
}
