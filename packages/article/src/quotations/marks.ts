import { CLIPPED } from "../abbreviations.js";
import { APOSTROPHE, classAt, DIGIT, HYPHEN, isLetterClass, LOWER, SPACE, STOP, TRANSPARENT } from "../characters.js";
import type { MarkStyle, QuotationMark, Span } from "../types.js";

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

const SHAPES = new Map<string, Shape>([
  ['"', { weight: "double", style: "straight", shape: "either" }],
  ["＂", { weight: "double", style: "straight", shape: "either" }],
  ["“", { weight: "double", style: "curly", shape: "open" }],
  ["‟", { weight: "double", style: "curly", shape: "open" }],
  ["„", { weight: "double", style: "curly", shape: "open" }],
  ["”", { weight: "double", style: "curly", shape: "close" }],
  ["«", { weight: "double", style: "guillemet", shape: "open" }],
  ["»", { weight: "double", style: "guillemet", shape: "close" }],
  ["'", { weight: "single", style: "straight", shape: "either" }],
  ["`", { weight: "single", style: "ascii", shape: "open" }],
  ["‘", { weight: "single", style: "curly", shape: "open" }],
  ["‛", { weight: "single", style: "curly", shape: "open" }],
  ["‚", { weight: "single", style: "curly", shape: "open" }],
  ["’", { weight: "single", style: "curly", shape: "close" }],
  ["‹", { weight: "single", style: "guillemet", shape: "open" }],
  ["›", { weight: "single", style: "guillemet", shape: "close" }],
]);

/** Two single marks that stand for a double one. */
const DOUBLED = new Map<string, Shape>([
  ["`", { weight: "double", style: "ascii", shape: "open" }],
  ["‘", { weight: "double", style: "ascii", shape: "open" }],
  ["'", { weight: "double", style: "ascii", shape: "either" }],
  ["’", { weight: "double", style: "ascii", shape: "close" }],
]);

/** 1 for a unit of a quotation mark. */
const IS_MARK = new Uint8Array(0x10000);
for (const character of SHAPES.keys()) IS_MARK[character.charCodeAt(0)] = 1;

const OPENERS = "([{<¿¡/—–―‒";
const CLOSERS = ",;:!?)]}>…/—–―‒";
const SENTENCE_POINTS = ",.;:!?…)]";
/** Words whose apostrophe stands for a lost ending: `o’ the`, `th’ end`, `ol’ man`. */
const CLIPPED_END: ReadonlySet<string> = new Set(["an", "li", "lil", "mo", "o", "ol", "po", "th", "wi"]);

/** The marks of one block, in order. */
export function readMarks(prose: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    if (IS_MARK[prose.charCodeAt(at)] === 0) continue;
    const mark = readMark(prose, block, at, marks.at(-1));
    if (mark === undefined) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return marks;
}

function readMark(prose: string, block: Span, at: number, previous: Mark | undefined): Mark | undefined {
  const character = prose[at]!;
  const doubled = at + 1 < block.end && prose[at + 1] === character ? DOUBLED.get(character) : undefined;
  const { weight, style, shape } = doubled ?? SHAPES.get(character)!;
  const end = doubled === undefined ? at + 1 : at + 2;
  const before = neighbourBefore(prose, block, at);
  const after = neighbourAfter(prose, block, end);
  const beforeClass = before < 0 ? SPACE : classAt(prose, before);
  const afterClass = after < 0 ? SPACE : classAt(prose, after);
  const mayBeApostrophe = weight === "single" && style !== "guillemet";
  if (mayBeApostrophe && isLetterClass(beforeClass) && isLetterClass(afterClass)) return undefined;
  if (!mayBeApostrophe && beforeClass === DIGIT) {
    if (isFootBefore(prose, block, before) || isLetterClass(afterClass)) return undefined;
  }
  const place = placeOf(prose, before, beforeClass, after, afterClass, previous);
  const strength = mayBeApostrophe
    ? singleStrength(prose, block, { at, place, before, beforeClass, after, afterClass })
    : 3;
  if (strength === 0) return undefined;
  // Field by field: spreading the shape into each mark costs more than all the rest of the reading.
  return {
    start: at,
    end,
    weight,
    style,
    shape,
    place,
    strength,
    afterPoint: isAfterPoint(prose, block, before, after),
    loose: afterClass === SPACE,
    afterFigure: beforeClass === DIGIT && isMeasure(prose, block, before),
    low: character === "„" || character === "‚",
  };
}

