/**
 * What each kind of slip costs, in hundredths: the likelier, the cheaper. Whole numbers, since fractions handed about would
 * be boxed, thousands of them for a word. Symbols are those of the automaton.
 */
export interface SlipCosts {
  /** One letter typed for another: `[typed * 64 + meant]`. */
  readonly substitution: Int32Array;
  /** A letter left out, by the letter. */
  readonly missing: Int32Array;
  /** A letter too many, by the letter. */
  readonly extra: Int32Array;
  /** 1 for letters that are others with an accent. */
  readonly accented: Uint8Array;
}

export const TRANSPOSED = 0.5;
/** One of two equal letters left out (`acommodate`) or one letter doubled (`untill`). */
export const DOUBLED = 0.5;
/** The first letter is seldom wrong. */
export const FIRST_LETTER = 0.35;
export const MISSING_SPACE = 0.7;

const ORDINARY = 1;
const MISSING = 0.65;
const EXTRA = 0.8;
const NEIGHBOURING_KEY = 0.65;
const VOWEL_FOR_VOWEL = 0.7;
const SOUNDS_ALIKE = 0.75;
const ACCENT = 0.1;
const APOSTROPHE = 0.4;

const KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const VOWELS = "aeiouy";
/** Pairs that sound alike in some English words. */
const ALIKE = ["cs", "ck", "sz", "gj", "fv", "kq", "td", "bp", "mn", "xz", "wv", "cx"];

/** Whether the keys of two lower-case letters touch. */
export function areNeighbours(a: string, b: string): boolean {
  const rowA = KEYBOARD.findIndex((row) => row.includes(a));
  const rowB = KEYBOARD.findIndex((row) => row.includes(b));
  if (rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
  const columnA = KEYBOARD[rowA]!.indexOf(a);
  const columnB = KEYBOARD[rowB]!.indexOf(b);
  // Each row stands half a key to the right of the one above.
  if (rowA === rowB) return Math.abs(columnA - columnB) === 1;
  const offset = rowA > rowB ? columnB - columnA : columnA - columnB;
  return offset === 0 || offset === 1;
}

const plain = (character: string): string => character.normalize("NFD").slice(0, 1);

function substitutionCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (plain(typed) === plain(meant)) return ACCENT;
  if (areNeighbours(typed, meant)) return NEIGHBOURING_KEY;
  if (VOWELS.includes(typed) && VOWELS.includes(meant)) return VOWEL_FOR_VOWEL;
  return ALIKE.some((pair) => pair.includes(typed) && pair.includes(meant)) ? SOUNDS_ALIKE : ORDINARY;
}

/** Whether a lower-case letter is easily typed for the other: a vowel for a vowel, a neighbouring key, one that sounds alike. */
export const isLikelyReplacement = (typed: string, meant: string): boolean => substitutionCost(typed, meant) < ORDINARY;

/** The least that a letter left out or put in can cost. */
export const CHEAPEST_SHIFT = Math.min(MISSING, EXTRA, APOSTROPHE, DOUBLED);

/** The least that any slip can cost, an accent put on or left off aside. */
export const CHEAPEST_SLIP = Math.min(TRANSPOSED, CHEAPEST_SHIFT, NEIGHBOURING_KEY, VOWEL_FOR_VOWEL);

export const hundredths = (cost: number): number => Math.round(cost * 100);

/** The costs for an alphabet whose n-th character is symbol n + 1; symbol 0 stands for any other character. */
export function slipCosts(characters: readonly string[]): SlipCosts {
  const substitution = new Int32Array(64 * 64).fill(hundredths(ORDINARY));
  const missing = new Int32Array(64).fill(hundredths(MISSING));
  const extra = new Int32Array(64).fill(hundredths(EXTRA));
  const accented = new Uint8Array(64);
  characters.forEach((typed, i) => {
    characters.forEach((meant, j) => {
      substitution[(i + 1) * 64 + j + 1] = hundredths(substitutionCost(typed, meant));
    });
    if (plain(typed) !== typed) accented[i + 1] = 1;
    if (typed === "'" || typed === "-") {
      missing[i + 1] = hundredths(APOSTROPHE);
      extra[i + 1] = hundredths(APOSTROPHE);
    }
  });
  return { substitution, missing, extra, accented };
}
