import { wordRarity } from "@copydesk/lexicon";
import { UNCOMMON } from "./levels.js";

const ENDINGS = ["s", "es", "d", "ed", "r", "er", "rs", "ers", "ing", "ly", "y", "ness", "able", "ish"];

/** Made by rule from a word that is not rare: `issuers`, `coders`, `inaccessibly`. It means what it says. */
export function isPlainlyMade(word: string): boolean {
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false;
    const stem = word.slice(0, -ending.length);
    return [stem, `${stem}e`, stem.endsWith("i") ? `${stem.slice(0, -1)}y` : "", undoubled(stem)].some((base) => {
      const level = base.length < 3 ? 0 : wordRarity(base);
      return level !== 0 && level < UNCOMMON;
    });
  });
}

const undoubled = (stem: string): string => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : "");

/** The two differ in an ending only: `trainings` and `training`, `hypotheticals`. */
export function isInflectionOf(word: string, other: string): boolean {
  return ENDINGS.some((ending) => word + ending === other || other + ending === word);
}

/** `deplorables`, `imponderables`: English makes nouns of adjectives freely. */
export const isPluralOfAdjective = (word: string, other: string): boolean =>
  word === `${other}s` && /(?:[ai]ble|al|[ai]nt|ent|ive|ary)$/.test(other);
