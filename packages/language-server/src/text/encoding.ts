/** What one unit of a column is: LSP's `PositionEncodingKind`. */
export type Encoding = "utf-8" | "utf-16" | "utf-32";

/** How many units the characters of `text` from `start` to `end` take. Half of a surrogate pair counts as U+FFFD would. */
export function unitsBetween(text: string, start: number, end: number, encoding: Encoding): number {
  if (encoding === "utf-16") return end - start;
  let units = 0;
  for (let at = start; at < end; ) {
    const length = lengthAt(text, at);
    units += widthAt(text, at, encoding);
    at += length;
  }
  return units;
}

/** The offset that lies `units` behind `start`, `end` at the most; inside a character, the character's start. */
export function offsetBehind(text: string, start: number, end: number, units: number, encoding: Encoding): number {
  if (encoding === "utf-16") return beforeHalf(text, start, Math.min(start + units, end));
  let at = start;
  for (let left = units; at < end; at += lengthAt(text, at)) {
    left -= widthAt(text, at, encoding);
    if (left < 0) break;
  }
  return Math.min(at, end);
}

/** A position between the halves of a surrogate pair is none; what would be cut there is left whole. */
function beforeHalf(text: string, start: number, offset: number): number {
  return offset > start && isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1)) ? offset - 1 : offset;
}

function lengthAt(text: string, at: number): number {
  return isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
}

function widthAt(text: string, at: number, encoding: "utf-8" | "utf-32"): number {
  if (encoding === "utf-32") return 1;
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return lengthAt(text, at) === 2 ? 4 : 3;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
