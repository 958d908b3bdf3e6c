import type { LetterCase, Token } from "../types.js";
import { WordBits } from "../words/word-bits.js";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  CONTRACTED,
  DETERMINERS,
  DOCUMENTS,
  FINITE_AUXILIARIES,
  LEADING_ADVERBS,
  MONTHS_AND_NAMES,
  NOMINATIVES,
  NOT_ADVERBS,
  NOUN_PREPOSITIONS,
  PLAIN_PAST,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_UNITS,
  TIMES,
} from "./grammar.js";

export const DETERMINER = 1 << 0;
export const PREPOSITION = 1 << 1;
/** Goes on with the noun before it. */
export const NOUN_PREPOSITION = 1 << 2;
export const SUBORDINATOR = 1 << 3;
export const CONJUNCTION = 1 << 4;
export const RELATIVE = 1 << 5;
export const QUESTION_WORD = 1 << 6;
export const SUBJECT_PRONOUN = 1 << 7;
/** A subject wherever it stands. */
export const NOMINATIVE = 1 << 8;
/** `he's`, `they've`, `there's`: a pronoun and its verb. */
export const CONTRACTION = 1 << 9;
/** `was`, `would`; but not the month or the man of `in May`, `Will said`. */
export const FINITE_VERB = 1 << 10;
/** A form of `be`, `have` or `do`, or a modal verb; in small letters. */
export const AUXILIARY = 1 << 11;
/** A past form that is no other word; in small letters. */
export const PAST = 1 << 12;
/** The same in any letters. */
export const ANY_PAST = 1 << 13;
/** In small letters. */
export const ADVERB = 1 << 14;
/** Begins a sentence before its subject. */
export const LEADING_ADVERB = 1 << 15;
/** May be anything at the head of a sentence but its subject. */
export const ADVERBIAL = 1 << 16;
/** Says when. */
export const TIME_WORD = 1 << 17;
/** The same, but no person called May or April. */
export const TIME = 1 << 18;
export const TIME_UNIT = 1 << 19;
export const DOCUMENT = 1 << 20;
/** `that`, `whether` */
export const THAT = 1 << 21;

/** What holds of a word in small letters only. */
const SMALL = FINITE_VERB | AUXILIARY | PAST | ADVERB;

/** By word in small letters: one look-up for all the lists that it is on. */
const LISTED = new Map<string, number>();
const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [DETERMINER, DETERMINERS],
  [PREPOSITION, PREPOSITIONS],
  [NOUN_PREPOSITION, NOUN_PREPOSITIONS],
  [SUBORDINATOR | ADVERBIAL, SUBORDINATORS],
  [CONJUNCTION | ADVERBIAL, CONJUNCTIONS],
  [RELATIVE, RELATIVES],
  [QUESTION_WORD, QUESTION_WORDS],
  [SUBJECT_PRONOUN, SUBJECT_PRONOUNS],
  [NOMINATIVE, NOMINATIVES],
  [FINITE_VERB, FINITE_AUXILIARIES],
  [AUXILIARY, AUXILIARIES],
  [PAST | ANY_PAST, PLAIN_PAST],
  [ADVERB, ADVERBS],
  [LEADING_ADVERB | ADVERBIAL, LEADING_ADVERBS],
  [LEADING_ADVERB | TIME_WORD | TIME, TIMES],
  [TIME_UNIT, TIME_UNITS],
  [DOCUMENT, DOCUMENTS],
  [THAT, ["that", "whether"]],
];
for (const [bit, list] of LISTS) for (const word of list) LISTED.set(word, (LISTED.get(word) ?? 0) | bit);

const classes = new WordBits(classify);

/** All classes of a token, as bits; what is no word has none. */
export function classesOf(token: Token): number {
  return classes.of(token);
}

/** Whether a token is of one of some classes. */
export function is(token: Token, wanted: number): boolean {
  return (classes.of(token) & wanted) !== 0;
}

function classify(text: string, letterCase: LetterCase): number {
  const small = letterCase === "lower";
  const word = small || letterCase === "none" ? text : text.toLowerCase();
  let found = LISTED.get(word) ?? 0;
  if (!small) found &= ~SMALL;
  if (MONTHS_AND_NAMES.has(text)) found &= ~TIME;
  if (word.endsWith("ly")) found |= classesOfLy(word, letterCase);
  if (word.endsWith("ing")) found |= ADVERBIAL;
  if (isContraction(word)) found |= CONTRACTION;
  return found;
}

function classesOfLy(word: string, letterCase: LetterCase): number {
  if (letterCase === "lower") return word.length > 4 && !NOT_ADVERBS.has(word) ? ADVERBIAL | ADVERB : ADVERBIAL;
  return letterCase !== "none" && word.length > 5 ? ADVERBIAL | LEADING_ADVERB : ADVERBIAL;
}

function isContraction(word: string): boolean {
  const apostrophe = word.indexOf("'");
  return apostrophe > 0 && word.length <= 8 && CONTRACTED.has(word.slice(0, apostrophe));
}
