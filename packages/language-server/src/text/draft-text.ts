import type { Position, Range } from "vscode-languageserver";
import { type Encoding, offsetBehind, unitsBetween } from "./encoding.js";

/** A text as an editor counts it, in lines and columns. A line ends with a line feed, a carriage return or both. */
export class DraftText {
  readonly text: string;
  readonly #encoding: Encoding;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string, encoding: Encoding) {
    this.text = text;
    this.#encoding = encoding;
  }

  get lineStarts(): readonly number[] {
    this.#lineStarts ??= lineStartsOf(this.text);
    return this.#lineStarts;
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = lineAt(this.lineStarts, at);
    // The end of a line's text is the last place on it: behind a carriage return there is no column.
    const end = Math.min(at, endOfLine(this.text, this.lineStarts, line));
    const character = unitsBetween(this.text, this.lineStarts[line]!, end, this.#encoding);
    return { line, character };
  }

  rangeOf(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The offset of a position; one beyond the end of its line or of the text is there. */
  offsetAt({ line, character }: Position): number {
    if (line >= this.lineStarts.length) return this.text.length;
    const start = this.lineStarts[Math.max(0, line)]!;
    if (line < 0 || character <= 0) return start;
    return offsetBehind(this.text, start, endOfLine(this.text, this.lineStarts, line), character, this.#encoding);
  }

  /** The text with what stands in the range replaced; the two ends may come in either order. */
  withChange(range: Range, replacement: string): DraftText {
    const [a, b] = [this.offsetAt(range.start), this.offsetAt(range.end)];
    const [start, end] = a <= b ? [a, b] : [b, a];
    return new DraftText(this.text.slice(0, start) + replacement + this.text.slice(end), this.#encoding);
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return starts;
}

/** Where the text of a line ends, its line end not counted. */
function endOfLine(text: string, starts: readonly number[], line: number): number {
  let end = starts[line + 1];
  if (end === undefined) return text.length;
  if (text.charCodeAt(end - 1) === LINE_FEED) end--;
  else return end - 1;
  return end > starts[line]! && text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
