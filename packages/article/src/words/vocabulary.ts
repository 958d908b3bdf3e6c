/** For a spelling that got no number. */
export const UNNUMBERED = 0;
/** For a token that is no word. */
export const NO_WORD = 1;

/** News of a year has half as many spellings. */
const MOST_WORDS = 1 << 16;
/** A run over a few articles touches little memory. */
const FIRST_SLOTS = 1 << 11;
/** A longer one is hardly met twice. */
const LONGEST = 24;
/** Spellings made up to fall together must not slow the rest down. */
const MOST_PROBES = 32;

/** Of a slot: two numbers that tell the spelling, and its own; four, so that no slot lies in two cache lines. */
const WIDTH = 4;
/** A number of 30 bits holds six letters of five bits each, and two hold most words. */
const LETTERS_EACH = 6;
const LETTER_BITS = 5;
const APOSTROPHE_LETTER = 27;
/** Beside the letters: the word has a capital; it is told by a hash instead, and has to be compared. */
const CAPITAL = 1 << 30;
const HASHED = 1 << 31;

/**
 * The spellings that have been met, numbered, so that what is found out about one is kept by its number and asked once for
 * all articles: nine words of ten of an article stood in an earlier one. It holds so many and no more, since a process may
 * run for weeks; what comes later is `UNNUMBERED`, and looked at each time.
 *
 * A table of its own rather than a `Map`: asked of every word, it must make no string of one that it knows. Most of the time
 * goes into fetching memory that another article's parsing has pushed out of the caches, so a slot spells its word itself.
 */
export class Vocabulary {
  /** By hash, open addressing, at most half full. */
  #slots = new Int32Array(FIRST_SLOTS * WIDTH);
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
    const first = text.charCodeAt(start);
    const capital = first >= 0x41 && first <= 0x5a;
    const middle = start + LETTERS_EACH;
    let letters = lettersIn(text, start + 1, Math.min(end, middle), letterOf(capital ? first + 0x20 : first));
    let more = lettersIn(text, middle, end, 0) | (capital ? CAPITAL : 0);
    if (letters < 0 || more < 0 || end - middle > LETTERS_EACH) {
      letters = hashOf(text, start, end);
      more = HASHED;
    }
    const slots = this.#slots;
    let at = placeOf(letters, more, slots);
    for (let probes = 0; probes < MOST_PROBES; probes += 1) {
      const word = slots[at + 2]!;
      if (word === 0) return this.#add(text.slice(start, end), letters, more, at);
      if (slots[at] === letters && slots[at + 1] === more && (more >= 0 || this.#isSpelled(word, text, start, end)))
        return word;
      at = (at + WIDTH) & (slots.length - 1);
    }
    return UNNUMBERED;
  }

  #isSpelled(word: number, text: string, start: number, end: number): boolean {
    const known = this.#texts[word]!;
    return known.length === end - start && text.startsWith(known, start);
  }

  #add(text: string, letters: number, more: number, at: number): number {
    const word = this.#texts.length;
    if (word >= MOST_WORDS || text.length > LONGEST) return UNNUMBERED;
    this.#texts.push(copyOf(text, 0, text.length));
    fill(this.#slots, at, letters, more, word);
    if (2 * word * WIDTH >= this.#slots.length) this.#grow();
    return word;
  }

  /** One that finds no place in the longer table gets a new number when it is met again. */
  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const old = this.#slots;
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + 2] === 0) continue;
      let at = placeOf(old[from]!, old[from + 1]!, slots);
      for (let probes = 1; probes < MOST_PROBES && slots[at + 2] !== 0; probes += 1)
        at = (at + WIDTH) & (slots.length - 1);
      if (slots[at + 2] === 0) fill(slots, at, old[from]!, old[from + 1]!, old[from + 2]!);
    }
    this.#slots = slots;
  }
}

function fill(slots: Int32Array, at: number, letters: number, more: number, word: number): void {
  slots[at] = letters;
  slots[at + 1] = more;
  slots[at + 2] = word;
}

/** Small letters behind others, as one number of all; below 0 where another character is among them. */
function lettersIn(text: string, start: number, end: number, others: number): number {
  let letters = others;
  for (let at = start; at < end; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter < 0) return letter;
    letters = (letters << LETTER_BITS) | letter;
  }
  return letters;
}

/** From 1, or -1. */
function letterOf(code: number): number {
  if (code > 0x60 && code <= 0x7a) return code - 0x60;
  return code === 0x27 ? APOSTROPHE_LETTER : -1;
}

function placeOf(letters: number, more: number, slots: Int32Array): number {
  const hash = Math.imul(letters ^ Math.imul(more, SPREAD), PRIME);
  return ((hash ^ (hash >>> 15)) << 2) & (slots.length - 1);
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
const SPREAD = 0x9e3779b1;

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

function longer(short: Int32Array, long: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  long.set(short);
  return long;
}

/** A table by the numbers of words, so many entries for each: itself, or a longer one where there are more numbers by now. */
export function withRoom(table: Int32Array<ArrayBuffer>, entries = 1): Int32Array<ArrayBuffer> {
  const needed = vocabulary.size * entries;
  return table.length >= needed ? table : longer(table, new Int32Array(2 * needed));
}
