/**
 * The word without a possessive ending: `Rose's` and `James'` give `Rose` and `James`; `it's` stays, being `it is`.
 * Any other word comes back as it is.
 */
export function withoutPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (isApostrophe(last)) return isS(word.charCodeAt(word.length - 2)) && word.length > 2 ? word.slice(0, -1) : word;
  if (!isS(last) || word.length < 4 || !isApostrophe(word.charCodeAt(word.length - 2))) return word;
  const base = word.slice(0, -2);
  return CONTRACTED.has(base.toLowerCase()) ? word : base;
}

const CONTRACTED = new Set([
  "he",
  "here",
  "how",
  "it",
  "let",
  "she",
  "that",
  "there",
  "what",
  "when",
  "where",
  "who",
  "why",
]);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isS = (code: number): boolean => code === 0x73 || code === 0x53;
