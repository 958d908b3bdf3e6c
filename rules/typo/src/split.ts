import type { Article, Span, Token } from "@copydesk/article";
import { has, wordRarity } from "@copydesk/lexicon";

export interface SplitWord extends Span {
  readonly word: string;
}

const RAREST = 50;
const SHORTEST = 6;

/** A word broken in two at an unknown half: "prohibiti ng", "nego tiations". */
export function splitWord(article: Article, token: Token): SplitWord | undefined {
  if (token.letterCase !== "lower" || has(token.text)) return undefined;
  const next = article.tokens[token.index + 1];
  return joined(token, next) ?? joined(article.tokens[token.index - 1], token);
}

function joined(first: Token | undefined, second: Token | undefined): SplitWord | undefined {
  if (first?.kind !== "word" || second?.kind !== "word" || first.block !== second.block) return undefined;
  if (second.letterCase !== "lower" || second.start - first.end !== 1 || first.letterCase === "upper") return undefined;
  const word = first.text + second.text;
  const level = wordRarity(word);
  if (word.length < SHORTEST || level === 0 || level > RAREST) return undefined;
  return { start: first.start, end: second.end, word };
}
