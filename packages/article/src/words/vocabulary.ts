/** For a spelling that got no number. */
export const UNNUMBERED = 0;
/** For a token that is no word. */
export const NO_WORD = 1;

/** News of a year has half as many spellings. */
const MOST_WORDS = 1 << 16;
const NUMBER_BITS = MOST_WORDS - 1;
const HASH_BITS = ~NUMBER_BITS;
/** A run over a few articles touches little memory. */
const FIRST_SLOTS = 1 << 12;
/** A longer one is hardly met twice. */
const LONGEST = 24;
/** Spellings made up to fall together must not slow the rest down. */
const MOST_PROBES = 32;

/**
 * The spellings that have been met, numbered, so that what is found out about one is kept by its number and asked once for
 * all articles: nine words of ten of an article stood in an earlier one. It holds so many and no more, since a process may
 * run for weeks; what comes later is `UNNUMBERED`, and looked at each time.
 *
 * A table of its own rather than a `Map`: asked of every word, it must make no string of one that it knows.
 */
export class Vocabulary {
  /**
   * By hash, open addressing, at most half full: 0, or a number beside as many bits of the hash, so that the spelling itself is
   * looked at only where it is as good as certain.
   */
  #slots = new Int32Array(FIRST_SLOTS);
  readonly #texts: string[] = ["", ""];
  /** The spellings once more, one behind the other: the everyday ones fill a few pages, while strings lie scattered. */
  #letters = new Uint16Array(FIRST_SLOTS);
  /** Where each ends in `#letters`. */
  #ends = new Int32Array(FIRST_SLOTS);

  /** One above the highest number given. */
  get size(): number {
    return this.#texts.length;
  }

  /** The spelling of a number above `NO_WORD`: one string for all articles. */
  textOf(word: number): string {
    return this.#texts[word]!;
  }

  /** The number of `text.slice(start, end)`, which is not empty. */
  numberOf(text: string, start = 0, end = text.length): number {
    const length = end - start;
    const hash = hashOf(text, start, end);
    const slots = this.#slots;
    let at = hash & (slots.length - 1);
    for (let probes = 0; probes < MOST_PROBES; probes += 1) {
      const slot = slots[at]!;
      if (slot === 0) return this.#add(text, start, end, hash, at);
      if (((slot ^ hash) & HASH_BITS) === 0) {
        const word = slot & NUMBER_BITS;
        if (this.#isSpelled(word, text, start, length)) return word;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return UNNUMBERED;
  }

  #isSpelled(word: number, text: string, start: number, length: number): boolean {
    const letters = this.#letters;
    const from = this.#ends[word - 1]!;
    if (this.#ends[word] !== from + length) return false;
    for (let index = 0; index < length; index += 1) {
      if (letters[from + index] !== text.charCodeAt(start + index)) return false;
    }
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, at: number): number {
    const word = this.#texts.length;
    if (word >= MOST_WORDS || end - start > LONGEST) return UNNUMBERED;
    this.#slots[at] = (hash & HASH_BITS) | word;
    this.#texts.push(copyOf(text, start, end));
    this.#spell(word, text, start, end);
    if (2 * word >= this.#slots.length) this.#grow();
    return word;
  }

  #spell(word: number, text: string, start: number, end: number): void {
    const from = this.#ends[word - 1]!;
    if (word === this.#ends.length) this.#ends = longer(this.#ends, new Int32Array(2 * word));
    if (from + LONGEST > this.#letters.length)
      this.#letters = longer(this.#letters, new Uint16Array(2 * this.#letters.length));
    for (let at = start; at < end; at += 1) this.#letters[from + at - start] = text.charCodeAt(at);
    this.#ends[word] = from + end - start;
  }

  /** One that finds no place in the longer table gets a new number when it is met again. */
  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    for (let word = NO_WORD + 1; word < this.#texts.length; word += 1) {
      const text = this.#texts[word]!;
      const hash = hashOf(text, 0, text.length);
      let at = hash & (slots.length - 1);
      for (let probes = 1; probes < MOST_PROBES && slots[at] !== 0; probes += 1) at = (at + 1) & (slots.length - 1);
      if (slots[at] === 0) slots[at] = (hash & HASH_BITS) | word;
    }
    this.#slots = slots;
  }
}

function longer<T extends Int32Array | Uint16Array>(short: T, long: T): T {
  long.set(short);
  return long;
}

/** Six letters spread over the word, not all: a loop over them would cost more than the few clashes do. */
function hashOf(text: string, start: number, end: number): number {
  const length = end - start;
  let hash = Math.imul(length ^ text.charCodeAt(start), PRIME);
  hash = Math.imul(hash ^ text.charCodeAt(end - 1), PRIME);
  hash = Math.imul(hash ^ text.charCodeAt(start + (length >> 1)), PRIME);
  hash = Math.imul(hash ^ text.charCodeAt(start + (length >> 2)), PRIME);
  hash = Math.imul(hash ^ text.charCodeAt(end - 1 - (length >> 2)), PRIME);
  hash = Math.imul(hash ^ text.charCodeAt(length > 2 ? end - 2 : start), PRIME);
  return hash ^ (hash >>> 15);
}

const PRIME = 0x01000193;

/** Of a longer slice the engine makes no copy. */
export const LONGEST_COPIED = 12;

/** A longer slice would keep the whole article in memory; one of all of a text would be that text. */
export const copyOf = (text: string, start: number, end: number): string =>
  end - start <= LONGEST_COPIED && end - start < text.length
    ? text.slice(start, end)
    : [text.slice(start, start + LONGEST_COPIED), text.slice(start + LONGEST_COPIED, end)].join("");

/** Articles are shared between installed copies of this package in one process, and so are the numbers of their words. */
const SHARED = Symbol.for("@copydesk/article/vocabulary");

const holder = globalThis as { [SHARED]?: Vocabulary };
holder[SHARED] ??= new Vocabulary();
export const vocabulary: Vocabulary = holder[SHARED];

/** A table by the numbers of words, so many entries for each: itself, or a longer one where there are more numbers by now. */
export function withRoom(table: Int32Array<ArrayBuffer>, entries = 1): Int32Array<ArrayBuffer> {
  const needed = vocabulary.size * entries;
  return table.length >= needed ? table : longer(table, new Int32Array(2 * needed));
}
