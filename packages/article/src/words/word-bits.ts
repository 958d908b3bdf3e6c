import type { LetterCase, Token } from "../types.js";
import { NO_WORD, UNNUMBERED, withRoom } from "./vocabulary.js";

/** Set once a spelling has been looked at. */
const ASKED = 1 << 30;

/** As `WordMemo`, for up to 30 questions with yes or no for an answer, which are all asked at once: one reading in place of many. */
export class WordBits {
  readonly #find: (text: string, letterCase: LetterCase) => number;
  /** By the number of a spelling. */
  #known = new Int32Array(0);

  /** @param find Goes by the text alone, which decides the letter case too; it is asked about `word` tokens only. */
  constructor(find: (text: string, letterCase: LetterCase) => number) {
    this.#find = find;
  }

  /** The bits that `find` gives, and the highest of all, which means nothing; for what is no word, none of them. */
  of(token: Token): number {
    const { word } = token;
    const known = word < this.#known.length ? this.#known[word]! : 0;
    return known !== 0 ? known : this.#look(token);
  }

  #look({ word, text, letterCase }: Token): number {
    const bits = word === NO_WORD ? ASKED : this.#find(text, letterCase) | ASKED;
    if (word === UNNUMBERED) return bits;
    if (word >= this.#known.length) this.#known = withRoom(this.#known);
    this.#known[word] = bits;
    return bits;
  }
}
