import type { Spelling } from "@copydesk/article";
import { has, isCompany, isName, isWord, wordRarity } from "@copydesk/lexicon";
import { differInEnding, differInLastVowel } from "./derived.js";
import { companyOf } from "./evidence.js";
import type { Profile } from "./profile.js";

/** One letter wrong, or two that sound alike. */
const SLIGHT = 0.6;

/** Shorter names are near to too many others to be told by their letters alone: `Irna` and `Iran`. */
const SHORTEST_ALONE = 5;
/** Two slips in one name: too many, unless the rest of the name says whose it is. */
const FAR_OFF = 1.7;

/**
 * Whether two spellings are of one name. `wrong` is the one that is to give way. The question is always the same: could
 * these be two people, places or things that both belong here?
 */
export function isOneName(wrong: Profile, right: Profile, distance: number): boolean {
  const one = wrong.spelling;
  const other = right.spelling;
  if (!isNameWord(other.text) || !isNameWord(one.text) || isAddition(one.text, other.text)) return false;
  const company = companyOf(wrong, right);
  if (company === "different") return isOfFamily(wrong, right, distance);
  if (company === "open" && Math.min(one.key.length, other.key.length) < SHORTEST_ALONE)
    return isReferenceTo(wrong, right);
  if (distance === 0) return isSameLetters(one, other, company !== "open");
  const known = isKnown(one.text);
  const bothKnown = known && isKnown(other.text);
  if (differInEnding(one.key, other.key)) {
    if (known || isPlural(one.key, other.key)) return false;
    if (company === "person" || (company === "beside" && differInLastVowel(one.key, other.key))) return true;
    return isReferenceTo(wrong, right);
  }
  if (company !== "open") return !bothKnown || distance <= SLIGHT;
  if (distance > FAR_OFF) return false;
  if (bothKnown)
    return (
      distance <= 1 && (isReferenceTo(wrong, right) || isReferenceTo(right, wrong) || isOddOne(wrong, right, distance))
    );
  if (known) return isReferenceTo(wrong, right) || other.tokens.length > one.tokens.length;
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
  return distance <= 0.5 || (distance <= 0.8 && right.spelling.tokens.length >= 4 * wrong.spelling.tokens.length);
}

/** A bare surname that speaks or has a title, and was never introduced, beside someone who was: `Cater said` of Ashton Carter. */
function isReferenceTo(wrong: Profile, right: Profile): boolean {
  return wrong.personal > 0 && wrong.given.size === 0 && wrong.surnames.size === 0 && right.given.size > 0;
}

function isIntroduced(profile: Profile): boolean {
  return profile.given.size > 0 || profile.surnames.size > 0;
}

/** The same letters: told apart by capitals inside, accents, hyphens or apostrophes. */
function isSameLetters(one: Spelling, other: Spelling, together: boolean): boolean {
  if (one.text.toLowerCase() === other.text.toLowerCase()) return !one.text.includes("-");
  // `José` and `Jose` may be two people.
  return together || !(isKnown(one.text) && isKnown(other.text));
}

export function isKnown(text: string): boolean {
  return has(text) || isName(text) || isCompany(text);
}

/** A word that is nothing but an ordinary one is no name that others could be slips of. */
function isNameWord(text: string): boolean {
  return !isWord(text) || isName(text) || wordRarity(text) > 60;
}

/** `GStephanopoulos`, `UChicago`, `Korea-US`, `D-Mass.`: a name with something put to it. */
function isAddition(one: string, other: string): boolean {
  if (one.length !== other.length && (one.endsWith(other) || other.endsWith(one))) return true;
  return ADDED.test(one) !== ADDED.test(other) || one.charAt(1) === "-" || one.includes(".") || other.includes(".");
}

/** A hyphen with letters behind it that are read one by one. */
const ADDED = /-[A-Z]{2,}$/;

function isPlural(one: string, other: string): boolean {
  return `${one}s` === other || `${other}s` === one || `${one}es` === other || `${other}es` === one;
}

/** Which spelling gives way: the rarer one; of two as common, the one that nobody is known by, or that introduces nobody. */
export function inOrder(one: Profile, other: Profile): readonly [wrong: Profile, right: Profile] {
  const difference = one.spelling.tokens.length - other.spelling.tokens.length;
  if (difference !== 0) return difference < 0 ? [one, other] : [other, one];
  const known = Number(isKnown(one.spelling.text)) - Number(isKnown(other.spelling.text));
  if (known !== 0) return known < 0 ? [one, other] : [other, one];
  const introduced = Number(isIntroduced(one)) - Number(isIntroduced(other));
  if (introduced !== 0) return introduced < 0 ? [one, other] : [other, one];
  return one.spelling.tokens[0]!.index > other.spelling.tokens[0]!.index ? [one, other] : [other, one];
}

/** Whether the right spelling may be put in without a person's looking: it is the article's rule, and the other its one exception. */
export function isCertain(wrong: Profile, right: Profile): boolean {
  return wrong.spelling.tokens.length === 1 && right.spelling.tokens.length > 1;
}
