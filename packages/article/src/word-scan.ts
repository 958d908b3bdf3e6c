import {
  APOSTROPHE,
  classAt,
  DIGIT,
  HYPHEN,
  isLetterClass,
  LOWER,
  MARK,
  SPACE,
  STOP,
  TRANSPARENT,
  UPPER,
} from "./characters.js";
import type { LetterCase } from "./types.js";

const AMPERSAND = 0x26;
const STRAIGHT_APOSTROPHE = 0x27;

/** One pass over a word: where it ends, and what is needed for its text and letter case. */
export class WordScan {
  end: number;
  /** Full stops inside: `U.S` has one. */
  stops = 0;
  /** The source reads as it stands: no curly apostrophe, masked markup or combining mark. */
  plain = true;
  readonly #prose: string;
  readonly #limit: number;
  #upper = 0;
  #lower = 0;
  #parts = 0;
  #upperAtPart = 0;
  #atPart = true;
  #sincePart = 0;
  #startsUpper = false;

  constructor(prose: string, limit: number, from: number) {
    this.#prose = prose;
    this.#limit = limit;
    this.end = from;
  }

  run(): void {
    let at = this.end;
    while (at < this.#limit) {
      const found = classAt(this.#prose, at);
      if (isLetterClass(found) || found === DIGIT) this.#letter(found);
      else if (found === TRANSPARENT) {
        this.plain = false;
        at += 1;
        continue;
      } else if (!this.#joins(found, at)) break;
      at += 1;
      this.end = at;
    }
  }

  #letter(found: number): void {
    if (found === MARK) {
      this.plain = false;
      return;
    }
    if (this.#atPart) this.#parts += 1;
    if (this.#upper + this.#lower === 0) this.#startsUpper = found === UPPER;
    if (found === UPPER) {
      this.#upper += 1;
      if (this.#atPart) this.#upperAtPart += 1;
    } else if (found === LOWER) this.#lower += 1;
    this.#atPart = false;
    this.#sincePart += 1;
  }

  /** Whether a mark between letters holds a word together. */
  #joins(found: number, at: number): boolean {
    if (found !== APOSTROPHE && found !== HYPHEN && found !== STOP && !this.#isAmpersand(at)) return false;
    let after = at + 1;
    while (after < this.#limit && classAt(this.#prose, after) === TRANSPARENT) after += 1;
    const next = after < this.#limit ? classAt(this.#prose, after) : SPACE;
    if (found === APOSTROPHE) {
      if (!isLetterClass(next)) return false;
      if (this.#prose.charCodeAt(at) !== STRAIGHT_APOSTROPHE) this.plain = false;
      this.#possessive(after);
      return true;
    }
    if (found === STOP) return this.#joinsStop(next, after);
    if (found === HYPHEN) {
      if (!isLetterClass(next) && next !== DIGIT) return false;
      if (this.#prose[at] !== "-") this.plain = false;
      this.#atPart = true;
      this.#sincePart = 0;
      return true;
    }
    this.#atPart = true;
    return isLetterClass(next) && this.#upper > 0;
  }

  #isAmpersand(at: number): boolean {
    return this.#prose.charCodeAt(at) === AMPERSAND;
  }

  /** The `s` of `NATO's` says nothing of the word's letter case. */
  #possessive(after: number): void {
    const next = this.#prose[after];
    const beyond = after + 1 < this.#limit ? classAt(this.#prose, after + 1) : SPACE;
    if (next === "s" && !isLetterClass(beyond)) this.#lower -= 1;
    else this.#atPart = true;
  }

  /** `U.S`, `a.m`, `Ph.D`, `J.K`: one or two letters on both sides. `end.Next` is two words run together. */
  #joinsStop(next: number, after: number): boolean {
    if (this.#sincePart > 2 || !isLetterClass(next)) return false;
    const second = after + 1 < this.#limit ? classAt(this.#prose, after + 1) : SPACE;
    if (this.#sincePart === 2 && second !== STOP) return false;
    if (isLetterClass(second)) {
      const third = after + 2 < this.#limit ? classAt(this.#prose, after + 2) : SPACE;
      if (third !== STOP) return false;
    }
    this.stops += 1;
    this.#atPart = true;
    this.#sincePart = 0;
    return true;
  }

  letterCase(): LetterCase {
    if (this.#upper === 0) return this.#lower > 0 ? "lower" : "none";
    if (this.#lower <= 0) return this.#upper > 1 ? "upper" : "capitalised";
    const allAtParts = this.#upperAtPart === this.#upper && (this.#upper === this.#parts || this.#upper === 1);
    return this.#startsUpper && allAtParts ? "capitalised" : "mixed";
  }
}
