import type { Article, Span, Token } from "@copydesk/rule-kit";

/** The first word behind a mark, so that there is something to underline; the mark itself where the draft has none. */
export function wordAfter(article: Article, mark: Span): Span {
  for (let at = article.tokenIndexAt(mark.end); at < article.tokens.length; at += 1) {
    const token = article.tokens[at]!;
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
  for (let at = article.tokenIndexAt(offset - 1); at >= 0; at -= 1) {
    const token = article.tokens[at];
    if (token !== undefined && token.end <= offset && token.kind !== "punctuation") return token;
  }
  return undefined;
}
