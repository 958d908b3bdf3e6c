import { letterCaseOf, nearTerm, type Terms, withoutPossessive } from "@copydesk/lexicon";
import type { LetterCase, Token } from "../types.js";
import type { TermSlip } from "./types.js";

/** What a word is a slip of. */
export interface Correction {
  readonly kind: TermSlip["kind"];
  /** As it is to be written, without a possessive ending. */
  readonly word: string;
  readonly sure: boolean;
}

/** The slip in a term of one word, or in one between hyphens: "Febuary", "monday", "Isreali-Palestinian", "anti-american". */
export function correctionOf(terms: Terms, text: string, letterCase: LetterCase): Correction | undefined {
  const base = withoutPossessive(text);
  const parts = base.includes("-") ? base.split("-", MOST_PARTS + 1) : [base];
  if (parts.length > MOST_PARTS) return undefined;
  const found: Correction[] = [];
  const expected = parts.map((part) => {
    const correction = partCorrection(terms, part, parts.length === 1 ? letterCase : letterCaseOf(part));
    if (correction === undefined) return part;
    found.push(correction);
    return correction.word;
  });
  const [first] = found;
  return first && { kind: first.kind, word: expected.join("-"), sure: found.every(({ sure }) => sure) };
}

/** "syrian-arab-republic" is a label that a machine made. */
const MOST_PARTS = 2;

export function slipInWord(token: Token, { kind, word, sure }: Correction): TermSlip {
  return {
    start: token.start,
    end: token.end - (token.text.length - withoutPossessive(token.text).length),
    firstToken: token.index,
    endToken: token.index + 1,
    kind,
    fault: token,
    replacement: word,
    sure,
  };
}

function partCorrection(terms: Terms, word: string, letterCase: LetterCase): Correction | undefined {
  if (letterCase === "lower") {
    const entry = terms.entries.get(word);
    if (entry?.alone === undefined || entry.ordinary) return undefined;
    return { kind: "capital", word: entry.alone.text, sure: true };
  }
  if (letterCase === "mixed" || letterCase === "none") return undefined;
  const term = nearTerm(terms, word.toLowerCase());
  if (term === undefined) return undefined;
  const meant = letterCase === "upper" ? term.text.toUpperCase() : term.text;
  return { kind: "misspelled", word: meant, sure: !term.person };
}
