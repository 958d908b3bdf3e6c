import type { Article, Span, Token } from "@copydesk/rule-kit";

/** The first word from an offset on, so that there is something to underline; the character there where the block has none. */
export function wordAfter(article: Article, offset: number): Span {
  for (let at = article.tokenIndexAt(offset); at < article.tokens.length; at += 1) {
    const token = article.tokens[at]!;
    if (token.kind !== "punctuation") return token.start < offset ? { start: offset, end: token.end } : token;
  }
  return { start: Math.max(0, offset - 1), end: offset };
}

/** The last word that ends before an offset. */
export function wordBefore(article: Article, offset: number): Span {
  return lastWord(article, offset) ?? { start: offset, end: offset + 1 };
}

/** The last word before an offset with the punctuation between, quotation marks left out: `interests.` */
export function textBefore(article: Article, offset: number): string {
  const word = lastWord(article, offset);
  return word === undefined ? "" : article.source.slice(word.start, offset).replace(/["'“”‘’«»`]+$/, "");
}

function lastWord(article: Article, offset: number): Token | undefined {
  for (let at = article.tokenIndexAt(offset - 1); at >= 0; at -= 1) {
    const token = article.tokens[at];
    if (token !== undefined && token.end <= offset && token.kind !== "punctuation") return token;
  }
  return undefined;
}
