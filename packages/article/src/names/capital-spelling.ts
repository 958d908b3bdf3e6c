import { isWord, Listing, withoutPossessive } from "@copydesk/lexicon";
import { WordMemo } from "../words/knowledge.js";
import { UNNUMBERED, vocabulary } from "../words/vocabulary.js";
import { PARTICLES } from "./data/other-words.js";
import { foldName } from "./similar/fold.js";
import { flagsOf, TITLE } from "./vocabulary.js";

/** Beside the bits of the vocabulary: a word of which a name is only a part. */
export const COMPOUND = 4096;

/** What is known of a capitalised spelling in whatever article it stands. */
export class CapitalSpelling extends Listing {
  readonly flags: number;
  /** Where the article that is being read has it among its words; whoever reads one makes sure that it is that article's. */
  place = 0;
  #key: string | undefined;
  #surname: string | undefined;
  #plain: string | undefined;

  /**
   * @param text its possessive ending taken off
   * @param isShared the same object wherever the text stands, as all are but those of spellings that got no number
   */
  constructor(
    readonly text: string,
    readonly isShared: boolean,
  ) {
    super(text);
    this.flags = flagsOf(text) | (isCompound(text) ? COMPOUND : 0);
  }

  /** Its bare letters. */
  get key(): string {
    this.#key ??= foldName(this.text);
    return this.#key;
  }

  /** What it is known by as a surname. */
  get surname(): string {
    this.#surname ??= surnameKey(this.text);
    return this.#surname;
  }

  /** In small letters and without full stops: `fbi` for `F.B.I.` */
  get plain(): string {
    this.#plain ??= withoutStops(this.text).toLowerCase();
    return this.#plain;
  }
}

/** `al-Assad` and `Assad`, `OBAMA` and `Obama`, `Muñoz` and `Munoz` are one surname. */
export const surnameKey = (surname: string): string => foldName(/^[ae]l-./i.test(surname) ? surname.slice(3) : surname);

export const withoutStops = (name: string): string => (name.includes(".") ? name.replaceAll(".", "") : name);

const bases = new WordMemo((text) => new CapitalSpelling(text, true));

/** One for `Rose` and `Rose's`. */
export const spellings = new WordMemo((typed, letterCase) => {
  const text = withoutPossessive(typed);
  const word = vocabulary.numberOf(text);
  return word === UNNUMBERED ? new CapitalSpelling(text, false) : bases.of({ text, letterCase, word });
});

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
