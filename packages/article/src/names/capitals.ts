import { isEveryday, isName, isProper, isWord, withoutPossessive } from "@copydesk/lexicon";
import type { Article, Sentence, Token } from "../types.js";
import { PARTICLES } from "./data/other-words.js";
import { flagsOf, TITLE } from "./vocabulary.js";

/** How a sentence is set. Ordinary: capitals mean names. Title case: most words have one. All capitals: every letter is one. */
export const ORDINARY = 0;
const TITLE_CASE = 1;
const ALL_CAPITALS = 2;

/** Beside the bits of the vocabulary: a word of which a name is only a part. */
export const COMPOUND = 4096;

const OPENING = "“‘«‹([{:•·*";

/** A word that the article has with a capital, its possessive ending taken off; what the lexicon says is asked once. */
export class CapitalWord {
  readonly flags: number;
  /** Where it stands. */
  readonly tokens: Token[] = [];
  /** Stands somewhere with a capital where only a name would. */
  isSeen = false;
  #isEveryday: boolean | undefined;
  #isWord: boolean | undefined;
  #isName: boolean | undefined;

  constructor(readonly text: string) {
    this.flags = flagsOf(text) | (isCompound(text) ? COMPOUND : 0);
  }

  get isEveryday(): boolean {
    this.#isEveryday ??= isEveryday(this.text);
    return this.#isEveryday;
  }

  get isWord(): boolean {
    this.#isWord ??= isWord(this.text);
    return this.#isWord;
  }

  get isName(): boolean {
    this.#isName ??= isName(this.text);
    return this.#isName;
  }

  get isProper(): boolean {
    return isProper(this.text);
  }
}

/** The capitalised words of an article, and how its sentences are set. */
export interface Capitals {
  /** In the order in which the article first has them. */
  readonly words: readonly CapitalWord[];
  /** By text; possessive forms that the article has find their word too. */
  readonly byText: ReadonlyMap<string, CapitalWord>;
  /** Places of the tokens with a capital, in order. */
  readonly places: readonly number[];
  /** By token. */
  readonly wordAt: readonly (CapitalWord | undefined)[];
  /** By sentence. */
  readonly casings: Uint8Array;
}

/** For `article.derive`: one walk over the tokens, for all that asks about capitals. */
export function capitals({ tokens, sentences }: Article): Capitals {
  return new CapitalReader(tokens, sentences).read();
}

class CapitalReader {
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  readonly #words: CapitalWord[] = [];
  readonly #byText = new Map<string, CapitalWord>();
  readonly #places: number[] = [];
  readonly #wordAt: (CapitalWord | undefined)[];

  constructor(tokens: readonly Token[], sentences: readonly Sentence[]) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#wordAt = new Array(tokens.length);
  }

  read(): Capitals {
    const casings = new Uint8Array(this.#sentences.length);
    for (const sentence of this.#sentences) casings[sentence.index] = this.#readSentence(sentence);
    return { words: this.#words, byText: this.#byText, places: this.#places, wordAt: this.#wordAt, casings };
  }

  /** What a sentence's capitals mean, and what they say of names. */
  #readSentence({ firstToken, endToken }: Sentence): number {
    const tokens = this.#tokens;
    const place = this.#places.length;
    let small = 0;
    let upper = 0;
    for (let at = firstToken; at < endToken; at += 1) {
      const token = tokens[at]!;
      const { letterCase } = token;
      if (letterCase === "lower") {
        if (token.text.length > 4) small += 1;
      } else if (letterCase !== "none") {
        if (letterCase === "upper") upper += 1;
        this.#places.push(at);
        const word = this.#wordOf(token.text);
        word.tokens.push(token);
        this.#wordAt[at] = word;
      }
    }
    const mixed = this.#places.length - place - upper;
    if (upper > 2 && upper > 4 * small && upper > mixed) return ALL_CAPITALS;
    if (mixed > 3 && mixed > 4 * small && isHeading(tokens[endToken - 1]!)) return TITLE_CASE;
    if (mixed > 0) this.#note(place, firstToken);
    return ORDINARY;
  }

  #wordOf(typed: string): CapitalWord {
    const known = this.#byText.get(typed);
    if (known !== undefined) return known;
    const text = withoutPossessive(typed);
    let word = text === typed ? undefined : this.#byText.get(text);
    if (word === undefined) {
      word = new CapitalWord(text);
      this.#words.push(word);
      this.#byText.set(text, word);
    }
    if (text !== typed) this.#byText.set(typed, word);
    return word;
  }

  #note(from: number, first: number): void {
    for (let place = from; place < this.#places.length; place += 1) {
      const at = this.#places[place]!;
      const word = this.#wordAt[at]!;
      if (word.isSeen || this.#tokens[at]!.letterCase === "upper" || isPlaceOfCapital(this.#tokens, at, first))
        continue;
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

/**
 * `mid-January`, `pro-Trump`, `Actress-turned-activist`: a name in it is not the whole word. `al-Assad` and `Jong-un` are
 * names, `then-President` a title.
 */
function isCompound(text: string): boolean {
  const hyphen = text.indexOf("-");
  if (hyphen <= 0) return false;
  if (isSmall(text.charCodeAt(0))) {
    return !PARTICLES.has(text.slice(0, hyphen)) && (flagsOf(text.slice(hyphen + 1)) & TITLE) === 0;
  }
  return isSmall(text.charCodeAt(hyphen + 1)) && isWord(text.slice(0, hyphen));
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
