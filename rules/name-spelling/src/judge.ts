import type { Spelling } from "@copydesk/article";
import { derivable, has, isCompany, isName, isWord, wordRarity } from "@copydesk/lexicon";
import { differInEnding, differInLastVowel } from "./derived.js";
import { companyOf } from "./evidence.js";
import type { Profile } from "./profile.js";

/** One letter wrong, or two that sound alike. */
const SLIGHT = 0.6;

/** Shorter names are near to too many others to be told by their letters alone: `Irna` and `Iran`. */
const SHORTEST_ALONE = 5;
/** SCOWL level up to which a word is met outside names. */
const COMMON = 35;
/** Two slips in one name are too many, unless it is a long one or the rest of it says whose it is. */
const OFF = 1.3;
const FAR_OFF = 1.7;
const LONG = 8;

/**
 * Whether two spellings are of one name. `wrong` is the one that is to give way. The question is always the same: could
 * these be two people, places or things that both belong here?
 */
export function isOneName(wrong: Profile, right: Profile, distance: number): boolean {
  const one = wrong.spelling;
  const other = right.spelling;
  if (!isNameWord(other.text) || !isNameWord(one.text) || isAddition(one, other)) return false;
  const company = companyOf(wrong, right);
  if (company === "different") return isOfFamily(wrong, right, distance);
  if (company === "open" && Math.max(one.key.length, other.key.length) < SHORTEST_ALONE)
    return isReferenceTo(wrong, right);
  if (distance === 0) return isSameLetters(one, other);
  if (areAcronyms(one.text, other.text) && distance > SLIGHT) return false;
  const known = isKnown(one.text);
  const bothKnown = known && isKnown(other.text);
  if (differInEnding(one.key, other.key)) {
    if (known || isPlural(one.key, other.key)) return false;
    if (company === "person" || (company === "beside" && differInLastVowel(one.key, other.key))) return true;
    return isReferenceTo(wrong, right);
  }
  if (company === "person" || (company === "beside" && !isCommonWord(one.text)))
    return !bothKnown || distance <= SLIGHT;
  if (distance > (one.key.length < LONG ? OFF : FAR_OFF)) return false;
  if (bothKnown)
    return (
      distance <= 1 && (isReferenceTo(wrong, right) || isReferenceTo(right, wrong) || isOddOne(wrong, right, distance))
    );
  if (known) return isReferenceTo(wrong, right) || (!isCommonWord(one.text) && other.tokens.length > one.tokens.length);
  return (
    isKnown(other.text) || other.tokens.length > 1 || isIntroduced(wrong) || isIntroduced(right) || distance <= SLIGHT
  );
}

/** `Anzor Tsrnaev` beside a dozen uses of `Tsarnaev` for his sons: a rare name that is a family's here. */
function isOfFamily(wrong: Profile, right: Profile, distance: number): boolean {
  if (right.given.size < 2 || distance > 1 || isKnown(wrong.spelling.text) || isKnown(right.spelling.text))
    return false;
  return wrong.surnames.size === 0 && !differInEnding(wrong.spelling.key, right.spelling.key);
}

/** Two listed surnames, one of them introduced and named all along, the other never introduced: `Halloway` of Lakeisha Holloway. */
function isOddOne(wrong: Profile, right: Profile, distance: number): boolean {
  if (right.given.size === 0 || isIntroduced(wrong) || wrong.before.size + wrong.after.size > 0) return false;
  if (isWord(wrong.spelling.text)) return false;
  return distance <= 0.5 || (distance <= 0.8 && right.spelling.tokens.length >= 2 * wrong.spelling.tokens.length);
}

/** A bare surname that speaks or has a title, and was never introduced, beside someone who was: `Cater said` of Ashton Carter. */
function isReferenceTo(wrong: Profile, right: Profile): boolean {
  return wrong.personal > 0 && wrong.given.size === 0 && wrong.surnames.size === 0 && right.given.size > 0;
}

function isIntroduced(profile: Profile): boolean {
  return profile.given.size > 0 || profile.surnames.size > 0;
}

/** The same letters: told apart by capitals inside, accents, hyphens or apostrophes. */
function isSameLetters(one: Spelling, other: Spelling): boolean {
  // `Post-War` and `Post-war`: how a compound is capitalised is another rule's.
  return one.text.toLowerCase() !== other.text.toLowerCase() || !one.text.includes("-");
}

export function isKnown(text: string): boolean {
  return has(text) || isName(text) || isCompany(text);
}

/** A word that is nothing but an ordinary one is no name that others could be slips of. */
function isNameWord(text: string): boolean {
  return isName(text) || !isCommonWord(text);
}

function isCommonWord(text: string): boolean {
  return isWord(text) && wordRarity(text) <= COMMON;
}

/** `GStephanopoulos`, `UChicago`, `Korea-US`, `D-Mass.`: a name with something put to it. */
function isAddition(one: Spelling, other: Spelling): boolean {
  const [short, long] = one.text.length < other.text.length ? [one, other] : [other, one];
  if (long.text !== short.text && long.text.endsWith(short.text)) return true;
  if (long.key.length > short.key.length + 1 && long.key.startsWith(short.key)) return true;
  if (short.text.charAt(1) === "-" || short.text.includes(".") || long.text.includes(".")) return true;
  return ADDED.test(short.text) !== ADDED.test(long.text);
}

/** `AAPIs` and `AANHPIs`: letters that each stand for a word. */
function areAcronyms(one: string, other: string): boolean {
  return ACRONYM.test(one) && ACRONYM.test(other);
}

const ACRONYM = /^[A-Z]{2,}s?$/;
/** A hyphen with letters behind it that are read one by one. */
const ADDED = /-[A-Z]{2,}$/;

function isPlural(one: string, other: string): boolean {
  return `${one}s` === other || `${other}s` === one || `${one}es` === other || `${other}es` === one;
}

/** 2: listed; 1: made from listed words. */
function standing(text: string): number {
  if (isKnown(text)) return 2;
  return derivable(text.toLowerCase()) ? 1 : 0;
}

/** Which spelling gives way: the rarer one; of two as common, the one that nobody is known by, or that introduces nobody. */
export function inOrder(one: Profile, other: Profile): readonly [wrong: Profile, right: Profile] {
  const difference = one.spelling.tokens.length - other.spelling.tokens.length;
  if (difference !== 0) return difference < 0 ? [one, other] : [other, one];
  const known = standing(one.spelling.text) - standing(other.spelling.text);
  if (known !== 0) return known < 0 ? [one, other] : [other, one];
  const introduced = Number(isIntroduced(one)) - Number(isIntroduced(other));
  if (introduced !== 0) return introduced < 0 ? [one, other] : [other, one];
  return one.spelling.tokens[0]!.index > other.spelling.tokens[0]!.index ? [one, other] : [other, one];
}

/** Whether the right spelling may be put in without a person's looking: it is the article's rule, and the other its one exception. */
export function isCertain(wrong: Profile, right: Profile): boolean {
  return wrong.spelling.tokens.length === 1 && right.spelling.tokens.length > 1;
}
