import { ALSO_WORDS, ANYWHERE, BEFORE_NAME, BEFORE_NUMBER, CLIPPED, LETTERED, STARTERS } from "./abbreviations.js";
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  HYPHEN,
  isLetterClass,
  LOWER,
  MASKED,
  PUNCTUATION,
  SPACE,
  STOP,
  TRANSPARENT,
  UPPER,
} from "./characters.js";
import type { Block, LetterCase, Token, TokenKind } from "./types.js";
import { WordScan } from "./word-scan.js";
import { copyOf, LONGEST_COPIED, NO_WORD, UNNUMBERED, vocabulary } from "./words/vocabulary.js";

const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const CURLY = 0x201d;
/** By ASCII code: what ends a word and is no part of it. */
const ENDS_WORD = new Uint8Array(0x80);
for (const mark of ' \t\n\r,;:?!)]"') ENDS_WORD[mark.charCodeAt(0)] = 1;

/** The tokens of all blocks, in order. Linear: no character is looked at more than a few times. */
export function tokenize(source: string, prose: string, blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  for (const block of blocks) new BlockTokenizer(source, prose, block, tokens).run();
  return tokens;
}

class BlockTokenizer {
  readonly #source: string;
  readonly #prose: string;
  readonly #block: Block;
  readonly #tokens: Token[];
  readonly #end: number;
  #at: number;
  #spaceBefore = true;

  constructor(source: string, prose: string, block: Block, tokens: Token[]) {
    this.#source = source;
    this.#prose = prose;
    this.#block = block;
    this.#tokens = tokens;
    this.#at = block.start;
    this.#end = block.end;
  }

  run(): void {
    while (this.#at < this.#end) {
      const found = this.#classAt(this.#at);
      if (found === SPACE) {
        this.#spaceBefore = true;
        this.#at += 1;
      } else if (found === TRANSPARENT) {
        this.#at += 1;
      } else {
        this.#token(found);
        this.#spaceBefore = false;
      }
    }
  }

  #token(found: number): void {
    const start = this.#at;
    if ((found === LOWER || found === UPPER) && this.#plainWord(start, found)) return;
    if (isLetterClass(found)) this.#word(start, start);
    else if (found === DIGIT) this.#number(start, start);
    else if (found === APOSTROPHE && this.#clipped(start)) return;
    else if (found === STOP || found === HYPHEN) this.#run(start, this.#prose.charCodeAt(start));
    else if (found === MASKED) this.#run(start, this.#prose.charCodeAt(start), "symbol");
    else this.#single(start, found);
  }

  #classAt(offset: number): number {
    return offset < this.#end ? classAt(this.#prose, offset) : SPACE;
  }

  /** The next offset at or after this one that is not masked markup. */
  #skip(offset: number): number {
    let at = offset;
    while (at < this.#end && classAt(this.#prose, at) === TRANSPARENT) at += 1;
    return at;
  }

