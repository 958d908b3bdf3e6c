import type { Mark, MarkEdit } from "./draft.js";
import { visibleText } from "./visible.js";

/** A longer stretch, or one over several lines, is not taken in at a glance. */
const LONGEST = 60;

/** What a finding offers to do, each on one line: `write: today`, `delete it`; the likeliest first, without repeats. */
export function corrections(mark: Mark, source: string): string[] {
  const offers = mark.suggestions.map(({ edit, message }) => describe(edit, message, mark, source));
  if (mark.fix !== undefined) offers.unshift(describe(mark.fix, undefined, mark, source));
  return [...new Set(offers)];
}

/** The rule's own words for a change stand in where the change itself is too long to show. */
function describe(edit: MarkEdit, label: string | undefined, mark: Mark, source: string): string {
  const text = corrected(edit, mark, source);
  if (text === "") return "delete it";
  if (text.length <= LONGEST && !/[\r\n]/.test(text)) return `write: ${visibleText(text)}`;
  return visibleText(label ?? `write: ${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}`);
}

/** Whether a message tells the change itself: `..., write "today"`. */
export function isTold(message: string, offer: string): boolean {
  return offer.startsWith("write: ") && message.includes(`write "${offer.slice("write: ".length)}"`);
}

/** How the underlined words read with the change made, and with them whatever else it touches. */
function corrected(edit: MarkEdit, mark: Mark, source: string): string {
  const start = Math.min(mark.start, withWordBefore(edit.start, source));
  const end = Math.max(mark.end, edit.end);
  return source.slice(start, edit.start) + edit.text + source.slice(edit.end, end);
}

/** A change that begins with a mark is read with the word that the mark follows: `trained,” Ms. Calloway said.` */
function withWordBefore(start: number, source: string): number {
  if (/[\p{L}\p{N}\s]/u.test(source.charAt(start))) return start;
  let from = start;
  while (from > Math.max(0, start - LONGEST) && /[\p{L}\p{N}\p{M}]/u.test(source.charAt(from - 1))) from -= 1;
  return from;
}
