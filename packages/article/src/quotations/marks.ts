import { classAt, classOf, HYPHEN, isLetterClass, LOWER, SPACE, STOP, TRANSPARENT } from "../characters.js";
import type { Article, QuotationMark, Span } from "../types.js";
import { singleStrength } from "./apostrophes.js";
import { isFigure, isFootBefore, isMeasure } from "./measures.js";
import {
  CLOSER,
  type Direction,
  DOUBLED,
  has,
  MARK,
  neighbourAfter,
  neighbourBefore,
  OPENER,
  POINT,
  SHAPES,
  SINGLE_MARK,
  TRAITS,
} from "./shapes.js";
import { typedEnd } from "./typed.js";

/** A character that may be a quotation mark, apostrophes that can be nothing else left out. */
export interface Mark extends Omit<QuotationMark, "reversed"> {
  /** What its shape says. */
  readonly shape: Direction;
  /** What its neighbours say: space before and a letter after make it an opening mark, whatever its shape. */
  readonly place: Direction;
  /**
   * How far a single mark is from being an apostrophe: 3 sure (`gone,’`), 2 likely (`‘no’ to`), 1 only if nothing speaks
   * against it (`the workers’ rights`, `‘Til`). Double marks have 3.
   */
  readonly strength: 1 | 2 | 3;
  /** A comma or a sentence point stands before it and no word goes on after it, as never with an apostrophe. */
  readonly afterPoint: boolean;
  /** White space or the block's end comes after it. */
  readonly loose: boolean;
  /** A figure that may be a measure stands before it: inches, if nothing is open. */
  readonly afterFigure: boolean;
  /** `„` or `‚`, which `“` and `‘` close. */
  readonly low: boolean;
}

/** Reads the marks of an article's blocks, which must be asked for in order. */
export class MarkReader {
  readonly #source: string;
  readonly #prose: string;
  /** Most paragraphs have no mark: the engine's own search passes over them faster than any loop of ours. */
  readonly #candidates: RegExp = new RegExp(`[${Object.keys(SHAPES).join("")}]`, "g");
  /** Offset of the next candidate. */
  #next = -1;

  constructor({ source, prose }: Pick<Article, "source" | "prose">) {
    this.#source = source;
    this.#prose = prose;
    this.#advance(0);
  }

  /** The marks of one block, in order. */
  read(block: Span): readonly Mark[] {
    if (this.#next < block.start) this.#advance(block.start);
    if (this.#next >= block.end) return NONE;
    const marks: Mark[] = [];
    while (this.#next < block.end) {
      const found = this.#read(block, this.#next, marks.at(-1));
      if (found !== undefined) marks.push(found);
      this.#advance(found === undefined ? this.#next + 1 : found.end);
    }
    return marks;
  }

  /** Goes to the next candidate at or after an offset, apostrophes between two letters left out. */
  #advance(offset: number): void {
    const prose = this.#prose;
    this.#candidates.lastIndex = offset;
    while (this.#candidates.test(prose)) {
      const at = this.#candidates.lastIndex - 1;
      const apostrophe =
        (TRAITS[prose.charCodeAt(at)]! & SINGLE_MARK) !== 0 &&
        isLetterClass(classOf(prose.charCodeAt(at + 1))) &&
        at > 0 &&
        isLetterClass(classOf(prose.charCodeAt(at - 1)));
      if (apostrophe) continue;
      this.#next = at;
      return;
    }
    this.#next = prose.length;
  }

  #read(block: Span, at: number, previous: Mark | undefined): Mark | undefined {
    const prose = this.#prose;
    const character = prose[at]!;
    const one = typedEnd(this.#source, prose, at);
    const doubled = one < block.end && prose[one] === character ? DOUBLED[character] : undefined;
    const { weight, style, shape } = doubled ?? SHAPES[character]!;
    const end = doubled === undefined ? one : typedEnd(this.#source, prose, one);
    const before = neighbourBefore(prose, block, at);
    const after = neighbourAfter(prose, block, end);
    const beforeClass = before < 0 ? SPACE : classAt(prose, before);
    const afterClass = after < 0 ? SPACE : classAt(prose, after);
    const mayBeApostrophe = weight === "single" && style !== "guillemet";
    if (mayBeApostrophe && isLetterClass(beforeClass) && isLetterClass(afterClass)) return undefined;
    if (!mayBeApostrophe && isFigure(prose, before, beforeClass)) {
      if (isFootBefore(prose, block, before) || isLetterClass(afterClass)) return undefined;
    }
    const place = placeOf(prose, before, beforeClass, after, afterClass, previous);
    const strength = mayBeApostrophe
      ? singleStrength(prose, block, { at, place, before, beforeClass, after, afterClass })
      : 3;
    if (strength === 0) return undefined;
    // Field by field: spreading the shape into each mark costs more than all the rest of the reading.
    return {
      start: this.#startOf(at),
      end,
      weight,
      style,
      shape,
      place,
      strength,
      afterPoint: isAfterPoint(prose, block, before, after),
      loose: afterClass === SPACE,
      afterFigure: isFigure(prose, before, beforeClass) && isMeasure(prose, block, before),
      low: character === "„" || character === "‚",
    };
  }

  /** The backslash of `\\"` is part of the mark: another mark in its place needs none. */
  #startOf(at: number): number {
    return at > 0 && this.#prose.charCodeAt(at - 1) === 0 && this.#source.charCodeAt(at - 1) === BACKSLASH
      ? at - 1
      : at;
  }
}

const NONE: readonly Mark[] = [];
const BACKSLASH = 0x5c;

/** `gone,’ he` and `gone.’ He`, but not the apostrophe of `Washington, D.C.’s` and `the U.S.’ own`. */
function isAfterPoint(prose: string, block: Span, before: number, after: number): boolean {
  if (before < 0 || !has(prose, before, POINT)) return false;
  if (after < 0 || prose[before] !== ".") return true;
  let next = after;
  while (next < block.end && isBlank(classAt(prose, next))) next += 1;
  return !isLetterClass(classAt(prose, after)) && (next === block.end || classAt(prose, next) !== LOWER);
}

function isBlank(found: number): boolean {
  return found === SPACE || found === TRANSPARENT;
}

function placeOf(
  prose: string,
  before: number,
  beforeClass: number,
  after: number,
  afterClass: number,
  previous: Mark | undefined,
): Direction {
  let opens = beforeClass === SPACE || beforeClass === HYPHEN || has(prose, before, OPENER);
  let closes = afterClass === SPACE || afterClass === HYPHEN || afterClass === STOP || has(prose, after, CLOSER);
  if (previous !== undefined && previous.start <= before && before < previous.end) {
    opens = previous.shape === "either" ? previous.place === "open" : previous.shape === "open";
  }
  // Another mark follows: it goes the way that the text before the pair says.
  if (has(prose, after, MARK)) closes = !opens;
  if (opens === closes) {
    // Nothing can open at the block's end nor close at its start.
    if (after < 0 && before >= 0) return "close";
    return before < 0 && after >= 0 ? "open" : "either";
  }
  return opens ? "open" : "close";
}
