import type { Article, Span } from "@copydesk/article";
import { has, withoutPossessive } from "@copydesk/lexicon";

export interface DoubledApostrophe extends Span {
  readonly expected: string;
}

const DOUBLED = /(?<![\p{L}'’])(\p{L}{1,20})(?:''|’’|'’|’')(s|t|d|m|ll|re|ve)(?![\p{L}'’])/gu;

/** "They''re", "the city''s": an apostrophe typed twice in a contraction or a possessive. */
export function* doubledApostrophes({ prose }: Article): Generator<DoubledApostrophe> {
  // Two of them as a quotation mark: "the ''thing''s end".
  if (!/['’]['’]/.test(prose) || /(?<!\p{L})''/u.test(prose)) return;
  for (const { 0: typed, 1: stem = "", 2: ending = "", index } of prose.matchAll(DOUBLED)) {
    const plain = `${stem}'${ending}`;
    if (!has(plain.toLowerCase()) && !(withoutPossessive(plain) === stem && has(stem))) continue;
    const expected = stem + typed.slice(stem.length, stem.length + 1) + ending;
    yield { start: index, end: index + typed.length, expected };
  }
}
