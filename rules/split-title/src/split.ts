import type { Article, Mention, Span, Token } from "@copydesk/rule-kit";
import { type Office, readOffice, readPost, readPrincipal } from "./office.js";
import { BODIES, TAKES_PERSON } from "./offices.js";
import { BEFORE_RANK, RANK_QUALIFIERS, RANKS, RANKS_BEHIND_VICE, SENT_RANKS, SERVING_RANKS } from "./ranks.js";

/** How many words before a title a verb may stand that has the person as its object. */
const VERB_WITHIN = 8;
/** Between a verb and a title, these say that the person is not its object: `was led by Ambassador Roe`. */
const NOT_OBJECT: ReadonlySet<string> = new Set([
  ",",
  "by",
  "from",
  "that",
  "when",
  "where",
  "which",
  "while",
  "who",
  "with",
]);
/** The most words that go before a rank: `the former White House`. */
const MOST_BEFORE = 6;

/** A title in its pieces; places in the article's tokens. */
export interface Split {
  /** Where the words before the rank begin that go with it: `the US`. */
  readonly before: number;
  readonly rank: number;
  readonly name: Span;
  readonly nameToken: number;
  /** `for`, `to` or `of` */
  readonly preposition: Token;
  readonly office: Office;
}

/** The title that is broken around a person's name, if it is. */
export function splitAround(article: Article, mention: Mention): Split | undefined {
  const { tokens } = article;
  const preposition = tokens[mention.endToken];
  const last = tokens[mention.endToken - 1]!;
  if (preposition === undefined || preposition.block !== last.block || last.end !== mention.end) return undefined;
  if (preposition.text !== "for" && preposition.text !== "to" && preposition.text !== "of") return undefined;
  const main = mainWordOf(tokens, mention);
  if (main === undefined) return undefined;
  const office = officeOf(article, tokens[main.at]!, preposition);
  if (office === undefined) return undefined;
  const rank = rankStart(tokens, main.at);
  if (isObject(article, rank)) return undefined;
  const name = { start: tokens[main.name]!.start, end: mention.end };
  return { before: modifiersStart(article, rank), rank, name, nameToken: main.name, preposition, office };
}

function officeOf(article: Article, rank: Token, preposition: Token): Office | undefined {
  const at = preposition.index + 1;
  const isSent = SENT_RANKS.has(mainPart(rank.text));
  if (preposition.text === "to") {
    if (SERVING_RANKS.has(mainPart(rank.text))) return readPrincipal(article, at);
    return isSent ? readPost(article, at) : undefined;
  }
  // `Minister Roe of Japan` and `Director Roe of the Bureau of Mines` are whole: only the subject cannot stand there.
  if (preposition.text === "of") return article.tokens[at]?.text === "the" ? undefined : readOffice(article, at, false);
  return readOffice(article, at, true) ?? (isSent && isSpecial(article, rank) ? readPost(article, at) : undefined);
}

/** `Special Representative Roe for Cyprus`: a mere representative may be one in a parliament. */
function isSpecial({ tokens }: Article, rank: Token): boolean {
  const before = tokens[rank.index - 1]?.text.toLowerCase();
  return before === "special" || before === "presidential";
}

/** The last word of the rank, and the first of the name behind it. */
function mainWordOf(
  tokens: readonly Token[],
  mention: Mention,
): { readonly at: number; readonly name: number } | undefined {
  const { kind } = mention.entity;
  if (kind === "organisation" || kind === "place") return undefined;
  for (let at = mention.endToken - 2; at >= mention.firstToken - 1 && at >= 0; at -= 1) {
    if (!isRank(tokens, at)) continue;
    // `Assistant Secretary of State Jane Roe`, but not `Director of Parents for Safety`
    const isLong = tokens[at + 1]!.text === "of";
    if (isLong && (mention.entity.given === undefined || mention.title?.includes(" of ") !== true)) return undefined;
    const name = isLong ? (mention.parts[0]?.token ?? at) : at + 1;
    return isPersonName(tokens, at, name, mention) ? { at, name } : undefined;
  }
  return undefined;
}

/** `Dean Institute for Health` has nobody's name in it. */
function isPersonName(tokens: readonly Token[], rank: number, name: number, { endToken, parts }: Mention): boolean {
  if (tokens[rank]!.block !== tokens[name]!.block || !parts.some((part) => part.token >= name)) return false;
  for (let at = name; at < endToken; at += 1) if (BODIES.has(tokens[at]!.text)) return false;
  return true;
}

/** `Then-Ambassador` is a rank too. */
function isRank(tokens: readonly Token[], at: number): boolean {
  const word = mainPart(tokens[at]!.text);
  return RANKS.has(word) || (RANKS_BEHIND_VICE.has(word) && tokens[at - 1]?.text.toLowerCase() === "vice");
}

function mainPart(rank: string): string {
  return rank.slice(rank.lastIndexOf("-") + 1).toLowerCase();
}

function rankStart(tokens: readonly Token[], main: number): number {
  let at = main;
  while (at > 0 && isInRank(tokens[at - 1]!, tokens[at]!)) at -= 1;
  return at;
}

/** `deputy assistant secretary`, all with capitals or all without */
function isInRank(token: Token, next: Token): boolean {
  if (token.block !== next.block || !RANK_QUALIFIERS.has(token.text.toLowerCase())) return false;
  return (token.letterCase === "lower") === (next.letterCase === "lower");
}

/** `the former US`, `Panama's`: words before a rank that cannot be left standing before the bare name. */
function modifiersStart(article: Article, rank: number): number {
  const { tokens, names } = article;
  const { block } = tokens[rank]!;
  let at = rank;
  while (at > 0 && at > rank - MOST_BEFORE) {
    const token = tokens[at - 1]!;
    if (token.block !== block || token.kind !== "word") break;
    const mention = token.letterCase === "lower" ? undefined : names.mentionAt(token);
    if (mention !== undefined) at = Math.max(mention.firstToken, rank - MOST_BEFORE);
    else if (BEFORE_RANK.has(token.text.toLowerCase())) at -= 1;
    else break;
  }
  return at;
}

/** `The ministry recalled its Ambassador Roe to Japan`: the phrase goes with the verb. */
function isObject(article: Article, rank: number): boolean {
  const { tokens } = article;
  const sentence = article.sentenceAt(tokens[rank]!.start);
  const from = Math.max(sentence?.firstToken ?? 0, rank - VERB_WITHIN);
  for (let at = rank - 1; at >= from; at -= 1) {
    const word = tokens[at]!.text.toLowerCase();
    if (TAKES_PERSON.has(word)) return true;
    if (NOT_OBJECT.has(word)) return false;
  }
  return false;
}
