// How likely each letter is in people's names behind the two before it.

/** The alphabet, and 0 for what stands before and behind a name. */
const LETTERS = 27;
/** Names with other letters say nothing of these. */
const PLAIN = /^[a-z]{3,}$/u;
/** What an unseen letter counts for, and how much of it a context needs to be believed. */
const UNSEEN = 0.3;
const BELIEF = 8;
/** Steps in which the natural logarithm is kept, and the last of them. */
export const STEP = 0.15;
const LAST_STEP = 63;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** One digit for each three letters, the third counting fastest: minus the logarithm of its likelihood, in steps. */
export function encodeNameLetters(names) {
  const triples = new Float64Array(LETTERS ** 3);
  const pairs = new Float64Array(LETTERS ** 2);
  for (const name of names) {
    if (!PLAIN.test(name)) continue;
    let pair = 0;
    for (let at = 0; at <= name.length; at += 1) {
      const letter = at === name.length ? 0 : name.charCodeAt(at) - 96;
      triples[pair * LETTERS + letter] += 1;
      pairs[pair] += 1;
      pair = (pair % LETTERS) * LETTERS + letter;
    }
  }
  let text = "";
  for (let at = 0; at < triples.length; at += 1) {
    const likelihood = (triples[at] + UNSEEN) / (pairs[Math.floor(at / LETTERS)] + BELIEF);
    text += DIGITS[Math.min(LAST_STEP, Math.round(-Math.log(likelihood) / STEP))];
  }
  return text;
}
