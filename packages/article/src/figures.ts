import type { Article, Token } from "./types.js";
import { WordTest } from "./words/knowledge.js";

/** For `article.derive`: the tokens that have a digit in them, in order: numbers, and words like `COVID-19`. */
export function tokensWithDigits(article: Article): readonly Token[] {
  const words = article.select(withDigit);
  const found: Token[] = [];
  let next = 0;
  for (const token of article.tokens) {
    if (token === words[next]) next += 1;
    else if (token.kind !== "number") continue;
    found.push(token);
  }
  return found;
}

const withDigit = new WordTest((text) => /\d/.test(text));

/**
 * For `article.derive`: the offsets of the digits behind which the half of a day may stand, `a.m.` or `PM`, in order. Whether it
 * does is for a pattern to say.
 */
export function digitsBeforeHalf(article: Article): readonly number[] {
  const { prose } = article;
  const found: number[] = [];
  for (const { start, end } of article.derive(tokensWithDigits)) {
    for (let at = start; at < end; at += 1) if (isDigit(prose, at) && isHalf(prose, at + 1)) found.push(at);
  }
  return found;
}

const isDigit = (prose: string, at: number): boolean => prose.charCodeAt(at) >= ZERO && prose.charCodeAt(at) <= NINE;

/** `a.`, `am`, `PM`, with or without a space before it. */
function isHalf(prose: string, from: number): boolean {
  const isSpace = GAPS.includes(prose[from]!);
  const first = prose.charCodeAt(isSpace ? from + 1 : from) | SMALL;
  if (first !== LETTER_A && first !== LETTER_P) return false;
  const second = prose.charCodeAt(isSpace ? from + 2 : from + 1) | SMALL;
  return second === LETTER_M || second === STOP;
}

const GAPS = " \u00a0\u202f";
const ZERO = 0x30;
const NINE = 0x39;
const SMALL = 0x20;
const LETTER_A = 0x61;
const LETTER_M = 0x6d;
const LETTER_P = 0x70;
const STOP = 0x2e;
