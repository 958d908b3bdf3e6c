import { knownTerms, rarity, type Terms } from "@copydesk/lexicon";
import type { Article, Token } from "../types.js";
import { isBelieved } from "./belief.js";
import { slipInLongTerm } from "./long.js";
import { slipInWord } from "./short.js";
import type { TermSlip, TermSlips } from "./types.js";

export type { TermSlip, TermSlips } from "./types.js";

/** For `article.derive`: where the article has a term that every reader knows, and has it wrong. */
export function termSlips(article: Article): TermSlips {
  const slips = termSlipsOf(article, knownTerms());
  const byToken = new Map<number, TermSlip>();
  for (const slip of slips) for (let at = slip.firstToken; at < slip.endToken; at += 1) byToken.set(at, slip);
  return { slips, at: ({ index }) => byToken.get(index) };
}

/** The same for other terms, such as a desk's own. */
export function termSlipsOf(article: Article, terms: Terms): TermSlip[] {
  const found: TermSlip[] = [];
  let done = 0;
  for (const token of article.tokens) {
    if (token.kind !== "word" || token.index < done || isPlain(terms, token)) continue;
    const slip = slipInLongTerm(article, terms, token, done) ?? slipInWord(terms, token);
    if (slip === undefined) continue;
    done = slip.endToken;
    if (!isBelieved(article, slip)) found.push(slip);
  }
  return found;
}

/** Nearly every token is: this has to be quick. */
function isPlain(terms: Terms, { text, letterCase }: Token): boolean {
  if (letterCase !== "lower") return !terms.mayHave(text) && rarity(text) !== 0;
  if (terms.mayHave(text) && terms.entries.get(text)?.ordinary === false) return false;
  return text.length < SHORTEST_WITH_MARK || !(text.includes("-") || text.charCodeAt(text.length - 2) === APOSTROPHE);
}

/** "iran's" */
const SHORTEST_WITH_MARK = 6;
const APOSTROPHE = 0x27;
