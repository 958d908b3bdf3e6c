import { knownTerms, type Terms } from "@copydesk/lexicon";
import type { Article } from "../types.js";
import { isBelieved } from "./belief.js";
import { slipInLongTerm } from "./long.js";
import { looksOf } from "./looks.js";
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
  const looks = looksOf(terms);
  let done = 0;
  for (const token of article.tokens) {
    if (token.kind !== "word" || token.index < done) continue;
    const look = looks.of(token);
    if (look === undefined) continue;
    const { places, correction } = look;
    const inLong = places === undefined ? undefined : slipInLongTerm(article, terms, places, token, done);
    const slip = inLong ?? (correction === undefined ? undefined : slipInWord(token, correction));
    if (slip === undefined) continue;
    done = slip.endToken;
    if (!isBelieved(article, slip)) found.push(slip);
  }
  return found;
}
