import type { Article, Span, SuggestedEdit, Token } from "@copydesk/rule-kit";
import { neighbour } from "./articles.js";

/** An article in the letter case of the one that it replaces. */
export function inCaseOf(article: Article, token: Token, right: string): string {
  const { text } = token;
  if (text === "AN" || (text === "A" && isShouted(article, token))) return right.toUpperCase();
  return text.startsWith("A") ? right[0]!.toUpperCase() + right.slice(1) : right;
}

/** `IN A OLD HOUSE` */
function isShouted(article: Article, token: Token): boolean {
  return [neighbour(article, token, -1), neighbour(article, token, 1)].every((one) => one?.letterCase === "upper");
}

/** A suggestion that writes `text` in place of the span; `shown` is what the label calls it. */
export function suggestion(span: Span, text: string, shown = text): SuggestedEdit {
  return { label: `write "${shown}"`, edits: [{ span, text }] };
}
