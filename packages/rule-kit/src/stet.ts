import type { Span } from "@copydesk/article";
import { normalise } from "./text.js";
import type { Stet } from "./types.js";

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

/** The entry of a house style that lets the underlined words stand, by themselves or as part of a longer entry. */
export function stetEntry(source: string, span: Span, ruleId: string, entries: readonly Stet[]): Stet | undefined {
  return entries.find(
    (entry) => (entry.rule === undefined || entry.rule === ruleId) && covers(entry.text, source, span),
  );
}

function covers(entry: string, source: string, span: Span): boolean {
  const wanted = comparable(entry);
  if (wanted === "") return false;
  const under = comparable(source.slice(span.start, span.end));
  if (under === wanted) return true;
  if (under.length > wanted.length) return false;
  // A decomposed or widely spaced text can be longer in the source than in the entry.
  const reach = 4 * wanted.length + 16;
  const before = comparable(source.slice(Math.max(0, span.start - reach), span.start));
  const after = comparable(source.slice(span.end, span.end + reach));
  const around = before + under + after;
  for (let at = around.indexOf(wanted); at >= 0; at = around.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (at > before.length || end < before.length + under.length) continue;
    if (!LETTER_OR_DIGIT.test(around[at - 1] ?? "") && !LETTER_OR_DIGIT.test(around[end] ?? "")) return true;
  }
  return false;
}

function comparable(text: string): string {
  return normalise(text).replace(/\s+/g, " ");
}
