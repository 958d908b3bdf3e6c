import { CLIPPED } from "../abbreviations.js";
import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  HYPHEN,
  isLetterClass,
  LOWER,
  SPACE,
  STOP,
  TRANSPARENT,
} from "../characters.js";
import type { Article, MarkStyle, QuotationMark, Span } from "../types.js";
import { typedEnd } from "./typed.js";

/** Which way a mark faces, by its shape or by what stands beside it. */
export type Direction = "open" | "close" | "either";

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

type Shape = { readonly weight: "double" | "single"; readonly style: MarkStyle; readonly shape: Direction };

const SHAPES: Readonly<Record<string, Shape>> = {
  '"': { weight: "double", style: "straight", shape: "either" },
  "＂": { weight: "double", style: "straight", shape: "either" },
  "“": { weight: "double", style: "curly", shape: "open" },
  "‟": { weight: "double", style: "curly", shape: "open" },
  "„": { weight: "double", style: "curly", shape: "open" },
  "”": { weight: "double", style: "curly", shape: "close" },
  "«": { weight: "double", style: "guillemet", shape: "open" },
  "»": { weight: "double", style: "guillemet", shape: "close" },
  "'": { weight: "single", style: "straight", shape: "either" },
  "`": { weight: "single", style: "ascii", shape: "open" },
  "‘": { weight: "single", style: "curly", shape: "open" },
  "‛": { weight: "single", style: "curly", shape: "open" },
  "‚": { weight: "single", style: "curly", shape: "open" },
  "’": { weight: "single", style: "curly", shape: "close" },
  "‹": { weight: "single", style: "guillemet", shape: "open" },
  "›": { weight: "single", style: "guillemet", shape: "close" },
};

/** Two single marks that stand for a double one. */
const DOUBLED: Readonly<Record<string, Shape>> = {
  "`": { weight: "double", style: "ascii", shape: "open" },
  "‘": { weight: "double", style: "ascii", shape: "open" },
  "'": { weight: "double", style: "ascii", shape: "either" },
  "’": { weight: "double", style: "ascii", shape: "close" },
};

const MARK = 1;
const DOUBLE_MARK = 2;
/** A mark that may be an apostrophe. */
const SINGLE_MARK = 4;
const OPENER = 8;
const CLOSER = 16;
const SENTENCE_POINT = 32;
const POINT = 64;
const FRACTION = 128;

/** What a unit can be beside a quotation mark, as bits. */
const TRAITS = new Uint8Array(0x10000);
function mark(characters: Iterable<string>, trait: number): void {
  for (const character of characters) TRAITS[character.charCodeAt(0)]! |= trait;
}
mark(Object.keys(SHAPES), MARK);
for (const [character, { weight, style }] of Object.entries(SHAPES)) {
  if (weight === "double") mark(character, DOUBLE_MARK);
  else if (style !== "guillemet") mark(character, SINGLE_MARK);
}
mark("([{<¿¡/—–―‒", OPENER);
mark(",;:!?)]}>…/—–―‒", CLOSER);
mark(",.;:!?…)]", SENTENCE_POINT);
mark(",.?!…", POINT);
mark("½¼¾⅓⅔⅛⅜⅝⅞", FRACTION);

/** Words whose apostrophe stands for a lost ending: `o’ the`, `th’ end`, `ol’ man`. */
const CLIPPED_END: ReadonlySet<string> = new Set(["an", "li", "lil", "mo", "o", "ol", "po", "th", "wi"]);

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

/** Offset of the character before, markup that joins left out; -1 at the block's start. */
function neighbourBefore(prose: string, block: Span, at: number): number {
  let before = at - 1;
  while (before >= block.start && classAt(prose, before) === TRANSPARENT) before -= 1;
  return before >= block.start ? before : -1;
}

