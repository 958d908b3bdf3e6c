import type { LetterCase, Token } from "../types.js";
import { NO_WORD, UNNUMBERED, withRoom } from "./vocabulary.js";

type Decide = (text: string, letterCase: LetterCase) => boolean;

/**
 * A question about a word as it is spelled, wherever it stands. Each spelling is looked at once in the life of the process,
 * and with `article.select` a rule that hardly any word concerns costs hardly anything. A test lives as long as the process:
 * make it once, in a module.
 */
export class WordTest {
  readonly decide: Decide;
  /** Its place among those that are asked about every word; it takes one when it is first used. */
  #place: number | undefined;

  /** @param decide Goes by the text alone, which decides the letter case too; it is asked about `word` tokens only, and holds for no other. */
  constructor(decide: Decide) {
    this.decide = decide;
  }

  get place(): number {
    this.#place ??= answers.add(this);
    return this.#place;
  }
}

/** Bits of an `Int32Array`. */
const ROW = 32;

/**
 * What the tests say of each spelling, side by side: all that an article asks about a word stands in one cache line. One array
 * for each test would be some fifty looked up at random, most of the time of a rule that finds nothing.
 */
class Answers {
  readonly #tests: WordTest[] = [];
  /** Of each spelling, by its number: for every 32 tests which have been asked, then which hold. */
  #table = new Int32Array(0);
  #rows = 0;

  add(test: WordTest): number {
    this.#tests.push(test);
    const rows = Math.ceil(this.#tests.length / ROW);
    if (rows > this.#rows) {
      this.#rows = rows;
      this.#table = new Int32Array(0);
    }
    return this.#tests.length - 1;
  }

  /** Adds to `selected`, one list a test, the lists of the tests that are not yet among them: the tokens for which each holds, in order. */
  select(tokens: readonly Token[], selected: Token[][]): void {
    const from = selected.length;
    while (selected.length < this.#tests.length) selected.push([]);
    this.#table = withRoom(this.#table, 2 * this.#rows);
    for (let row = from >> 5; row < this.#rows; row += 1) {
      const wanted = bitsBelow(this.#tests.length - row * ROW) & ~bitsBelow(from - row * ROW);
      this.#selectRow(tokens, row, wanted, selected);
    }
  }

  #selectRow(tokens: readonly Token[], row: number, wanted: number, selected: Token[][]): void {
    const table = this.#table;
    const width = 2 * this.#rows;
    const first = row * ROW;
    for (const token of tokens) {
      const { word } = token;
      if (word === NO_WORD) continue;
      const at = word * width + 2 * row;
      if (word === UNNUMBERED) table[at] = 0;
      const missing = wanted & ~table[at]!;
      if (missing !== 0) this.#ask(token, at, first, missing);
      for (let held = table[at + 1]! & wanted; held !== 0; held &= held - 1)
        selected[first + lowestBit(held)]!.push(token);
    }
  }

  #ask({ text, letterCase }: Token, at: number, first: number, missing: number): void {
    // What is left of the last spelling without a number is of no use.
    let held = this.#table[at] === 0 ? 0 : this.#table[at + 1]!;
    for (let rest = missing; rest !== 0; rest &= rest - 1) {
      const bit = lowestBit(rest);
      if (this.#tests[first + bit]!.decide(text, letterCase)) held |= 1 << bit;
    }
    this.#table[at] = this.#table[at]! | missing;
    this.#table[at + 1] = held;
  }
}

const bitsBelow = (count: number): number => (count <= 0 ? 0 : count >= ROW ? -1 : (1 << count) - 1);
const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

export const answers = new Answers();

/** The same for what is more than yes or no. */
export class WordMemo<T> {
  readonly #find: (text: string, letterCase: LetterCase) => T;
  /** What was found, one for each word but those of which nothing was found, for which one place does. */
  readonly #found: (T | undefined)[] = [undefined, undefined];
  /** By the number of a spelling: the place of what was found. */
  #places = new Int32Array(0);

  /** @param find Goes by the text alone, which decides the letter case too; what it returns is kept and must not be changed. */
  constructor(find: (text: string, letterCase: LetterCase) => T) {
    this.#find = find;
  }

  of({ word, text, letterCase }: Pick<Token, "word" | "text" | "letterCase">): T {
    const place = word < this.#places.length ? this.#places[word]! : UNASKED;
    if (place !== UNASKED) return this.#found[place] as T;
    const found = this.#find(text, letterCase);
    if (word !== UNNUMBERED && word !== NO_WORD) this.#keep(word, found);
    return found;
  }

  #keep(word: number, found: T): void {
    if (word >= this.#places.length) this.#places = withRoom(this.#places);
    this.#places[word] = found === undefined ? NOTHING : this.#found.push(found) - 1;
  }
}

/** Places in what a memo has found. */
const UNASKED = 0;
const NOTHING = 1;
