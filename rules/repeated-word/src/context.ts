import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, MONTHS, PREPOSITIONS, STATEMENT_BEFORE, TIMES } from "./words.js";

/** What stands around a pair of words in its sentence. */
export interface Context {
  /** The words before the pair, in order, back to the last mark that parts clauses. */
  readonly written: readonly string[];
  /** The same in small letters. */
  readonly before: readonly string[];
  /** The two tokens after the pair; empty where the paragraph ends. */
  readonly after: readonly string[];
}

/** Whether the word can be a noun, as far as its form tells: not a word of grammar, nor one that a statement follows. */
export function isNounLike(word: string | undefined): boolean {
  return (
    word !== undefined &&
    !STATEMENT_BEFORE.has(word) &&
    !isGrammatical(word) &&
    !DETERMINERS.has(word) &&
    !word.endsWith("ly")
  );
}

export function isGrammatical(word: string): boolean {
  return AUXILIARIES.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word);
}

/** A noun that a clause describes: a plural, or a word with an article before it, an adjective between them at the most. */
export function isDescribedNoun(words: readonly string[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !isNounLike(word)) return false;
  return word.endsWith("s") || [1, 2].some((distance) => DETERMINERS.has(words[index - distance] ?? ""));
}

/** `2016`, `May`, `Monday`, `the morning` */
export function isTime([first = "", second = ""]: readonly (string | undefined)[]): boolean {
  return /^(?:\d{4}|\p{Lu}\p{L}+day)$/u.test(first) || MONTHS.has(first) || (first === "the" && TIMES.has(second));
}
