/** For a spelling that got no number. */
export const UNNUMBERED = 0;
/** For a token that is no word. */
export const NO_WORD = 1;

/** News of a year has half as many spellings. */
const MOST_WORDS = 1 << 16;
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
  /** Numbers by hash, open addressing; at most half full. */
  readonly #slots = new Int32Array(2 * MOST_WORDS);
  readonly #hashes = new Int32Array(MOST_WORDS);
  readonly #texts: string[] = ["", ""];

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
    let slot = hash & (2 * MOST_WORDS - 1);
    for (let probes = 0; probes < MOST_PROBES; probes += 1) {
      const word = this.#slots[slot]!;
      if (word === 0) return this.#add(text, start, end, hash, slot);
      if (this.#hashes[word] === hash) {
        const known = this.#texts[word]!;
        if (known.length === length && text.startsWith(known, start)) return word;
      }
      slot = (slot + 1) & (2 * MOST_WORDS - 1);
    }
    return UNNUMBERED;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const word = this.#texts.length;
    if (word >= MOST_WORDS || end - start > LONGEST) return UNNUMBERED;
    this.#slots[slot] = word;
    this.#hashes[word] = hash;
    this.#texts.push(copyOf(text, start, end));
    return word;
  }
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

/** A slice of more than a dozen units would keep the whole article in memory; one of all of a text would be that text. */
const copyOf = (text: string, start: number, end: number): string =>
  end - start <= LONGEST / 2 && end - start < text.length
    ? text.slice(start, end)
    : [text.slice(start, start + LONGEST / 2), text.slice(start + LONGEST / 2, end)].join("");

/** Articles are shared between installed copies of this package in one process, and so are the numbers of their words. */
const SHARED = Symbol.for("@copydesk/article/vocabulary");

const holder = globalThis as { [SHARED]?: Vocabulary };
holder[SHARED] ??= new Vocabulary();
export const vocabulary: Vocabulary = holder[SHARED];
