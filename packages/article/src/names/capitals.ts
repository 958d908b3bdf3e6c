import type { Article, Sentence, Token } from "../types.js";
import { type CapitalWord, capitalisedTokens, capitalWords } from "./capital-words.js";

/** How a sentence is set. Ordinary: capitals mean names. Title case: most words have one. All capitals: every letter is one. */
export const ORDINARY = 0;
const TITLE_CASE = 1;
const ALL_CAPITALS = 2;

const OPENING = "“‘«‹([{:•·*";

/** Where the capitalised words of an article stand, and how its sentences are set. */
export interface Capitals {
  readonly words: readonly CapitalWord[];
  /** By token. */
  readonly wordAt: readonly (CapitalWord | undefined)[];
  /** The words with a capital, in order. */
  readonly tokens: readonly Token[];
  /** By sentence. */
  readonly casings: Uint8Array;
}

/** One walk over the capitalised words, which notes of each where it is seen as a name. */
export function readCapitals(article: Article): Capitals {
  return new CapitalReader(article).read();
}

class CapitalReader {
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  readonly #capitalised: readonly Token[];
  readonly #words: readonly CapitalWord[];
  readonly #wordAt: (CapitalWord | undefined)[];

  constructor(article: Article) {
    this.#tokens = article.tokens;
    this.#sentences = article.sentences;
    this.#capitalised = capitalisedTokens(article);
    this.#wordAt = new Array(this.#tokens.length);
    this.#words = article.derive(capitalWords);
    for (const word of this.#words) for (const { index } of word.tokens) this.#wordAt[index] = word;
  }

  read(): Capitals {
    const casings = new Uint8Array(this.#sentences.length);
    let from = 0;
    for (const sentence of this.#sentences) {
      let to = from;
      while (to < this.#capitalised.length && this.#capitalised[to]!.index < sentence.endToken) to += 1;
      if (to > from) casings[sentence.index] = this.#casingOf(sentence, from, to);
      from = to;
    }
    return { words: this.#words, wordAt: this.#wordAt, tokens: this.#capitalised, casings };
  }

  /** What the capitals of a sentence mean; where they mean names, notes which words those are. */
  #casingOf({ firstToken, endToken }: Sentence, from: number, to: number): number {
    let upper = 0;
    for (let place = from; place < to; place += 1) if (this.#capitalised[place]!.letterCase === "upper") upper += 1;
    const mixed = to - from - upper;
    if (upper > 2 && upper > mixed && upper > 4 * this.#longSmallWords(firstToken, endToken)) return ALL_CAPITALS;
    if (mixed > 3 && isHeading(this.#tokens[endToken - 1]!) && mixed > 4 * this.#longSmallWords(firstToken, endToken))
      return TITLE_CASE;
    if (mixed > 0) this.#note(from, to, firstToken);
    return ORDINARY;
  }

  #longSmallWords(firstToken: number, endToken: number): number {
    let count = 0;
    for (let at = firstToken; at < endToken; at += 1) {
      const { letterCase, text } = this.#tokens[at]!;
      if (letterCase === "lower" && text.length > 4) count += 1;
    }
    return count;
  }

  #note(from: number, to: number, first: number): void {
    for (let place = from; place < to; place += 1) {
      const { index, letterCase } = this.#capitalised[place]!;
      const word = this.#wordAt[index]!;
      if (word.isSeen || letterCase === "upper" || isPlaceOfCapital(this.#tokens, index, first)) continue;
      word.isSeen = true;
    }
  }
}

/** Whether any word would have a capital here. `first`: place of the sentence's first token. */
export function isPlaceOfCapital(tokens: readonly Token[], at: number, first: number): boolean {
  if (at === first) return true;
  const previous = tokens[at - 1]!;
  if (previous.kind === "word" || previous.kind === "number") return false;
  const { text } = previous;
  if (text.length !== 1) return at - 1 === first;
  if (OPENING.includes(text)) return true;
  return (text === '"' || text === "'") && (previous.spaceBefore || at - 1 === first);
}

/** A line that does not end as a sentence does. */
function isHeading(last: Token): boolean {
  return last.text !== "." && last.text !== "”" && last.text !== '"';
}
