import { isLikelyReplacement } from "../slips.js";
import { isName, isProper, isWord, rarity, varieties } from "../words.js";
import { shapeSwapped, shapesOf, type Term, type Terms } from "./compile.js";
import { oneSlip, type Slip, withoutDoubles } from "./one-slip.js";

/** Shorter terms are near to too many names: `Irak`, `Mali`. */
const SHORTEST = 6;
/** Two letters swapped are seldom anything else. */
const SHORTEST_SWAPPED = 5;
/** One letter for another is how names of two languages differ: `Londen`. */
const SHORTEST_REPLACED = 7;

const ONLY_PLAIN_LETTERS = /^[a-z]+$/;

/**
 * The term of one word that the word in small letters is a slip of; `undefined` for terms themselves, for words and names of
 * the lexicon, and for what is as likely a name of its own.
 */
export function nearTerm(terms: Terms, word: string): Term | undefined {
  if (word.length < SHORTEST_SWAPPED - 1 || isKnown(word)) return undefined;
  if (terms.right.has(word) || !ONLY_PLAIN_LETTERS.test(word)) return undefined;
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    for (const shape of shapesOf(word, length)) {
      const found = terms.ofShape(shape).find(({ lower }) => isSlipOf(word, lower[0]!));
      if (found !== undefined) return found;
    }
  }
  // "Rbazil"
  return terms.ofShape(shapeSwapped(word)).find(({ lower }) => oneSlip(word, lower[0]!)?.kind === "swapped");
}

/** The lexicon has it, as a word or with a capital. */
const isKnown = (word: string): boolean => rarity(word) !== 0;

function isSlipOf(word: string, meant: string): boolean {
  if (meant.length < SHORTEST_SWAPPED || !sharesSecondOrLast(word, meant)) return false;
  const slip = oneSlip(word, meant);
  if (slip === undefined) return meant.length >= SHORTEST_REPLACED && differInDoubles(word, meant);
  if (slip.kind === "swapped") return true;
  if (meant.length < SHORTEST || slip.at === 0) return false;
  const atEnd = slip.at >= Math.min(word.length, meant.length) - 1;
  if (slip.kind !== "replaced") return !atEnd;
  if (meant.length < SHORTEST_REPLACED || !isLikelySlip(slip, word, meant)) return false;
  // "Italie" for "Italia": languages differ in the endings of names, but not in that of "Kremlim".
  return !atEnd || !(isEnding(word) || isEnding(meant));
}

/** No one slip takes both from a word of four letters and more, and nearly every other word has neither. */
const sharesSecondOrLast = (word: string, meant: string): boolean =>
  word.charCodeAt(1) === meant.charCodeAt(1) || word.charCodeAt(word.length - 1) === meant.charCodeAt(meant.length - 1);

/** "Carribean": one letter doubled, and the double one not. */
const differInDoubles = (word: string, meant: string): boolean =>
  word.charCodeAt(word.length - 1) === meant.charCodeAt(meant.length - 1) &&
  withoutDoubles(word) === withoutDoubles(meant);

const isEnding = (word: string): boolean => "aeiouys".includes(word.slice(-1));

const isLikelySlip = ({ at }: Slip, typed: string, meant: string): boolean =>
  isLikelyReplacement(typed.charAt(at), meant.charAt(at));

/**
 * Whether a word in small letters is a slip of a term's word at `at`, all the others being right. The fewer those are, the
 * surer the slip must be: `Untied Nations`, but not `White Horse`.
 */
export function isSlipInTerm(terms: Terms, term: Term, at: number, typed: string): boolean {
  const meant = term.lower[at]!;
  if (meant.length < 4 || !ONLY_PLAIN_LETTERS.test(typed)) return false;
  const slip = oneSlip(typed, meant);
  if (slip === undefined || isDerived(typed, meant) || terms.right.has(typed)) return false;
  if (!isKnown(typed)) return !(term.person && isTransliteration(slip, typed, meant));
  if (isVariant(typed, meant)) return false;
  // "Amy Comey Barrett": two names right and the third nearly so.
  if (term.person && term.words.length > 2 && term.lower.every((word) => word.length > 2)) return slip.at > 0;
  // "Shawn Fein", though there are people called Fein: the given name of one and a likely slip of the surname.
  if (term.person && at > 0 && isLikelyMisspelling(slip, typed, meant)) return true;
  if (term.words.length === 2 || term.person) return slip.kind === "swapped" && !isName(typed);
  return isWord(typed) && !isProper(typed) && !isName(typed);
}

const isLikelyMisspelling = (slip: Slip, typed: string, meant: string): boolean =>
  slip.kind === "replaced" && slip.at > 0 && !isEnding(typed) && !isWord(typed) && isLikelySlip(slip, typed, meant);

/** "Costa Rican", "Supreme Courts", "United State" */
const isDerived = (typed: string, meant: string): boolean =>
  typed === `${meant}n` || typed === `${meant}s` || meant === `${typed}s`;

/** "Viktor Yanukovich": one letter of another alphabet, written two ways. */
function isTransliteration({ kind, at }: Slip, typed: string, meant: string): boolean {
  if (kind === "replaced") return ALPHABETS.includes(typed.charAt(at) + meant.charAt(at));
  const extra = kind === "extra" ? typed.charAt(at) : kind === "missing" ? meant.charAt(at) : "";
  return "hiuy".includes(extra) && extra !== "";
}

const ALPHABETS: readonly string[] = [
  "iy",
  "yi",
  "ei",
  "ie",
  "ck",
  "kc",
  "ou",
  "uo",
  "oe",
  "eo",
  "ae",
  "ea",
  "vw",
  "wv",
];

/** "Ministry of Defence", "World Trade Centre": the same word, British and American. */
function isVariant(one: string, other: string): boolean {
  const [a, b] = [varieties(one), varieties(other)];
  return a !== undefined && b !== undefined && (a.american !== b.american || a.british !== b.british);
}
