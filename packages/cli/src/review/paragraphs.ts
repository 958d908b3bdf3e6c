import type { Finding, Span } from "../types.js";

/** The paragraphs of a text that another version of it does not have. */
export function changedParagraphs(text: string, before: string): Span[] {
  const known = new Set(paragraphsOf(before).map(({ words }) => words));
  return paragraphsOf(text).filter(({ words }) => words !== "" && !known.has(words));
}

/** Whether a finding stands in a paragraph, or speaks of a place in one. */
export function concerns({ start, end, related }: Finding, paragraphs: readonly Span[]): boolean {
  const isIn = (span: Span) =>
    paragraphs.some((paragraph) => span.start <= paragraph.end && span.end >= paragraph.start);
  return isIn({ start, end }) || related.some(isIn);
}

/** Between empty lines; where a text has none, every line is a paragraph. How lines end and are indented does not count. */
function paragraphsOf(text: string): (Span & { readonly words: string })[] {
  const gap = /\n[^\S\n]*\r?\n/.test(text) ? /\r?\n(?:[^\S\n]*\r?\n)+/g : /\r?\n/g;
  const paragraphs: (Span & { words: string })[] = [];
  let start = 0;
  const add = (end: number) => {
    paragraphs.push({ start, end, words: text.slice(start, end).replace(/\s+/g, " ").trim() });
  };
  for (const { index, 0: found } of text.matchAll(gap)) {
    add(index);
    start = index + found.length;
  }
  add(text.length);
  return paragraphs;
}
