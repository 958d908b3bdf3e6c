import { FUNCTION_WORDS } from "./affixes.js";
import { propertiesOf } from "./automaton.js";
import { letterCaseOf } from "./letter-case.js";
import * as properties from "./properties.js";
import type { Varieties } from "./types.js";

/** British newspapers write acronyms that are said as words so: `Nato`, `Unicef`. */
const SHORTEST_SPOKEN_ACRONYM = 4;

const straight = (word: string): string => (word.includes("’") ? word.replaceAll("’", "'") : word);

/**
 * Whether the word is spelled so in some variety of English: `colour`, `Paris`, `PARIS`, `McConnell`, but not `paris`.
 * No possessives; a hyphenated word only where it is listed as one.
 */
export function has(word: string): boolean {
  const found = propertiesOf(word);
  if (found === 0) return false;
  if (properties.isWordIn(found) && word === word.toLowerCase()) return true;
  switch (letterCaseOf(word)) {
    case "lower":
      return properties.isWordIn(found);
    case "capitalised":
      return (
        properties.isWordIn(found) ||
        properties.isProperIn(found) ||
        ((found & properties.acronym) !== 0 && (word.length >= SHORTEST_SPOKEN_ACRONYM || word.length === 1)) ||
        ((found & properties.irregularCase) !== 0 && isIrregular(word))
      );
    case "upper":
      return (
        properties.isWordIn(found) ||
        properties.isProperIn(found) ||
        (found & (properties.acronym | properties.irregularCase)) !== 0
      );
    default:
      return (found & properties.irregularCase) !== 0 && isIrregular(word);
  }
}

const isIrregular = (word: string): boolean =>
  properties.irregularOf(straight(word).toLowerCase()).includes(straight(word));

/** What the lists say of one word, letter case aside: the answers of the functions below, from a single look-up. */
export class Listing {
  /** A common word: `start`, `START`, but not `Paris`. */
  readonly isWord: boolean;
  /** Written with a capital: `Paris`, `May`, `McConnell`. */
  readonly isProper: boolean;
  /** A given name or a surname. */
  readonly isName: boolean;
  /** One of the few hundred words that most of every text is made of. */
  readonly isEveryday: boolean;
  /** SCOWL level of the common word alone, as `wordRarity` gives it. */
  readonly wordRarity: number;

  constructor(word: string) {
    const found = propertiesOf(word);
    this.isWord = properties.isWordIn(found);
    this.isProper = properties.isProperIn(found) || (found & properties.irregularCase) !== 0;
    this.isName = (found & properties.person) !== 0;
    this.isEveryday = (found & properties.everyday) !== 0;
    this.wordRarity = properties.wordLevel(found);
  }
}

/** Whether the word, letter case aside, is a common word: `start`, `START`, but not `Paris`. */
export const isWord = (word: string): boolean => properties.isWordIn(propertiesOf(word));

/** Whether the word, letter case aside, is written with a capital: `Paris`, `May`, `McConnell`. */
export function isProper(word: string): boolean {
  const found = propertiesOf(word);
  return properties.isProperIn(found) || (found & properties.irregularCase) !== 0;
}

/** Whether people are called so, as a given name or a surname; letter case aside. */
export const isName = (word: string): boolean => (propertiesOf(word) & properties.person) !== 0;

/** Whether a company or a part of its name is called so; letter case aside. */
export const isCompany = (word: string): boolean => (propertiesOf(word) & properties.company) !== 0;

/** Whether the letters, case aside, are a known acronym: `NATO`, `AIDS`. */
export const isAcronym = (word: string): boolean => (propertiesOf(word) & properties.acronym) !== 0;

/** Whether the word is a function word of another language as it stands in names: `de`, `bin`, `sans`. */
export const isForeignParticle = (word: string): boolean => (propertiesOf(word) & properties.foreign) !== 0;

/** Whether the word is one of the few hundred that most of every text is made of: `the`, `its`, `today`. */
export const isEveryday = (word: string): boolean => (propertiesOf(word) & properties.everyday) !== 0;

/** Whether the word belongs to a closed class: articles, pronouns, prepositions, auxiliaries and the like. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());

/** How rare a word is, letter case aside: SCOWL level 10 (commonest) to 70, 80 for dictionary only, 0 for unknown. */
export const rarity = (word: string): number => properties.commonestLevel(propertiesOf(word));

/** The same for the common word alone: `may` the verb; 0 for `paris`. */
export const wordRarity = (word: string): number => properties.wordLevel(propertiesOf(word));

/**
 * Whether a far commoner word is a single slip away: level 10 for a word of level 50 or 55, up to 20 for a rarer one. False
 * for common words and for what is no word.
 */
export const isOvershadowed = (word: string): boolean => (propertiesOf(word) & properties.overshadowed) !== 0;

/** Where the spelling is at home; `undefined` for an unknown word. */
export function varieties(word: string): Varieties | undefined {
  const found = propertiesOf(word);
  if (properties.commonestLevel(found) === 0) return undefined;
  const onlyAmerican = (found & properties.american) !== 0;
  const onlyBritish = (found & properties.british) !== 0;
  // A spelling marked both ways is at home in both.
  return { american: onlyAmerican || !onlyBritish, british: onlyBritish || !onlyAmerican };
}
