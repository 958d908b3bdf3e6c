import type { Article, Span } from "@copydesk/rule-kit";
import type { Split } from "./split.js";

/** Marks that a comma does not go before. */
const CLOSING = ",.;:!?)]”’—–-…/";

/** The same words in the order in which they are read, and the stretch that they replace. */
export interface Rewriting {
  readonly span: Span;
  readonly text: string;
}

/** `Jane Roe, the US under secretary for Political Affairs,` */
export function behindTheName(article: Article, split: Split): Rewriting {
  const { tokens } = article;
  const first = tokens[split.before]!;
  const beforeRank = decapitalised(article, split.before, split.rank);
  const rank = oneLine(article.source.slice(tokens[split.rank]!.start, split.name.start)).toLowerCase();
  const title = `${beforeRank}${rank} ${officeOf(article, split)}`;
  const comma = needsComma(article, split.office.end) ? "," : "";
  return { span: spanOf(article, split, first.start), text: `${nameOf(article, split)}, ${title}${comma}` };
}

/** `Under Secretary for Political Affairs Jane Roe` */
export function beforeTheName(article: Article, split: Split): Rewriting {
  const start = article.tokens[split.rank]!.start;
  const rank = oneLine(article.source.slice(start, split.name.start));
  return {
    span: spanOf(article, split, start),
    text: `${rank} ${officeOf(article, split)} ${nameOf(article, split)}`,
  };
}

function spanOf({ tokens }: Article, { office }: Split, start: number): Span {
  return { start, end: tokens[office.end - 1]!.end };
}

function nameOf({ source }: Article, { name }: Split): string {
  return oneLine(source.slice(name.start, name.end));
}

function officeOf({ source, tokens }: Article, { office, preposition }: Split): string {
  const text = oneLine(source.slice(tokens[office.first]!.start, tokens[office.end - 1]!.end));
  return `${preposition.text} ${office.lacksArticle ? "the " : ""}${text}`;
}

/** `The US ` becomes `the US ` behind the name; names stay as they are. */
function decapitalised({ source, tokens, names }: Article, from: number, to: number): string {
  if (from === to) return "";
  const first = tokens[from]!;
  const text = `${oneLine(source.slice(first.start, tokens[to]!.start))} `;
  return names.mentionAt(first) === undefined ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The sentence goes on behind the title. */
function needsComma({ tokens }: Article, end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.block !== tokens[end - 1]!.block) return false;
  if (next.kind !== "punctuation") return true;
  const isClosing = CLOSING.includes(next.text.charAt(0)) || (next.text === '"' && !next.spaceBefore);
  return !isClosing && next.text !== "(" && next.text !== "'";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
