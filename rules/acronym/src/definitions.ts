import type { Article, Finding, Span } from "@copydesk/rule-kit";
import { type Expansion, expansionBefore } from "./expansions.js";
import type { Use } from "./uses.js";

export type Message = "undefined" | "unbracketed" | "late" | "twice" | "twoWays" | "unused";

/** A name with its acronym in brackets behind it: `the Joint Threat Assessment (JTA)`. */
export interface Definition {
  readonly use: Use;
  readonly name: Span;
  readonly nameText: string;
  /** From the end of the name to behind the closing bracket. */
  readonly bracket: Span;
}

export function definitionsOf(article: Article, letters: string, uses: readonly Use[]): Definition[] {
  const { tokens } = article;
  const found: Definition[] = [];
  for (const use of uses) {
    const open = tokens[use.token.index - 1];
    const close = tokens[use.token.index + 1];
    if (open?.text !== "(" || close?.text !== ")" || !use.alone) continue;
    const expansion = expansionBefore(article, open.index, letters);
    if (expansion === undefined) continue;
    const name = spanOf(article, expansion);
    found.push({ use, name, nameText: textOf(article, name), bracket: { start: name.end, end: close.end } });
  }
  return found;
}

export function spanOf({ tokens }: Article, { firstToken, endToken }: Expansion): Span {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
}

export const textOf = (article: Article, { start, end }: Span): string =>
  article.source.slice(start, end).replace(/\s+/g, " ");

/** What is spelled out again, each time after the first; in captions and quotations it has to be. */
export function* repeatedDefinitions(article: Article, definitions: readonly Definition[]): Iterable<Finding<Message>> {
  const own = definitions.filter(({ use }) => isOwn(article, use));
  const first = own[0];
  if (first === undefined) return;
  for (const again of own.slice(1)) {
    const line = article.lineOf(first.use.span.start);
    const related = [{ span: first.use.span, label: "spelled out here first" }];
    if (comparable(again.nameText) === comparable(first.nameText)) {
      const whole = { start: again.name.start, end: again.bracket.end };
      const text = again.use.letters;
      const suggestions = [{ label: `write "${text}"`, edits: [{ span: whole, text }] }];
      yield { message: "twice", span: again.use.span, data: { line }, related, suggestions };
    } else {
      const data = { name: again.nameText, other: first.nameText, line };
      yield { message: "twoWays", span: again.use.span, data, related };
    }
  }
}

export function unusedDefinition(
  article: Article,
  uses: readonly Use[],
  definitions: readonly Definition[],
): Finding<Message> | undefined {
  const only = definitions[0];
  if (only === undefined || uses.length > 1 || !isOwn(article, only.use)) return undefined;
  const suggestions = [{ label: "leave it out", edits: [{ span: only.bracket, text: "" }] }];
  return { message: "unused", span: only.use.span, tier: "info", suggestions };
}

function isOwn(article: Article, { token, span }: Use): boolean {
  const kind = article.blocks[token.block]?.kind;
  return (kind === "paragraph" || kind === "list-item") && article.quotationAt(span) === undefined;
}

const comparable = (name: string): string =>
  name.toLowerCase().replace(/['’]s?(?=\s|$)|\b(?:the|of|for|and|on|in|to)\b|s\b|[^\p{L}]+/gu, "");
