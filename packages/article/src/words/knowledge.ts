import type { LetterCase, Token } from "../types.js";
import { NO_WORD, UNNUMBERED, vocabulary } from "./vocabulary.js";

const NO = 1;
const YES = 2;

/**
 * A question about a word as it is spelled, wherever it stands. Each spelling is looked at once in the life of the process,
 * and with `article.select` a rule that hardly any word concerns costs hardly anything.
 */
export class WordTest {
  readonly #decide: (text: string, letterCase: LetterCase) => boolean;
  /** By the number of a spelling: `NO`, `YES`, or 0 where it has not been asked. */
  #known = new Uint8Array(1 << 12);

  /** @param decide Goes by the text alone, which decides the letter case too; it is asked about `word` tokens only, and holds for no other. */
  constructor(decide: (text: string, letterCase: LetterCase) => boolean) {
    this.#decide = decide;
    this.#known[NO_WORD] = NO;
  }

  holds(token: Token): boolean {
    const known = this.#known[token.word];
    return known === YES || (known !== NO && this.#look(token));
  }

  /** The tokens for which it holds, in order. `words` has the number of each. */
  select(tokens: readonly Token[], words: Int32Array): Token[] {
    if (this.#known.length < vocabulary.size) this.#makeRoom();
    const known = this.#known;
    const found: Token[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const answer = known[words[index]!]!;
      if (answer === NO) continue;
      const token = tokens[index]!;
      if (answer === YES || this.#look(token)) found.push(token);
    }
    return found;
  }

  #look({ word, text, letterCase }: Token): boolean {
    const answer = this.#decide(text, letterCase);
    if (word === UNNUMBERED) return answer;
    if (word >= this.#known.length) this.#makeRoom();
    this.#known[word] = answer ? YES : NO;
    return answer;
  }

  #makeRoom(): void {
    const known = new Uint8Array(Math.max(2 * this.#known.length, vocabulary.size));
    known.set(this.#known);
    this.#known = known;
  }
}

/** The same for what is more than yes or no. */
export class WordMemo<T> {
  readonly #find: (text: string, letterCase: LetterCase) => T;
  /** By the number of a spelling. */
  readonly #known: (T | typeof UNASKED)[] = [];

  /** @param find Goes by the text alone, which decides the letter case too; what it returns is kept and must not be changed. */
  constructor(find: (text: string, letterCase: LetterCase) => T) {
    this.#find = find;
  }

  of({ word, text, letterCase }: Token): T {
    const known = word < this.#known.length ? this.#known[word]! : UNASKED;
    if (known !== UNASKED) return known as T;
    const found = this.#find(text, letterCase);
    if (word === UNNUMBERED || word === NO_WORD) return found;
    // One after the other: an array with holes as wide as a vocabulary would become a slow table.
    while (this.#known.length <= word) this.#known.push(UNASKED);
    this.#known[word] = found;
    return found;
  }
}

const UNASKED = Symbol("unasked");
