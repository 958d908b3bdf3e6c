import { flags, irregular, levels } from "../data/lexicon.js";

export const {
  acronym,
  irregular: irregularCase,
  person,
  american,
  british,
  company,
  foreign,
  everyday,
  overshadowed,
} = flags;

/** The classes of the small-letter word, from bit 0: noun, plural, verb, third, past, participle, gerund, adjective, adverb. */
export const openClasses = (properties: number): number => (properties / flags.noun) & 511;

/** SCOWL level of the lower-case word, 0 where there is none: `may` the verb. */
export const wordLevel = (properties: number): number => levels[properties & 15]!;

/** The same for the capitalised word: `May` the month. */
const properLevel = (properties: number): number => levels[(properties >> 4) & 15]!;

export const isWordIn = (properties: number): boolean => (properties & 15) !== 0;
export const isProperIn = (properties: number): boolean => (properties & 240) !== 0;

/** SCOWL level of the commonest form; 80 for one that only stands in a list without levels, 0 for none. */
export function commonestLevel(properties: number): number {
  const lower = wordLevel(properties);
  const proper = properLevel(properties);
  if (lower !== 0) return proper !== 0 && proper < lower ? proper : lower;
  if (proper !== 0) return proper;
  return (properties & (acronym | irregularCase)) !== 0 ? 80 : 0;
}

let irregularSpellings: ReadonlyMap<string, readonly string[]> | undefined;

/** Spellings with capitals inside (`McConnell`, `iPhone`) of a lower-case key. */
export function irregularOf(key: string): readonly string[] {
  if (irregularSpellings === undefined) {
    const map = new Map<string, string[]>();
    for (const spelling of irregular.split(" ")) {
      const lower = spelling.toLowerCase();
      const known = map.get(lower);
      if (known === undefined) map.set(lower, [spelling]);
      else known.push(spelling);
    }
    irregularSpellings = map;
  }
  return irregularSpellings.get(key) ?? [];
}
