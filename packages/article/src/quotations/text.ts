import { BEFORE_NAME, STARTERS } from "../abbreviations.js";
import { classAt, SPACE, TRANSPARENT, UPPER } from "../characters.js";
import type { Article, Block, Span, Token } from "../types.js";
import { findCue, findVerb, isCue } from "./cues.js";
import type { Mark } from "./marks.js";
import { isOpener, isSpoken } from "./speech.js";
import { typedEnd } from "./typed.js";

/** What of an article quotations are read from. */
export type Text = Pick<Article, "source" | "prose" | "tokens">;

const TERMINAL = ".?!…";
const CLOSERS = "\0\"'”’)]";
const SINGLE_CLOSERS: ReadonlySet<string> = new Set(["'", "’"]);
/** More closing marks than this are no text. */
const MOST_CLOSERS = 16;
/** Longest name before its verb behind a quotation. */
const LONGEST_TAG = 8;
const CLAUSE = ",;:.?!…—–";

/** One block's text, as far as the place of a missing mark can be told from it. All offsets are the source's. */
export class BlockText implements Span {
  readonly start: number;
  readonly end: number;
  readonly #source: string;
  readonly #prose: string;
  readonly tokens: readonly Token[];
  /** The block's tokens, half-open; looked up when they are asked for, as a block without mistakes never does. */
  #range: { readonly first: number; readonly end: number } | undefined;

  constructor({ source, prose, tokens }: Text, block: Block) {
    this.#source = source;
    this.#prose = prose;
    this.start = block.start;
    this.end = block.end;
    this.tokens = tokens;
  }

