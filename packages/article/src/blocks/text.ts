import { addressAt } from "./addresses.js";
import { entityAt } from "./entities.js";
import { JOIN, type Mask, UNREADABLE } from "./mask.js";

/** What a stretch of text may hold besides what a reader sees. */
export interface TextSyntax {
  readonly entities: "none" | "strict" | "loose";
  readonly escapes: boolean;
  /** At the start of each line but the first, as many marks of a block quote may stand. */
  readonly quoteDepth: number;
}

export const PLAIN: TextSyntax = { entities: "none", escapes: false, quoteDepth: 0 };

const NUL = 0;
const AMPERSAND = 38;
const BACKSLASH = 92;
const GREATER = 62;
const LINE_FEED = 10;

/**
 * What may not be plain text: each mark that `addressAt` reads, an entity, an escape, the end of a line. A full stop or colon as
 * running copy has it is, the commonest case by far.
 */
const MARKS = /[\0\n&@#/\\%]|:(?=\/)|\.(?=[a-z])/g;

/** Reads a stretch of text into the mask: letters stay, addresses become unreadable, escapes and entities are undone. */
export function readText(mask: Mask, start: number, end: number, syntax: TextSyntax): void {
  const { source } = mask;
  let floor = Math.max(start, mask.end);
  let at = floor;
  for (at = mask.nextMark(MARKS, at); at < end; at = mask.nextMark(MARKS, at)) {
    const code = source.charCodeAt(at);
    if (code === LINE_FEED) {
      at = syntax.quoteDepth > 0 ? skipQuoteMarks(mask, at + 1, end, syntax.quoteDepth) : at + 1;
    } else if (code === NUL) {
      const from = at;
      while (at < end && source.charCodeAt(at) === NUL) at++;
      mask.fill(from, at, " ");
    } else if (code === AMPERSAND) {
      at = syntax.entities === "none" ? at + 1 : readEntity(mask, at, end, syntax.entities === "strict");
    } else if (code === BACKSLASH && syntax.escapes && isAsciiPunctuation(source.charCodeAt(at + 1)) && at + 1 < end) {
      mask.fill(at, at + 1, JOIN);
      at += 2;
    } else {
      const { found, resume } = addressAt(source, at, floor, end);
      if (found !== undefined) {
        mask.fill(found.start, found.end, UNREADABLE);
        floor = found.end;
      }
      at = resume;
    }
  }
  mask.keep(end);
}

function readEntity(mask: Mask, at: number, end: number, strict: boolean): number {
  const entity = entityAt(mask.source, at, end, strict);
  if (entity === undefined) return at + 1;
  mask.put(at, at + entity.length, entity.text);
  return at + entity.length;
}

function skipQuoteMarks(mask: Mask, from: number, end: number, depth: number): number {
  let at = from;
  for (let left = depth; at < end; at++) {
    const code = mask.source.charCodeAt(at);
    if (code === GREATER && left > 0) {
      mask.fill(at, at + 1, " ");
      left--;
    } else if (code !== 32 && code !== 9) break;
  }
  return at;
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
