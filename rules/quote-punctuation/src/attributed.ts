import type { Article, Token } from "@copydesk/rule-kit";
import { CUES, PRONOUNS, SUBJECT_OPENERS } from "./cues.js";

/** Longest name between a quotation and its verb: `Deputy Assistant Secretary Jane A. Roe said`. */
const NAME_WORDS = 6;

/** Who speaks, straight after a quotation. */
export interface Attributed {
  readonly first: Token;
  readonly last: Token;
  /** The words hold the verb and its subject, and the sentence ends with them. */
  readonly ends: boolean;
}

/** The attribution that begins with the token at an index: `he said`, `said Rose`, `the mayor said`, `Jane Roe said`. */
export function attributedAt(article: Article, index: number): Attributed | undefined {
  const { tokens } = article;
  const first = tokens[index];
  if (first?.kind !== "word" || !first.spaceBefore) return undefined;
  const last = CUES.has(first.text) ? invertedEnd(tokens, index) : plainEnd(tokens, index);
  if (last < 0) return undefined;
  const next = tokens[last + 1];
  return { first, last: tokens[last]!, ends: next === undefined || next.block !== first.block || next.text === "." };
}

/** `said Rose`: the subject's first word. */
function invertedEnd(tokens: readonly Token[], index: number): number {
  const subject = tokens[index + 1];
  if (subject?.kind !== "word" || subject.block !== tokens[index]!.block) return -1;
  return subject.letterCase !== "lower" || SUBJECT_OPENERS.has(subject.text) ? index + 1 : -1;
}

/** `he said`, `Jane Roe said`, `the mayor said`: the verb. */
function plainEnd(tokens: readonly Token[], index: number): number {
  const first = tokens[index]!;
  const opener = first.text.toLowerCase();
  if (PRONOUNS.has(opener)) return CUES.has(tokens[index + 1]?.text ?? "") ? index + 1 : -1;
  if (opener === "the") return CUES.has(tokens[index + 2]?.text ?? "") ? index + 2 : -1;
  for (let at = index; at < index + NAME_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.block !== first.block) return -1;
    if (at > index && CUES.has(token.text)) return at;
    if (token.letterCase === "lower" || token.letterCase === "none") return -1;
  }
  return -1;
}