/** `gone,’ he` and `gone.’ He`, but not the apostrophe of `Washington, D.C.’s` and `the U.S.’ own`. */
function isAfterPoint(prose: string, block: Span, before: number, after: number): boolean {
  if (before < 0 || !",.?!…".includes(prose[before]!)) return false;
  if (after < 0 || prose[before] !== ".") return true;
  let next = after;
  while (next < block.end && classAt(prose, next) === SPACE) next += 1;
  return !isLetterClass(classAt(prose, after)) && (next === block.end || classAt(prose, next) !== LOWER);
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
  let opens = beforeClass === SPACE || beforeClass === HYPHEN || OPENERS.includes(prose[before] ?? "");
  let closes =
    afterClass === SPACE || afterClass === HYPHEN || afterClass === STOP || CLOSERS.includes(prose[after] ?? "");
  if (before >= 0 && previous !== undefined && previous.end === before + 1) {
    opens = previous.shape === "either" ? previous.place === "open" : previous.shape === "open";
  }
  // Another mark follows: it goes the way that the text before the pair says.
  if (after >= 0 && IS_MARK[prose.charCodeAt(after)] === 1) closes = !opens;
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
  if (isDropped(prose, block, at, before)) return 0;
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
function isDropped(prose: string, block: Span, at: number, before: number): boolean {
  if (before !== at - 1 || (prose[before] !== "n" && prose[before] !== "N") || before - 1 < block.start) return false;
  if (!"'’‘".includes(prose[before - 1]!)) return false;
  return before - 2 < block.start || !isLetterClass(classAt(prose, before - 2));
}

function closingStrength(prose: string, block: Span, around: Surroundings): 0 | 1 | 2 | 3 {
  const { before, beforeClass, after, afterClass } = around;
  if (beforeClass === DIGIT && (afterClass === DIGIT || isInchesAfter(prose, block, after))) return 0;
  if (SENTENCE_POINTS.includes(prose[before]!) || isDoubleMark(prose, before)) return 3;
  if (after >= 0 && afterClass !== SPACE && (SENTENCE_POINTS.includes(prose[after]!) || isDoubleMark(prose, after))) {
    return 3;
  }
  if (beforeClass === DIGIT || "sSzZxX".includes(prose[before]!)) return 1;
  return isClippedEnd(prose, block, before) ? 1 : 2;
}

function isClippedEnd(prose: string, block: Span, before: number): boolean {
  let start = before + 1;
  while (start > block.start && start > before - 12 && isLetterClass(classAt(prose, start - 1))) start -= 1;
  const word = prose.slice(start, before + 1).toLowerCase();
  return CLIPPED_END.has(word) || (word.length > 3 && word.endsWith("in"));
}

function isDoubleMark(prose: string, at: number): boolean {
  return SHAPES.get(prose[at]!)?.weight === "double";
}

/** The figure and mark of `11"` in `5' 11"`. */
function isInchesAfter(prose: string, block: Span, after: number): boolean {
  let at = after;
  while (at >= 0 && at < block.end && at < after + 2 && classAt(prose, at) === SPACE) at += 1;
  const digits = at;
  while (at >= 0 && at < block.end && at < digits + 3 && classAt(prose, at) === DIGIT) at += 1;
  return at > digits && at < block.end && "\"”″'".includes(prose[at]!);
}

/** `12` and `3.5`, but not `1998` nor the end of `Covid-19`. */
function isMeasure(prose: string, block: Span, before: number): boolean {
  let at = before;
  while (at >= block.start && at > before - 4 && (classAt(prose, at) === DIGIT || prose[at] === ".")) at -= 1;
  return at < block.start || classAt(prose, at) === SPACE || prose[at] === "(";
}

/** `6'2"`: figures before the mark, and feet or minutes before those. */
function isFootBefore(prose: string, block: Span, before: number): boolean {
  let at = before;
  while (at > block.start && at > before - 6 && (classAt(prose, at) === DIGIT || prose[at] === ".")) at -= 1;
  if (classAt(prose, at) === SPACE && at > block.start) at -= 1;
  if (at <= block.start || !"'’′".includes(prose[at]!)) return false;
  return classAt(prose, at - 1) === DIGIT;
}
