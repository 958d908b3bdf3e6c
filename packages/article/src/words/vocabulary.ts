/** For a spelling that got no number. */
export const UNNUMBERED = 0;
/** For a token that is no word. */
export const NO_WORD = 1;

/** News of a year has half as many spellings. */
const MOST_WORDS = 1 << 16;
/** A longer one is hardly met twice. */
const LONGEST = 24;

/**
 * The spellings that have been met, numbered, so that what is found out about one is kept by its number and asked once for
 * all articles: nine words of ten of an article stood in an earlier one. It holds so many and no more, since a process may
 * run for weeks; what comes later is `UNNUMBERED`, and looked at each time.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = ["", ""];

  /** One above the highest number given. */
  get size(): number {
    return this.#texts.length;
  }

  numberOf(text: string): number {
    return this.#numbers.get(text) ?? this.#add(text);
  }

  /** The spelling of a number above `NO_WORD`: one string for all articles, quick to compare and look up. */
  textOf(word: number): string {
    return this.#texts[word]!;
  }

  #add(text: string): number {
    const word = this.#texts.length;
    if (word >= MOST_WORDS || text.length > LONGEST) return UNNUMBERED;
    const kept = copyOf(text);
    this.#texts.push(kept);
    this.#numbers.set(kept, word);
    return word;
  }
}

/** A slice of more than a dozen units keeps the whole article in memory. */
const copyOf = (text: string): string =>
  text.length <= LONGEST / 2 ? text : text.slice(0, LONGEST / 2) + text.slice(LONGEST / 2);

/** Articles are shared between installed copies of this package in one process, and so are the numbers of their words. */
const SHARED = Symbol.for("@copydesk/article/vocabulary");

const holder = globalThis as { [SHARED]?: Vocabulary };
holder[SHARED] ??= new Vocabulary();
export const vocabulary: Vocabulary = holder[SHARED];
