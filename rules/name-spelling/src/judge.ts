import type { Spelling } from "@copydesk/article";
import { isName, isWord } from "@copydesk/lexicon";
import { areAcronyms, isAddition } from "./additions.js";
import { differInEnding, differInLastVowel, isPlural } from "./derived.js";
import { type Company, companyOf } from "./evidence.js";
import { isCommonWord, isKnown, isNameWord } from "./known.js";
import { isIntroduced, type Profile } from "./profile.js";

/** Two letters swapped, one doubled, or one for another that sounds alike. */
const SLIGHT = 0.6;
/** Shorter names are near to too many others to be told by their letters alone: `Irna` and `Iran`. */
const SHORTEST_ALONE = 5;
/** Two slips in one name are too many, unless it is a long one or the rest of it says whose it is. */
const FAR = 1.3;
const FAR_IN_LONG = 1.7;
const LONG = 8;
/** So many times more often, whoever is named all along is likelier than somebody else whom nobody introduces. */
const MANY = 5;

/**
 * Whether two spellings may be of one name, as far as they tell by themselves: most pairs are of two well-known names (`Iran`,
 * `Iraq`), and an article that has no other need not have its names read.
 */
export function mayBeOneName(one: Spelling, other: Spelling, distance: number): boolean {
  if (one.words !== other.words) return true;
  if (!isNameWord(one.text) || !isNameWord(other.text) || isAddition(one, other)) return false;
  if (distance === 0 || !isKnown(one.text) || !isKnown(other.text)) return true;
  return distance <= 1 && !differInEnding(one.key, other.key);
}

/**
 * Whether two spellings are of one name. `wrong` is the one that is to give way. The question is always the same: could
 * these be two people, places or things that both belong here? `listed`: the right one is on the house list.
 */
export function isOneName(wrong: Profile, right: Profile, distance: number, listed: boolean): boolean {
  const one = wrong.spelling;
  const other = right.spelling;
  if (one.words !== other.words) return true;
  if (!mayBeOneName(one, other, distance)) return false;
  const company = companyOf(wrong, right);
  if (company === "different") return isOfFamily(wrong, right, distance);
  // `Post-War` and `Post-war`: how a compound is capitalised is another rule's.
  if (distance === 0) return one.text.toLowerCase() !== other.text.toLowerCase() || !one.text.includes("-");
  if (distance > SLIGHT && areAcronyms(one, other)) return false;
  if (differInEnding(one.key, other.key)) return isSlipInEnding(wrong, right, company);
  if (company === "person" || (company === "beside" && !isCommonWord(one.text))) {
    if (!isKnown(one.text) || !isKnown(other.text)) return true;
    // `Dale Hutchison` and `Dale Hutchinson` are one man; `Michael Rose` and `Michaela Rose` may be two people.
    return distance <= (wrong.given.size > 0 && right.given.size > 0 ? 1 : SLIGHT);
  }
  return isLonelySlip(wrong, right, distance, listed);
}

/** `Noguero said` of Pedro Noguera, but not `Israeli` of Israel: an ending is a slip only where the name is plainly the same. */
function isSlipInEnding(wrong: Profile, right: Profile, company: Company): boolean {
  const one = wrong.spelling;
  const other = right.spelling;
  if (isKnown(one.text) || isPlural(one.key, other.key)) return false;
  if (company === "person") return true;
  // `Adeyemi-Clark said` of Samuel Adeyemi-Clarke; but `Trumpy states`, where more is put to the whole name, are another word.
  if (isReferenceTo(wrong, right) && one.key.length <= other.key.length) return true;
  return (company === "beside" || isReferenceTo(wrong, right)) && differInLastVowel(one.key, other.key);
}

/** Nothing that stands beside the two says whether they are one: what is known of each by itself decides. */
function isLonelySlip(wrong: Profile, right: Profile, distance: number, listed: boolean): boolean {
  const one = wrong.spelling;
  const other = right.spelling;
  if (Math.max(one.key.length, other.key.length) < SHORTEST_ALONE) return isReferenceTo(wrong, right);
  if (distance > (one.key.length < LONG ? FAR : FAR_IN_LONG)) return false;
  // `Anglish` and `English`: the first letter is the one that people get right.
  if (one.key.length < LONG && one.key.charCodeAt(0) !== other.key.charCodeAt(0)) return false;
  if (!isKnown(one.text)) {
    if (listed || isKnown(other.text) || other.tokens.length > 1 || distance <= SLIGHT) return true;
    return isIntroduced(wrong) || isIntroduced(right) || (wrong.personal > 0 && right.before.size > 0);
  }
  if (isReferenceTo(wrong, right)) return distance <= 1 || !isKnown(other.text);
  if (isWord(one.text) && !isName(one.text)) return false;
  if (!isKnown(other.text)) return !isCommonWord(one.text) && other.tokens.length > one.tokens.length;
  return distance <= 1 && (isReferenceTo(right, wrong) || isOddOne(wrong, right, distance));
}

/** A bare surname that speaks or has a title, and was never introduced, beside someone who was: `Cater said` of Ashton Carter. */
function isReferenceTo(reference: Profile, introduced: Profile): boolean {
  return reference.personal > 0 && !isIntroduced(reference) && introduced.given.size > 0;
}

/** Two listed surnames, one of them introduced and named all along, the other never introduced: `Halloway` of Lakeisha Holloway. */
function isOddOne(wrong: Profile, right: Profile, distance: number): boolean {
  if (right.given.size === 0 || isIntroduced(wrong) || wrong.before.size + wrong.after.size > 0) return false;
  if (isWord(wrong.spelling.text)) return false;
  const times = right.spelling.tokens.length / wrong.spelling.tokens.length;
  return distance <= 0.5 || (distance <= 0.8 && times >= 2) || (distance <= 1 && times >= MANY);
}

/** `Anzor Tsrnaev` beside a dozen uses of `Tsarnaev` for his sons: a rare name that is a family's here. */
function isOfFamily(wrong: Profile, right: Profile, distance: number): boolean {
  if (right.given.size < 2 || distance > 1 || wrong.surnames.size > 0) return false;
  if (isKnown(wrong.spelling.text) || isKnown(right.spelling.text)) return false;
  return !differInEnding(wrong.spelling.key, right.spelling.key);
}
