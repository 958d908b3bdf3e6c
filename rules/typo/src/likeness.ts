import { classesOf, wordRarity } from "@copydesk/lexicon";
import { UNCOMMON } from "./levels.js";

/** An ending, and words of the class that takes it: "fees" of a noun, "theres" of none. */
const MADE_OF: readonly (readonly [string, number])[] = [
  ["s", classesOf("city") | classesOf("arrive")],
  ["es", classesOf("city") | classesOf("arrive")],
  ["d", classesOf("arrive")],
  ["ed", classesOf("arrive")],
  ["r", classesOf("arrive") | classesOf("healthy")],
  ["er", classesOf("arrive") | classesOf("healthy")],
  ["rs", classesOf("arrive")],
  ["ers", classesOf("arrive")],
  ["st", classesOf("healthy")],
  ["est", classesOf("healthy")],
  ["ing", classesOf("arrive")],
  ["ly", classesOf("healthy") | classesOf("elected")],
  ["y", classesOf("city")],
  ["ness", classesOf("healthy")],
  ["able", classesOf("arrive")],
  ["ish", classesOf("city") | classesOf("healthy")],
];

/** Made by rule from a word that is not rare: `issuers`, `coders`, `inaccessibly`. It means what it says. */
export function isPlainlyMade(word: string): boolean {
  return MADE_OF.some(([ending, classes]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false;
    const stem = word.slice(0, -ending.length);
    return [stem, `${stem}e`, stem.endsWith("i") ? `${stem.slice(0, -1)}y` : "", undoubled(stem)].some((base) => {
      const level = base.length < 3 ? 0 : wordRarity(base);
      return level !== 0 && level < UNCOMMON && (classesOf(base) & classes) !== 0;
    });
  });
}

const undoubled = (stem: string): string => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : "");

/** The two differ in an ending only: `trainings` and `training`, `hypotheticals`. */
export function isInflectionOf(word: string, other: string): boolean {
  if (word.endsWith("bly") && other === `${word.slice(0, -1)}e`) return true;
  return MADE_OF.some(([ending]) => word + ending === other || other + ending === word);
}

/** `deplorables`, `imponderables`: English makes nouns of adjectives freely. */
export const isPluralOfAdjective = (word: string, other: string): boolean =>
  word === `${other}s` && /(?:[ai]ble|al|[ai]nt|ent|ive|ary)$/.test(other);
