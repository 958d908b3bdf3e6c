import type { TextlintMessage } from "@textlint/types";
import { visibleText } from "./visible.js";

/** A longer stretch, or one over several lines, is not taken in at a glance. */
const LONGEST = 60;

type Range = TextlintMessage["range"];
type Fix = NonNullable<TextlintMessage["fix"]>;

/** What a finding offers to do, each on one line: `write: today`, `delete it`; the likeliest first, without repeats. */
export function corrections({ fix, suggestions = [], range }: TextlintMessage, source: string): string[] {
  const offers = suggestions.map((suggestion) => describe(suggestion.fix, suggestion.message, range, source));
  if (fix !== undefined) offers.unshift(describe(fix, undefined, range, source));
  return [...new Set(offers)];
}

/** The rule's own words for a change stand in where the change itself is too long to show. */
function describe(fix: Fix, label: string | undefined, range: Range, source: string): string {
  const text = corrected(fix, range, source);
  if (text === "") return "delete it";
  if (text.length <= LONGEST && !/[\r\n]/.test(text)) return `write: ${visibleText(text)}`;
  return visibleText(label ?? `write: ${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}`);
}

/** Whether a message tells the change itself: `..., write "today"`. */
export function isTold(message: string, offer: string): boolean {
  return offer.startsWith("write: ") && message.includes(`write "${offer.slice("write: ".length)}"`);
}

/** How the underlined words read with the change made, and with them whatever else it touches. */
function corrected(fix: Fix, range: Range, source: string): string {
  const start = Math.min(range[0], withWordBefore(fix.range[0], source));
  const end = Math.max(range[1], fix.range[1]);
  return source.slice(start, fix.range[0]) + fix.text + source.slice(fix.range[1], end);
}

/** A change that begins with a mark is read with the word that the mark follows: `trained,” Ms. Calloway said.` */
function withWordBefore(start: number, source: string): number {
  if (/[\p{L}\p{N}\s]/u.test(source.charAt(start))) return start;
  let from = start;
  while (from > Math.max(0, start - LONGEST) && /[\p{L}\p{N}\p{M}]/u.test(source.charAt(from - 1))) from -= 1;
  return from;
}
