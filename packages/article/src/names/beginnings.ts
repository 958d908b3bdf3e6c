import type { Sentence, Token } from "../types.js";
import { type CapitalSpelling, COMPOUND } from "./capital-spelling.js";
import type { CapitalWord } from "./capital-words.js";
import { type Capitals, isPlaceOfCapital, ORDINARY } from "./capitals.js";
import { BEFORE_MONTHS, MONTH_NAMES } from "./data/other-words.js";
import { CALENDAR, HONORIFIC, NOT_NAME, ORGANISATION, PLACE_WORD, QUALIFIER, SUFFIX, TITLE } from "./vocabulary.js";

/** The given names among the everyday words. */
const EVERYDAY_GIVEN_NAMES: ReadonlySet<string> = new Set(["April", "Grant", "June", "May", "Will"]);
/** SCOWL level up to which a word in a heading stands for itself. */
const COMMON = 60;

/** Decides where a capital begins a name, sentence by sentence. */
export class Beginnings {
  readonly #tokens: readonly Token[];
  readonly #capitals: Capitals;
  #byText: ReadonlyMap<string, CapitalWord> | undefined;
  readonly #verdicts = new Map<CapitalWord, boolean>();
  #casing: number = ORDINARY;
  #first = 0;
  #end = 0;

  constructor(tokens: readonly Token[], capitals: Capitals) {
    this.#tokens = tokens;
    this.#capitals = capitals;
  }

  /** What is asked from now on is of this sentence. */
  enter({ index, firstToken, endToken }: Sentence): void {
    this.#casing = this.#capitals.casings[index]!;
    this.#first = firstToken;
    this.#end = endToken;
  }

  /** Whether the token, which has a capital, may be the first of a name. */
  isBeginning(token: Token): boolean {
    const word = this.#wordAt(token.index);
    if ((word.flags & (NOT_NAME | SUFFIX | COMPOUND)) !== 0) return false;
    if ((word.flags & CALENDAR) !== 0) return this.#isMonthName(token, word);
    if (this.#casing !== ORDINARY) return this.isKnownName(word);
    if (token.letterCase !== "capitalised") return true;
    if (isPlaceOfCapital(this.#tokens, token.index, this.#first)) return this.#isNameAtStart(token, word);
    // `Media caption Why do rents rise?`: an everyday word is part of a name (`The Hague`) or none.
    return word.flags !== 0 || !word.spelling.isEveryday || this.#goesOn(token);
  }

  /** `Jan Novotny` and `April Moss`, but not `last April Moss left` or `12 May Moscow fell`. */
  #isMonthName(token: Token, word: CapitalWord): boolean {
    if (!MONTH_NAMES.has(word.text) || word.text.length !== token.text.length) return false;
    const next = this.#tokens[token.index + 1];
    if (next === undefined || next.index >= this.#end || !next.spaceBefore || next.letterCase !== "capitalised")
      return false;
    const surname = this.#wordAt(next.index).spelling;
    if (surname.flags !== 0 || surname.isEveryday || (surname.isWord && !surname.isName)) return false;
    if (word.text === "Jan") return true;
    // At the head of a sentence `May` is a verb and `June` a month until the article shows otherwise.
    const before = token.index > this.#first ? this.#tokens[token.index - 1] : undefined;
    if (before === undefined) return word.isSeen && EVERYDAY_GIVEN_NAMES.has(word.text) && surname.isName;
    return before.kind !== "number" && !BEFORE_MONTHS.has(before.text.toLowerCase());
  }

  /** In a heading every word has a capital: only what is a name elsewhere, or always, counts. */
  isKnownName(word: CapitalWord): boolean {
    let known = this.#verdicts.get(word);
    if (known === undefined) {
      known =
        !word.spelling.isEveryday &&
        (this.#isSeen(word) || (word.flags & (HONORIFIC | TITLE)) !== 0 || isHardlyWord(word.spelling));
      this.#verdicts.set(word, known);
    }
    return known;
  }

  /** `ROSE` too, where `Rose` is. */
  #isSeen({ text, isSeen }: CapitalWord): boolean {
    if (isSeen || text !== text.toUpperCase()) return isSeen;
    this.#byText ??= new Map(this.#capitals.words.map((word) => [word.text, word]));
    return this.#byText.get(text.slice(0, 1) + text.slice(1).toLowerCase())?.isSeen === true;
  }

  #isNameAtStart(token: Token, word: CapitalWord): boolean {
    const goesOn = this.#goesOn(token);
    if (word.spelling.isEveryday) return goesOn && word.isSeen && EVERYDAY_GIVEN_NAMES.has(word.text);
    if ((word.flags & (HONORIFIC | TITLE | QUALIFIER)) !== 0 && goesOn) return true;
    if (word.isSeen || !word.spelling.isWord) return true;
    if (!goesOn) return false;
    if (word.spelling.isName || word.spelling.isProper) return true;
    const next = this.#wordAt(token.index + 1);
    return (next.flags & (ORGANISATION | PLACE_WORD)) !== 0 && next.isSeen;
  }

  /** Another capitalised word follows. */
  #goesOn(token: Token): boolean {
    const next = this.#tokens[token.index + 1];
    if (next === undefined || next.index >= this.#end || !next.spaceBefore) return false;
    if (next.letterCase !== "capitalised" && next.letterCase !== "mixed") return false;
    return (this.#wordAt(next.index).flags & (CALENDAR | NOT_NAME)) === 0;
  }

  /** Of a token that has a capital. */
  #wordAt(at: number): CapitalWord {
    return this.#capitals.wordAt[at]!;
  }
}

/** `Ana` and `Piet`, too, are listed as words. */
function isHardlyWord({ isWord, isName, wordRarity }: CapitalSpelling): boolean {
  return !isWord || (isName && wordRarity > COMMON);
}
