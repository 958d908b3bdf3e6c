import { isWord } from "../words.js";

/** A proper term: `Wisconsin`, `New START`, `Secretary of State`. */
export class Term {
  /** As it is to be written. */
  readonly text: string;
  /** The name of a person. */
  readonly person: boolean;
  /** A capital on one of its words asks for one on each: "the White house". */
  readonly alwaysCapital: boolean;
  /** `words` are a wrong form: "Capital Hill". */
  readonly wrong: boolean;
  readonly #form: string;
  #words: readonly string[] | undefined;
  #lower: readonly string[] | undefined;

  constructor(text: string, form: string, person: boolean, alwaysCapital: boolean) {
    this.text = text;
    this.person = person;
    this.alwaysCapital = alwaysCapital;
    this.wrong = form !== text;
    this.#form = form;
  }

  /** Its own words, or those of the wrong form. */
  get words(): readonly string[] {
    this.#words ??= this.#form.split(" ");
    return this.#words;
  }

  /** The same in small letters. */
  get lower(): readonly string[] {
    this.#lower ??= this.#form.toLowerCase().split(" ");
    return this.#lower;
  }
}

/** A term, and the place among its words that a word has in it. */
interface Place {
  readonly term: Term;
  readonly at: number;
  /** The word behind the first, or before any other, in small letters; undefined where the term is one word. */
  readonly beside: string | undefined;
  /** That is the term's last. */
  readonly endsBeside: boolean;
}

/** What the terms know of one word. */
class Entry {
  /** The term that is this word alone. */
  alone: Term | undefined;
  /** Those that have it among others. */
  readonly places: Place[] = [];
  readonly #word: string;
  #ordinary: boolean | undefined;

  constructor(word: string) {
    this.#word = word;
  }

  /** In small letters it is a word too: `turkey`, `house`. */
  get ordinary(): boolean {
    this.#ordinary ??= isWord(this.#word);
    return this.#ordinary;
  }

  set ordinary(ordinary: boolean) {
    this.#ordinary = ordinary;
  }
}

/** Terms made ready for look-up. */
export interface Terms {
  /** By each word of a term that has a capital there, in small letters. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Whether `entries` may have the word, letter case and endings aside: a few operations, and false for most words. */
  mayHave(word: string): boolean;
  /** Terms of one word that have a shape among their `shapesOf`. */
  ofShape(shape: number): readonly Term[];
  /** What is right though it is near a term, in small letters; the terms of one word among them. */
  readonly right: ReadonlySet<string>;
}

export interface TermLists {
  readonly terms: readonly string[];
  readonly people?: readonly string[];
  readonly alwaysCapital?: readonly string[];
  readonly lookAlikes?: readonly string[];
  /** Terms of one word that are none in small letters, whatever the lexicon has. */
  readonly neverSmall?: readonly string[];
  /** The other way about. */
  readonly alsoSmall?: readonly string[];
  /** Wrong forms, each with what is meant. */
  readonly misnomers?: Readonly<Record<string, string>>;
}

const SECOND = 0;
const LAST = 1;

const shapeOf = (first: string, length: number, side: number, letter: string): number =>
  (((first.charCodeAt(0) << 8) | letter.charCodeAt(0)) << 8) | (length << 1) | side;

/** Numbers for the first letter, a length, and the second letter or the last. Words that share none of a length are not alike. */
export const shapesOf = (word: string, length = word.length): readonly [number, number] => [
  shapeOf(word.charAt(0), length, SECOND, word.charAt(1)),
  shapeOf(word.charAt(0), length, LAST, word.charAt(word.length - 1)),
];

/** That of words which have the first two letters swapped. */
export const shapeSwapped = (word: string): number => shapeOf(word.charAt(1), word.length, SECOND, word.charAt(0));

/** Makes lists of terms ready for look-up. What can wait until a text comes near a term does: this is a part of every start. */
export function compileTerms({
  terms,
  people = [],
  alwaysCapital = [],
  lookAlikes = [],
  neverSmall = [],
  alsoSmall = [],
  misnomers = {},
}: TermLists): Terms {
  const entries = new Map<string, Entry>();
  const byShape = new Map<number, Term[]>();
  const right = new Set<string>();
  const marks = new Uint8Array(1 << MARK_BITS);
  // Most shapes that are asked about are no term's, and a look here is quicker than one into the map.
  const shapes = new Uint8Array(1 << MARK_BITS);
  const capital = new Set(alwaysCapital);
  for (const text of lookAlikes) right.add(text.toLowerCase());

  function entryOf(word: string): Entry {
    const known = entries.get(word);
    if (known !== undefined) return known;
    const entry = new Entry(word);
    entries.set(word, entry);
    marks[markOf(word)] = 1;
    return entry;
  }

  function addWord(term: Term, word: string): void {
    entryOf(word).alone = term;
    right.add(word);
    for (const shape of shapesOf(word)) {
      shapes[placeOf(shape)] = 1;
      const alike = byShape.get(shape);
      if (alike === undefined) byShape.set(shape, [term]);
      else alike.push(term);
    }
  }

  function add(text: string, person: boolean, form = text): void {
    const term = new Term(text, form, person, capital.has(text));
    if (!term.wrong && !text.includes(" ")) {
      addWord(term, text.toLowerCase());
      return;
    }
    const { words, lower } = term;
    for (let at = 0; at < words.length; at += 1) {
      // "of" and "the" find nothing that the other words do not.
      if (lower[at] === words[at]) continue;
      const beside = at === 0 ? 1 : at - 1;
      const place = { term, at, beside: lower[beside], endsBeside: beside === words.length - 1 };
      entryOf(lower[at]!).places.push(place);
    }
  }

  for (const text of terms) add(text, false);
  for (const text of people) add(text, true);
  for (const form of Object.keys(misnomers)) add(misnomers[form]!, false, form);
  for (const text of neverSmall) entryOf(text.toLowerCase()).ordinary = false;
  for (const text of alsoSmall) entryOf(text.toLowerCase()).ordinary = true;
  return {
    entries,
    mayHave: (word) => marks[markOf(word)] === 1,
    ofShape: (shape) => (shapes[placeOf(shape)] === 1 ? byShape.get(shape) : undefined) ?? NONE,
    right,
  };
}

const NONE: readonly Term[] = [];
const MARK_BITS = 15;
const SMALL = 0x20;

/** A number for the first four letters, letter case aside. */
function markOf(word: string): number {
  const letters =
    word.charCodeAt(0) |
    SMALL |
    ((word.charCodeAt(1) | SMALL) << 8) |
    ((word.charCodeAt(2) | SMALL) << 16) |
    ((word.charCodeAt(3) | SMALL) << 24);
  return placeOf(letters);
}

const placeOf = (number: number): number => Math.imul(number, 0x9e3779b1) >>> (32 - MARK_BITS);
