import { nameLikelihood } from "@copydesk/lexicon";
import { isKnown } from "./known.js";
import { isIntroduced, type Profile } from "./profile.js";

/** What speaks for the right one of two spellings; `place`: nothing but that it comes first. */
type Reason = "listed" | "famous" | "majority" | "known" | "introduced" | "letters" | "careful" | "place";

export interface Choice {
  readonly wrong: Profile;
  readonly right: Profile;
  readonly reason: Reason;
}

/**
 * What a letter more is worth to a name, as a logarithm: more than it costs in likelihood, since hands leave letters out more
 * often than they put letters in.
 */
const PER_LETTER = 3.6;
/** How surprising a letter of an English or other familiar name is on average, in the same measure. */
const FAMILIAR = 2.4;
/** The full name at first reference is looked up more often than the surname further down. */
const INTRODUCED = 0.95;

/** Which of two spellings gives way: the first of these kinds of evidence that tells them apart decides. */
const EVIDENCE: readonly (readonly [Reason, (one: Profile, other: Profile) => number])[] = [
  ["famous", (one, other) => other.slips() - one.slips()],
  ["majority", (one, other) => one.spelling.tokens.length - other.spelling.tokens.length],
  ["known", byLists],
  ["letters", byLetters],
  ["introduced", (one, other) => introduced(one) - introduced(other)],
  ["careful", (one, other) => carefulMarks(one.spelling.text) - carefulMarks(other.spelling.text)],
  ["place", (one, other) => other.spelling.tokens[0]!.index - one.spelling.tokens[0]!.index],
];

/** The right one and the wrong one of two spellings that may be of one name. */
export function choose(one: Profile, other: Profile): Choice {
  for (const [reason, compare] of EVIDENCE) {
    const difference = compare(one, other);
    if (difference === 0) continue;
    const [wrong, right] = difference < 0 ? [one, other] : [other, one];
    const isNamedInFull = reason === "letters" && isIntroduced(right) && !isIntroduced(wrong);
    return { wrong, right, reason: isNamedInFull ? "introduced" : reason };
  }
  return { wrong: other, right: one, reason: "place" };
}

/** Whether the right spelling may be put in without a person's looking: it is the article's rule, and the other its one exception. */
export function isCertain({ wrong, right, reason }: Choice): boolean {
  if (reason === "listed") return true;
  return wrong.spelling.tokens.length === 1 && right.spelling.tokens.length > 1 && !isKnown(wrong.spelling.text);
}

/** Lists of names have few accents: what they lack says nothing of `Muñoz` beside `Munoz`. */
function byLists(one: Profile, other: Profile): number {
  return hasAccents(one.spelling.text) === hasAccents(other.spelling.text) ? one.standing() - other.standing() : 0;
}

/**
 * Which one somebody is likelier to be called, `Luchetti` or `Luchetty`, `Cantalupo` or `Canalupo`, with some weight for the full
 * name. Letters say little of names that are strange in both spellings (`Oyelowo`), and nothing of `Brückner` and `Brueckner`.
 */
function byLetters(one: Profile, other: Profile): number {
  if (hasAccents(one.spelling.text) !== hasAccents(other.spelling.text)) return 0;
  const difference = likelihood(one) - likelihood(other);
  if (difference === 0) return 0;
  const trust = (FAMILIAR / Math.min(surprise(one), surprise(other))) ** 3;
  return difference * trust + INTRODUCED * (introduced(one) - introduced(other));
}

function likelihood({ spelling: { key } }: Profile): number {
  return nameLikelihood(key) + PER_LETTER * key.length;
}

/** By letter, the end of the name counted as one. */
function surprise({ spelling: { key } }: Profile): number {
  return -nameLikelihood(key) / (key.length + 1);
}

const introduced = (profile: Profile): number => Number(isIntroduced(profile));

/** Marks that nobody types by accident: accents, and a capital behind a small letter, as in `BlackRock`. */
function carefulMarks(text: string): number {
  return Number(hasAccents(text)) + Number(/\p{Ll}\p{Lu}/u.test(text));
}

function hasAccents(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0xbf) return true;
  return false;
}
