import type { Token } from "../types.js";
import {
  ADVERBS,
  CONJUNCTIONS,
  CONTRACTED,
  FINITE_AUXILIARIES,
  LEADING_ADVERBS,
  MONTHS_AND_NAMES,
  NOT_ADVERBS,
  SUBORDINATORS,
  TIMES,
} from "./grammar.js";

export function lower(token: Token): string {
  return token.letterCase === "lower" || token.letterCase === "none" ? token.text : token.text.toLowerCase();
}

/** `was`, `would`; but not the month or the man of `in May`, `Will said`. */
export function isFiniteVerb(token: Token): boolean {
  return token.letterCase === "lower" && FINITE_AUXILIARIES.has(token.text);
}

export function isAdverb(token: Token): boolean {
  if (token.kind !== "word" || token.letterCase !== "lower") return false;
  return (
    ADVERBS.has(token.text) || (token.text.length > 4 && token.text.endsWith("ly") && !NOT_ADVERBS.has(token.text))
  );
}

export function isCapital(token: Token): boolean {
  return token.letterCase === "capitalised" || token.letterCase === "upper" || token.letterCase === "mixed";
}

export function isLeadingAdverb(token: Token): boolean {
  const word = lower(token);
  return TIMES.has(word) || LEADING_ADVERBS.has(word) || (isCapital(token) && word.endsWith("ly") && word.length > 5);
}

export function isAdverbial(token: Token): boolean {
  const word = lower(token);
  return (
    SUBORDINATORS.has(word) ||
    CONJUNCTIONS.has(word) ||
    word.endsWith("ly") ||
    word.endsWith("ing") ||
    LEADING_ADVERBS.has(word)
  );
}

/** `he's`, `they've`, `there's`: a pronoun and its verb. */
export function isContraction(word: string): boolean {
  const apostrophe = word.indexOf("'");
  return apostrophe > 0 && word.length <= 8 && CONTRACTED.has(word.slice(0, apostrophe));
}

/** Names of days and months, and `last month`; but not a person called May or April. */
export function isTime(token: Token): boolean {
  if (token.letterCase === "lower") return TIMES.has(token.text);
  return TIMES.has(lower(token)) && !MONTHS_AND_NAMES.has(token.text);
}

export function isDash(word: string): boolean {
  return word === "—" || word === "–" || word === "--" || word === "-" || word === "―";
}
