import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";
import { isSpace } from "./space.js";

/** Longer than any named reference, and than a numeric one that says something. */
const MAX_LENGTH = 40;

export interface Entity {
  /** What the reader sees; a blank of any width is a plain space. */
  readonly text: string;
  readonly length: number;
}

/**
 * The character reference that begins with the `&` at `at`, if there is one. HTML lets some go without their semicolon
 * (`AT&ampT`); Markdown does not, and `strict` says so.
 */
export function entityAt(source: string, at: number, limit: number, strict: boolean): Entity | undefined {
  let text = "";
  let length = 0;
  const decoder = new EntityDecoder(htmlDecodeTree, (point, consumed) => {
    text += readable(point);
    length = consumed;
  });
  decoder.startEntity(strict ? DecodingMode.Strict : DecodingMode.Legacy);
  const candidate = source.slice(at + 1, Math.min(limit, at + MAX_LENGTH));
  if (decoder.write(candidate, 0) < 0) decoder.end();
  return length > 0 ? { text, length } : undefined;
}

function readable(point: number): string {
  return point < 32 || (point < 0x10000 && isSpace(point)) ? " " : String.fromCodePoint(point);
}
