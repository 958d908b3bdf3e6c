import type { Article, Token } from "@copydesk/rule-kit";

/** What may stand before the first word of a sentence: a stop, a colon, a bracket, a quotation mark, a dash. */
const BEFORE_SENTENCE = /^(?:[.!?:;([“"‘'«…•*–—]|\.{2,}|-+)$/;

/** Whether the token is the first of a sentence, so that its capital says nothing. */
function beginsSentence({ tokens }: Article, token: Token): boolean {
  const before = tokens[token.index - 1];
  if (before === undefined || before.block !== token.block) return true;
  return before.kind === "punctuation" && BEFORE_SENTENCE.test(before.text);
}

/** The token at a place in `article.tokens`, where that is in the block. */
export function tokenIn({ tokens }: Article, index: number, block: number): Token | undefined {
  const token = tokens[index];
  return token?.block === block ? token : undefined;
}

/** The token as it would stand inside a sentence: in small letters, unless it is a name or `I`. */
export function plainText(article: Article, token: Token): string {
  if (
    token.letterCase !== "capitalised" ||
    token.text === "I" ||
    token.text.startsWith("I'") ||
    !beginsSentence(article, token)
  )
    return token.text;
  return token.text.toLowerCase();
}

/** The same of a neighbour; "" beyond the edge of the paragraph. */
export const textOf = (article: Article, token: Token | undefined): string =>
  token === undefined ? "" : plainText(article, token);