  #add(kind: TokenKind, start: number, lastEnd: number, text: string, letterCase: LetterCase): void {
    const end = this.#prose.charCodeAt(lastEnd) === 0 ? this.#behindEntity(lastEnd) : lastEnd;
    const word = kind === "word" ? vocabulary.numberOf(text) : NO_WORD;
    this.#push(kind, start, end, word > NO_WORD ? vocabulary.textOf(word) : ownText(text), letterCase, word);
  }

  #push(kind: TokenKind, start: number, end: number, text: string, letterCase: LetterCase, word: number): void {
    const index = this.#tokens.length;
    const block = this.#block.index;
    this.#tokens.push({ kind, index, start, end, text, letterCase, word, block, spaceBefore: this.#spaceBefore });
    this.#at = end;
  }

  /** `caf&eacute;`: the rest of an entity belongs to the character that it stands for, unlike the marks of `*caf*`. */
  #behindEntity(offset: number): number {
    if (this.#prose[offset - 1] === this.#source[offset - 1]) return offset;
    let end = offset;
    while (end < this.#end && this.#prose.charCodeAt(end) === 0) {
      end += 1;
      if (this.#source[end - 1] === ";") break;
    }
    return end;
  }

  #single(start: number, found: number): void {
    const pair = this.#prose.codePointAt(start) ?? 0;
    const end = Math.min(this.#end, start + (pair > 0xffff ? 2 : 1));
    const kind = found === PUNCTUATION || found === APOSTROPHE ? "punctuation" : "symbol";
    const text = found === APOSTROPHE ? "'" : this.#prose.slice(start, end);
    this.#add(kind, start, end, text, "none");
  }

  #run(start: number, code: number, kind: TokenKind = "punctuation"): void {
    let end = start + 1;
    while (end < this.#end && this.#prose.charCodeAt(end) === code) end += 1;
    this.#add(kind, start, end, this.#prose.slice(start, end), "none");
  }

  /** `'tis`, `'em`, `'90s`, the `'n'` of `rock 'n' roll`: the apostrophe belongs to the word. */
  #clipped(start: number): boolean {
    if (!this.#spaceBefore && !isOpening(this.#tokens.at(-1)?.text)) return false;
    let end = start + 1;
    if (this.#classAt(end) === DIGIT) {
      while (this.#classAt(end) === DIGIT) end += 1;
      if (end !== start + 3) return false;
      this.#number(start, start + 1);
      return true;
    }
    while (isLetterClass(this.#classAt(end)) && end < start + 10) end += 1;
    const word = this.#prose.slice(start + 1, end).toLowerCase();
    if (!CLIPPED.has(word)) return false;
    this.#word(start, start + 1);
    if (word === "n" && this.#classAt(this.#at) === APOSTROPHE) this.#at += 1;
    return true;
  }

  #number(start: number, from: number): void {
    let end = from;
    for (;;) {
      const found = this.#classAt(end);
      if (found === DIGIT || isLetterClass(found)) end += 1;
      else if (found === TRANSPARENT && this.#inNumber(this.#skip(end))) end = this.#skip(end);
      else if (this.#joinsDigits(found, end)) end += 1;
      else break;
    }
    this.#add("number", start, end, this.#text(start, end), "none");
  }

  #inNumber(offset: number): boolean {
    const found = this.#classAt(offset);
    return found === DIGIT || isLetterClass(found);
  }

  /** `2,000`, `4.5`, `5:30`. */
  #joinsDigits(found: number, offset: number): boolean {
    if (found !== STOP && this.#prose[offset] !== "," && this.#prose[offset] !== ":") return false;
    return this.#classAt(offset + 1) === DIGIT && this.#classAt(offset - 1) === DIGIT;
  }

  /** Four words of five: plain letters with nothing but a space or an ordinary mark behind them. */
  #plainWord(start: number, found: number): boolean {
    const prose = this.#prose;
    let end = start + 1;
    let code = prose.charCodeAt(end);
    while (code >= LOWER_A && code <= LOWER_Z) {
      end += 1;
      code = prose.charCodeAt(end);
    }
    if (end > this.#end || prose.charCodeAt(start) > LOWER_Z || !(code < 0x80 ? ENDS_WORD[code] === 1 : code === CURLY))
      return false;
    const word = vocabulary.numberOf(prose, start, end);
    const text = word === UNNUMBERED ? ownText(prose.slice(start, end)) : vocabulary.textOf(word);
    this.#push("word", start, end, text, found === UPPER ? "capitalised" : "lower", word);
    return true;
  }

  #word(start: number, from: number): void {
    const word = new WordScan(this.#prose, this.#end, from);
    word.run();
    let { end } = word;
    let plain = word.plain && start === from;
    if (this.#classAt(end) === STOP && this.#stopBelongs(word, start)) {
      end += 1;
      if (this.#endsInPossessive(end)) {
        end += 2;
        plain = false;
      }
    }
    const text = plain ? this.#prose.slice(start, end) : this.#text(start, end);
    this.#add("word", start, end, text, word.letterCase());
  }

  /** Whether the full stop after a word is its own: `Mr.`, `U.S.`, `A.` before a surname. */
  #stopBelongs(word: WordScan, start: number): boolean {
    const after = this.#skip(word.end + 1);
    const next = this.#classAt(after);
    if (next === STOP) return false;
    if (word.stops > 0) return true;
    const length = word.end - start;
    if (length === 1) return this.#isInitial(start, after);
    if (length > 6) return false;
    const text = this.#text(start, word.end);
    if (BEFORE_NAME.has(text)) return true;
    if (BEFORE_NUMBER.has(text) && this.#classAt(this.#skipSpaces(after)) === DIGIT) return true;
    if (!ANYWHERE.has(text)) return false;
    return !ALSO_WORDS.has(text) || this.#goesOn(after);
  }

  /** `the U.S.'s allies` */
  #endsInPossessive(offset: number): boolean {
    if (this.#classAt(offset) !== APOSTROPHE || this.#prose[offset + 1] !== "s") return false;
    return !isLetterClass(this.#classAt(offset + 2));
  }

  #skipSpaces(offset: number): number {
    let at = offset;
    while (at < this.#end && (classAt(this.#prose, at) === SPACE || classAt(this.#prose, at) === TRANSPARENT)) at += 1;
    return at;
  }

  /** The sentence goes on after a full stop: a comma, a lower-case word or a figure follows. */
  #goesOn(offset: number): boolean {
    const at = this.#skipSpaces(offset);
    const found = this.#classAt(at);
    return found === LOWER || found === DIGIT || this.#prose[at] === "," || this.#prose[at] === ";";
  }

  /** `Frank A. Rose`, `director J. Edgar Hoover`, but not the end of `plan B.` or `said I.` */
  #isInitial(start: number, after: number): boolean {
    if (this.#classAt(start) !== UPPER) return false;
    const nextStart = this.#skipSpaces(after);
    const next = this.#classAt(nextStart);
    if (next !== UPPER) return next === LOWER || this.#prose[nextStart] === ",";
    if (this.#prose[start] === "I") return false;
    const previous = this.#tokens.at(-1);
    if (previous === undefined || previous.letterCase !== "lower" || previous.block !== this.#block.index) return true;
    return !LETTERED.has(previous.text) && !STARTERS.has(this.#lettersAt(nextStart));
  }

  #lettersAt(start: number): string {
    let end = start;
    while (end < start + 20 && isLetterClass(this.#classAt(end))) end += 1;
    return this.#prose.slice(start, end);
  }

  /** As a reader sees it: masked markup taken out, one form of apostrophe, composed accents. */
  #text(start: number, end: number): string {
    let text = "";
    for (let at = start; at < end; at += 1) {
      const found = classAt(this.#prose, at);
      if (found === APOSTROPHE) text += "'";
      else if (found === HYPHEN) text += "-";
      else if (found !== TRANSPARENT) text += this.#prose[at];
    }
    return text.normalize("NFC");
  }
}

/** Tokens outlive the state of a draft that they were read from, and must not hold its prose; see `copyOf`. */
const ownText = (text: string): string => (text.length > LONGEST_COPIED ? copyOf(text, 0, text.length) : text);

function isOpening(text: string | undefined): boolean {
  return text !== undefined && text.length === 1 && "“‘\"'([—–-".includes(text);
}
