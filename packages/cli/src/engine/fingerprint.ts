import { createHash } from "node:crypto";
import type { Span } from "../types.js";

/** Far enough to reach over a long word. */
const REACH = 60;
const LAST_WORD = /(\S+)\s*$/;
const FIRST_WORD = /^\s*(\S+)/;

/**
 * Names the findings of one draft by what is found: the rule, the words at fault, the word before and the word after. Lines
 * may come and go above; the same fault twice is told apart by which of them it is.
 */
export function fingerprints(text: string): (rule: string, span: Span) => string {
  const seen = new Map<string, number>();
  return (rule, { start, end }) => {
    const words = text.slice(start, Math.min(end, start + 20 * REACH)).replace(/\s+/g, " ");
    const before = LAST_WORD.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? "";
    const after = FIRST_WORD.exec(text.slice(end, end + REACH))?.[1] ?? "";
    const found = JSON.stringify([rule, words, before, after]);
    const count = (seen.get(found) ?? 0) + 1;
    seen.set(found, count);
    return createHash("sha256").update(`${found}${count}`).digest("hex").slice(0, 16);
  };
}
