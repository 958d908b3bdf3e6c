import { letterCaseOf, nearTerm, type Terms, withoutPossessive } from "@copydesk/lexicon";
import type { Token } from "../types.js";
import type { TermSlip } from "./types.js";

/** The slip in a term of one word, or in one between hyphens: "Febuary", "monday", "Isreali-Palestinian", "anti-american". */
export function slipInWord(terms: Terms, token: Token): TermSlip | undefined {
  const base = withoutPossessive(token.text);
  const parts = base.includes("-") ? base.split("-", MOST_PARTS + 1) : [base];
  if (parts.length > MOST_PARTS) return undefined;
  const found: Correction[] = [];
  const expected = parts.map((part) => {
    const correction = correctionOf(terms, part, parts.length === 1 ? token.letterCase : letterCaseOf(part));
    if (correction === undefined) return part;
    found.push(correction);
    return correction.word;
  });
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    start: token.start,
    end: token.end - (token.text.length - base.length),
    firstToken: token.index,
    endToken: token.index + 1,
    kind: first.kind,
    fault: token,
    replacement: expected.join("-"),
    sure: found.every(({ sure }) => sure),
  };
}

/** "syrian-arab-republic" is a label that a machine made. */
const MOST_PARTS = 2;

interface Correction {
  readonly kind: TermSlip["kind"];
  readonly word: string;
  readonly sure: boolean;
}

function correctionOf(terms: Terms, word: string, letterCase: Token["letterCase"]): Correction | undefined {
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
