import { derivable, has, isCompany, isName, isWord, wordRarity } from "@copydesk/lexicon";

/** SCOWL level up to which a word is met outside names. */
const COMMON = 35;

/** Whether somebody or something is known to be called so, or several of them: `Spains`. */
export function isKnown(text: string): boolean {
  return isListed(text) || (text.endsWith("s") && isListed(text.slice(0, -1)));
}

function isListed(text: string): boolean {
  return has(text) || isName(text) || isCompany(text);
}

/** 2: known; 1: made from known words; 0: neither. */
export function standingOf(text: string): number {
  return isListed(text) ? 2 : Number(derivable(text.toLowerCase()));
}

export function isCommonWord(text: string): boolean {
  return isWord(text) && wordRarity(text) <= COMMON;
}

/** A word that is nothing but an ordinary one is no name that others could be slips of. */
export function isNameWord(text: string): boolean {
  return isName(text) || !isCommonWord(text);
}
