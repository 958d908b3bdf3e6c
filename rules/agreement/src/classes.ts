import { classesOf } from "@copydesk/lexicon";

/** One word each that belongs to this class and to no other. */
export const NOUN = classesOf("money");
export const PLURAL = classesOf("children");
const BASE = classesOf("obey");
const THIRD = classesOf("obeys");
const PAST = classesOf("went");
export const PARTICIPLE = classesOf("gone");
export const ADJECTIVE = classesOf("new");
export const ADVERB = classesOf("quickly");
const FINITE = BASE | THIRD | PAST;

export const isOf = (word: string, classes: number): boolean => (classesOf(word) & classes) !== 0;

/** Nouns in -s that can be of the singular. */
const EITHER = new Set(
  "barracks billiards bus crossroads dominoes gallows headquarters kudos lens means measles mumps news odds series species works".split(
    " ",
  ),
);

/** A noun of the plural, and not one that is the same in the singular: `boats`, but not `series`, `works` or `politics`. */
export function isPluralNoun(word: string): boolean {
  const classes = classesOf(word);
  if ((classes & PLURAL) === 0 || (classes & ADJECTIVE) !== 0) return false;
  if (!word.endsWith("s")) return (classes & NOUN) === 0;
  if (EITHER.has(word) || word.endsWith("ics")) return false;
  // `coronavirus` looks like one, but there is no `coronaviru`.
  const bases = word.endsWith("ies")
    ? [`${word.slice(0, -3)}y`]
    : [word.slice(0, -1), ...(word.endsWith("es") ? [word.slice(0, -2)] : [])];
  return bases.some((base) => isOf(base, NOUN));
}

/** A noun of the singular that is not one of the plural too. */
export function isSingularNoun(word: string): boolean {
  const classes = classesOf(word);
  return (classes & NOUN) !== 0 && (classes & PLURAL) === 0;
}

/** A verb form that has a subject, and no word else: `owns`, `went`. */
export function isSurelyFinite(word: string): boolean {
  const classes = classesOf(word);
  return (classes & FINITE) !== 0 && (classes & ~FINITE) === 0;
}
