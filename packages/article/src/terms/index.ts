import { knownTerms, rarity, type Terms } from "@copydesk/lexicon";
import type { Article, Token } from "../types.js";
import { isBelieved } from "./belief.js";
import { type Places, placesOf, slipInLongTerm } from "./long.js";
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
  const looks = new Map<string, Look>();
  let done = 0;
  for (const token of article.tokens) {
    if (token.kind !== "word" || token.index < done || isPlain(terms, token)) continue;
    let look = looks.get(token.text);
    if (look === undefined) {
      look = { places: placesOf(terms, token), isSlip: slipInWord(terms, token) !== undefined };
      looks.set(token.text, look);
    }
    const inLong = look.places === undefined ? undefined : slipInLongTerm(article, terms, look.places, token, done);
    const slip = inLong ?? (look.isSlip ? slipInWord(terms, token) : undefined);
    if (slip === undefined) continue;
    done = slip.endToken;
    if (!isBelieved(article, slip)) found.push(slip);
  }
  return found;
}

/** What a word can be by itself: names come again and again, and are looked up once. */
interface Look {
  readonly places: Places | undefined;
  readonly isSlip: boolean;
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
