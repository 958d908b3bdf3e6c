import { knownTerms, type Terms } from "@copydesk/lexicon";
import type { Article, Token } from "../types.js";
import { WordTest } from "../words/knowledge.js";
import { isBelieved } from "./belief.js";
import { slipInLongTerm } from "./long.js";
import { concerns, looksOf } from "./looks.js";
import { slipInWord } from "./short.js";
import type { TermSlip, TermSlips } from "./types.js";

export type { TermSlip, TermSlips } from "./types.js";

/** For `article.derive`: where the article has a term that every reader knows, and has it wrong. */
export function termSlips(article: Article): TermSlips {
  return new KnownTermSlips(article);
}

class KnownTermSlips implements TermSlips {
  readonly #article: Article;
  readonly #byBlock = new Map<number, readonly TermSlip[]>();
  #all: readonly TermSlip[] | undefined;

  constructor(article: Article) {
    this.#article = article;
  }

  get slips(): readonly TermSlip[] {
    this.#all ??= slipsAmong(this.#article, knownTerms(), this.#article.select(concernsKnownTerm));
    return this.#all;
  }

  at({ index, block }: Token): TermSlip | undefined {
    return this.#in(block).find(({ firstToken, endToken }) => firstToken <= index && index < endToken);
  }

  /** A rule that asks about a token or two does not have the whole article read. */
  #in(block: number): readonly TermSlip[] {
    const known = this.#byBlock.get(block);
    if (known !== undefined) return known;
    const slips = slipsAmong(
      this.#article,
      knownTerms(),
      this.#article.select(concernsKnownTerm, this.#article.blocks[block]),
    );
    this.#byBlock.set(block, slips);
    return slips;
  }
}

const concernsKnownTerm = new WordTest((text, letterCase) => concerns(knownTerms(), text, letterCase));

/** The same for other terms, such as a desk's own. */
export const termSlipsOf = (article: Article, terms: Terms): TermSlip[] =>
  slipsAmong(
    article,
    terms,
    article.tokens.filter(({ kind }) => kind === "word"),
  );

/** @param words Of whole blocks, in order, those at least that have to do with a term. */
function slipsAmong(article: Article, terms: Terms, words: readonly Token[]): TermSlip[] {
  const found: TermSlip[] = [];
  const looks = looksOf(terms);
  let done = 0;
  for (const token of words) {
    if (token.index < done) continue;
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