  /** The end of what stands between two offsets, white space left out. */
  trimmed(from: number, to: number): number {
    let end = to;
    while (end > from && this.#isBlank(end - 1)) end -= 1;
    return end === from ? from : typedEnd(this.#source, this.#prose, end - 1);
  }

  /** Where a quotation would close before the first attribution between two offsets, and how sure that is; else undefined. */
  beforeCue(from: number, to: number): { end: number; parenthetical: boolean } | undefined {
    const cue = findCue(this.tokens, this.tokenAt(from), this.tokenAt(to));
    if (cue === undefined) return undefined;
    const end = typedEnd(this.#source, this.#prose, this.tokens[cue.before]!.end - 1);
    return { end, parenthetical: cue.parenthetical };
  }

  /** Place in the tokens of the first verb of saying between two offsets, or -1. */
  verbIn(from: number, to: number): number {
    return findVerb(this.tokens, this.tokenAt(from), this.tokenAt(to));
  }

  /** Whether a sentence begins at an offset: nothing stands before it from `from` on, or a sentence point does. */
  beginsSentence(offset: number, from: number): boolean {
    const before = this.trimmed(from, offset);
    return before <= from ? from === this.start : this.endsSentence(before);
  }

  /** A sentence point stands before the offset, closing marks between left out. */
  endsSentence(offset: number): boolean {
    return TERMINAL.includes(this.#pointBefore(offset));
  }

  endsClause(offset: number): boolean {
    return CLAUSE.includes(this.#pointBefore(offset));
  }

  /** Punctuation or a capital comes next. */
  beginsClause(offset: number): boolean {
    const at = this.#nextShown(offset);
    return at >= this.end || CLAUSE.includes(this.#prose[at]!) || classAt(this.#prose, at) === UPPER;
  }

  /**
   * Words quoted in the middle of a sentence that ends with the block: `called it “a disaster for the town and left.` What goes on
   * in the next paragraph holds a sentence at least.
   */
  isFragment(open: Mark, end: number): boolean {
    const first = this.#nextShown(open.end);
    if (first >= end || classAt(this.#prose, first) === UPPER || this.beginsSentence(open.start, this.start))
      return false;
    return this.#sentenceEnds(open.end, end) === 0;
  }

  /**
   * Whether a single mark that opens can be no apostrophe: `She said, ‘Go` or `the ‘freedom of`. The mark of `by ‘Abd
   * al-Rahman` is a letter of his name.
   */
  isSureSingle(open: Mark): boolean {
    const first = this.#nextShown(open.end);
    const capital = first < this.end && classAt(this.#prose, first) === UPPER;
    const introduced = ",:".includes(this.#pointBefore(this.trimmed(this.start, open.start)) || " ");
    if (open.style === "straight") return introduced && capital;
    return open.place === "open" && (introduced || !capital);
  }

  /**
   * Where a quotation most probably ends that is closed nowhere between `from` and `end`: with the sentence there, and with those after
   * it that go on like speech.
   */
  likelyEnd(open: Mark, from: number, end: number): number {
    const last = this.tokenAt(end);
    const speech = this.tokens[this.tokenAt(open.end)]?.letterCase !== "lower";
    let at = this.#sentenceEnd(this.tokenAt(from), last);
    while (at < last) {
      const next = this.#sentenceEnd(at + 1, last);
      const begins = at + 1 < last && (isOpener(this.tokens[at + 1]!) || "?!".includes(this.tokens[at]!.text));
      if (!speech || !(begins || isSpoken(this.tokens, at + 1, next))) break;
      at = next;
    }
    while (at + 1 < last && !this.tokens[at + 1]!.spaceBefore && SINGLE_CLOSERS.has(this.#textAt(at + 1))) at += 1;
    return at >= last ? end : typedEnd(this.#source, this.#prose, this.tokens[at]!.end - 1);
  }

  /** Place of the token that ends a sentence among [from, to), or `to`. */
  #sentenceEnd(from: number, to: number): number {
    let at = from;
    while (at < to && !(this.isSentenceEnd(at) && this.tokens[at + 1]?.letterCase !== "lower")) at += 1;
    return Math.min(at, to);
  }

  /** Whether nothing else can follow a quotation up to `end`: it fills the block from its start, or is one sentence. */
  isWholeSpeech(open: Mark, end: number): boolean {
    if (this.trimmed(this.start, open.start) <= this.start) return true;
    return this.#prose[open.start - 1] !== "(" && this.#sentenceEnds(open.end, end) === 0;
  }

  /** Who speaks is told straight behind the closing mark, or a comma before it says that it will be: `,” she said`. */
  isAttributed(close: Mark): boolean {
    if (this.#pointBefore(close.start) === ",") return true;
    const first = this.tokenAt(close.end);
    for (let at = first; at < first + LONGEST_TAG && this.tokens[at]?.kind === "word"; at += 1) {
      if (isCue(this.tokens[at]!)) return true;
    }
    return false;
  }

  /** Sentences that end between two offsets, the last before the end left out. */
  #sentenceEnds(from: number, to: number): number {
    let count = 0;
    const end = this.tokenAt(to) - 1;
    for (let at = this.tokenAt(from); at < end; at += 1) if (this.isSentenceEnd(at)) count += 1;
    return count;
  }

  /** Place of the first token of the last sentence among the tokens [first, end). */
  lastSentence(first: number, end: number): number {
    let at = end - 1;
    while (at > first && !this.isSentenceEnd(at - 1)) at -= 1;
    return at > first && this.tokens[at]!.kind === "punctuation" ? first : Math.max(at, first);
  }

  isSentenceEnd(at: number): boolean {
    const { kind, text } = this.tokens[at]!;
    if (kind === "punctuation") return TERMINAL.includes(text[0]!);
    // `He left at 12:40 a.m. She stayed.`
    return (
      text.length > 2 && text.endsWith(".") && !BEFORE_NAME.has(text.slice(0, -1)) && STARTERS.has(this.#textAt(at + 1))
    );
  }

  #textAt(at: number): string {
    return this.tokens[at]?.text ?? "";
  }

  /** The character before an offset, closing marks and brackets left out. */
  #pointBefore(offset: number): string {
    const first = Math.max(this.start, offset - MOST_CLOSERS);
    let at = offset - 1;
    while (at >= first && CLOSERS.includes(this.#prose[at]!)) at -= 1;
    return at >= first && !this.#isBlank(at) ? this.#prose[at]! : " ";
  }

  #nextShown(offset: number): number {
    let at = offset;
    while (at < this.end && this.#isBlank(at)) at += 1;
    return at;
  }

  #isBlank(at: number): boolean {
    const found = classAt(this.#prose, at);
    return found === SPACE || found === TRANSPARENT;
  }

  tokenAt(offset: number): number {
    this.#range ??= this.#findTokens();
    return firstTokenFrom(this.tokens, offset, this.#range.first, this.#range.end);
  }

  #findTokens(): { readonly first: number; readonly end: number } {
    const first = firstTokenFrom(this.tokens, this.start, 0, this.tokens.length);
    return { first, end: firstTokenFrom(this.tokens, this.end, first, this.tokens.length) };
  }
}

/** Place of the first of the tokens [from, to) that begins at or after an offset; quick where that is near `from`. */
export function firstTokenFrom(tokens: readonly Token[], offset: number, from: number, to: number): number {
  let low = from;
  let high = from;
  for (let step = 1; high < to && tokens[high]!.start < offset; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, to);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