function neighbourAfter(prose: string, block: Span, at: number): number {
  let after = at;
  while (after < block.end && classAt(prose, after) === TRANSPARENT) after += 1;
  return after < block.end ? after : -1;
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

interface Surroundings {
  readonly at: number;
  readonly place: Direction;
  readonly before: number;
  readonly beforeClass: number;
  readonly after: number;
  readonly afterClass: number;
}

/** 0 for an apostrophe or a prime. */
function singleStrength(prose: string, block: Span, around: Surroundings): 0 | 1 | 2 | 3 {
  const { at, place, before, after } = around;
  if (place === "open") return openingStrength(prose, block, at, after);
  if (before < 0 || around.beforeClass === SPACE) return place === "either" ? 1 : 2;
  if (isDropped(prose, block, before)) return 0;
  return closingStrength(prose, block, around);
}

function openingStrength(prose: string, block: Span, at: number, after: number): 0 | 1 | 2 | 3 {
  const shape = prose[at];
  let end = after;
  if (after >= 0 && classAt(prose, after) === DIGIT) {
    while (end < block.end && classAt(prose, end) === DIGIT) end += 1;
    if (end !== after + 2) return 3;
    // `the ’90s` never opens; `‘90 percent of us agree,’ he said` may.
    return prose[end] === "s" || shape === "’" ? 0 : 1;
  }
  while (end >= 0 && end < block.end && end < after + 8 && isLetterClass(classAt(prose, end))) end += 1;
  const word = prose.slice(after, end).toLowerCase();
  if (word === "n" && end < block.end && classAt(prose, end) === APOSTROPHE) return 0;
  if (CLIPPED.has(word)) return shape === "’" ? 0 : 1;
  return shape === "’" ? 1 : 3;
}

/** The second apostrophe of `rock ’n’ roll`. */
function isDropped(prose: string, block: Span, before: number): boolean {
  if (prose[before] !== "n" && prose[before] !== "N") return false;
  const first = neighbourBefore(prose, block, before);
  if (first < 0 || !"'’‘".includes(prose[first]!)) return false;
  const beyond = neighbourBefore(prose, block, first);
  return beyond < 0 || !isLetterClass(classAt(prose, beyond));
}

function closingStrength(prose: string, block: Span, around: Surroundings): 0 | 1 | 2 | 3 {
  const { before, beforeClass, after, afterClass } = around;
  if (beforeClass === DIGIT && (afterClass === DIGIT || isInchesAfter(prose, block, after))) return 0;
  if (has(prose, before, SENTENCE_POINT | DOUBLE_MARK)) return 3;
  if (has(prose, after, SENTENCE_POINT | DOUBLE_MARK)) return 3;
  if (beforeClass === DIGIT || "sSzZxX".includes(prose[before]!)) return 1;
  return isClippedEnd(prose, block, before) ? 1 : 2;
}

function isClippedEnd(prose: string, block: Span, before: number): boolean {
  let start = before + 1;
  while (start > block.start && start > before - 12 && isLetterClass(classAt(prose, start - 1))) start -= 1;
  const word = prose.slice(start, before + 1).toLowerCase();
  return CLIPPED_END.has(word) || (word.length > 3 && word.endsWith("in"));
}

/** Whether the character at an offset is one of these; an offset of -1 is outside the block. */
function has(prose: string, at: number, traits: number): boolean {
  return at >= 0 && (TRAITS[prose.charCodeAt(at)]! & traits) !== 0;
}

/** The figure and mark of `11"` in `5' 11"`. */
function isInchesAfter(prose: string, block: Span, after: number): boolean {
  let at = after;
  while (at >= 0 && at < block.end && at < after + 2 && classAt(prose, at) === SPACE) at += 1;
  const digits = at;
  while (at >= 0 && at < block.end && at < digits + 3 && classAt(prose, at) === DIGIT) at += 1;
  return at > digits && at < block.end && "\"”″'".includes(prose[at]!);
}

/** A digit, or `½`. */
function isFigure(prose: string, at: number, found: number): boolean {
  return found === DIGIT || has(prose, at, FRACTION);
}

/** Longer than `10 15/16`, and it is no measure. */
const LONGEST_MEASURE = 8;

/** Where the measure begins that ends with a figure: `12`, `3.5`, `1/2`, `2 ½`, `2 1/2`. */
function measureStart(prose: string, block: Span, last: number): number {
  const floor = Math.max(block.start, last - LONGEST_MEASURE);
  let at = figureStart(prose, floor, last);
  if (prose[at - 1] === "/" && at - 2 >= floor && classAt(prose, at - 2) === DIGIT)
    at = figureStart(prose, floor, at - 2);
  else if (!has(prose, last, FRACTION)) return at;
  // The whole number before the fraction.
  const whole = prose[at - 1] === " " || prose[at - 1] === "-" ? at - 2 : at - 1;
  return whole >= floor && classAt(prose, whole) === DIGIT ? figureStart(prose, floor, whole) : at;
}

function figureStart(prose: string, floor: number, last: number): number {
  let at = last;
  while (at > floor && (classAt(prose, at - 1) === DIGIT || prose[at - 1] === ".")) at -= 1;
  return at;
}

/** `12` and `3.5`, but not `1998` nor the end of `Covid-19`. */
function isMeasure(prose: string, block: Span, last: number): boolean {
  const start = measureStart(prose, block, last);
  if (last - start >= 3 && !/[/.½-¾⅓-⅞]/.test(prose.slice(start, last + 1))) return false;
  return start === block.start || classAt(prose, start - 1) === SPACE || prose[start - 1] === "(";
}

/** `6'2"`, `9' 2 1/2"`: figures before the mark, and feet or minutes before those. */
function isFootBefore(prose: string, block: Span, last: number): boolean {
  const beyond = neighbourBefore(prose, block, measureStart(prose, block, last));
  const at = beyond > 0 && classAt(prose, beyond) === SPACE ? neighbourBefore(prose, block, beyond) : beyond;
  return at > block.start && "'’′".includes(prose[at]!) && classAt(prose, at - 1) === DIGIT;
}
