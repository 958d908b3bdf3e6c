import { nameLetterStep, nameLetters } from "../data/lexicon.js";

const LETTERS = 27;
const digitOf = (code: number): number => {
  if (code >= 0x61) return code - 0x61 + 26;
  if (code >= 0x41) return code - 0x41;
  if (code >= 0x30) return code - 0x30 + 52;
  return code === 0x2b ? 62 : 63;
};

/**
 * How much like people's names the letters follow one another: the natural logarithm of a likelihood, at most 0, the nearer to
 * 0 the likelier. A letter more makes any name less likely, so that only names of one length compare as they stand.
 * `letters`: small, a to z; others count as the end of a name.
 */
export function nameLikelihood(letters: string): number {
  let steps = 0;
  let pair = 0;
  for (let at = 0; at <= letters.length; at += 1) {
    const code = at === letters.length ? 0 : letters.charCodeAt(at) - 0x60;
    const letter = code > 0 && code < LETTERS ? code : 0;
    steps += digitOf(nameLetters.charCodeAt(pair * LETTERS + letter));
    pair = (pair % LETTERS) * LETTERS + letter;
  }
  return -steps * nameLetterStep;
}
