import type { Article, Token } from "@copydesk/rule-kit";
import type { Ending } from "./ending.js";

/** After these a comma leads to the words of whole sentences. */
const LEADING: ReadonlySet<string> = new Set(["added", "adds", "asked", "asks", "replied", "replies", "said", "says"]);
const SHORTEST_SPEECH = 4;

/**
 * The verb before speech that needs a comma: `Rose said “We will stay all winter.”` The words must be whole sentences, and end the
 * writer's: `She said “No” twice` and `Nobody said “We are ready.” in earnest` are none.
 */
export function leadsIn(article: Article, { quotation, before, after }: Ending): Token | undefined {
  const { open, content, close, use, continued } = quotation;
  if (open === undefined || close === undefined || continued || use !== "speech") return undefined;
  if (!".?!".includes(before.text) || !(after === undefined || /\s/.test(after.text))) return undefined;
  const first = article.tokenIndexAt(content.start);
  const verb = article.tokens[article.tokenIndexAt(open.start) - 1];
  if (verb === undefined || verb.block !== quotation.block || !LEADING.has(verb.text)) return undefined;
  if (article.tokens[first]?.letterCase === "lower" || !isLong(article, first, content.end)) return undefined;
  const next = article.tokens[article.tokenIndexAt(close.end)];
  const ends = next === undefined || next.block !== quotation.block || next.letterCase !== "lower";
  return ends && article.prose.slice(verb.end, open.start).trim() === "" ? verb : undefined;
}

function isLong(article: Article, first: number, end: number): boolean {
  const words = article.tokens.slice(first, first + 2 * SHORTEST_SPEECH);
  return words.filter((token) => token.kind === "word" && token.end <= end).length >= SHORTEST_SPEECH;
}
