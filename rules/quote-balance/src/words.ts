import type { Article, Span, Token } from "@copydesk/rule-kit";

/** Tokens read from a mark to the word beside it: in a row of nothing but marks no word is near. */
const FARTHEST = 16;

/** The first word behind a mark, so that there is something to underline; the mark itself where the draft has none. */
export function wordAfter(article: Article, mark: Span): Span {
  const first = article.tokenIndexAt(mark.end);
  for (let at = first; at < first + FARTHEST; at += 1) {
    const token = article.tokens[at];
    if (token === undefined) break;
    if (token.kind !== "punctuation") return token.start < mark.end ? { start: mark.end, end: token.end } : token;
  }
  return mark;
}

/** The last word that ends before a mark; the mark itself where there is none. */
export function wordBefore(article: Article, mark: Span): Span {
  return lastWord(article, mark.start) ?? mark;
}

/** The last word before an offset with the punctuation between, quotation marks left out: `interests.` */
export function textBefore(article: Article, offset: number): string {
  const word = lastWord(article, offset);
  return word === undefined ? "" : asRead(article, { start: word.start, end: offset }).replace(/["'“”‘’«»`]+$/, "");
}

/** A stretch of the draft as a reader sees it: markup left out, entities decoded. */
export function asRead({ prose }: Article, { start, end }: Span): string {
  return prose.slice(start, end).replaceAll("\0", "");
}

function lastWord(article: Article, offset: number): Token | undefined {
  const last = article.tokenIndexAt(offset - 1);
  for (let at = last; at >= 0 && at > last - FARTHEST; at -= 1) {
    const token = article.tokens[at];
    if (token !== undefined && token.end <= offset && token.kind !== "punctuation") return token;
  }
  return undefined;
}
