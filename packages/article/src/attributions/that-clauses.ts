import type { Article, Attribution, Token } from "../types.js";
import { CONTRACTION, FINITE_VERB, is, PAST, PREPOSITION, RELATIVE, SUBORDINATOR } from "./word-classes.js";
import { lower } from "./words.js";

/** How far behind `that` the verb of its clause is looked for, in tokens. */
const LONGEST_SUBJECT = 24;

/** Begin a noun phrase behind `that`, and so a clause; not `other`, `one`, as in `that other plan`. */
const SUBJECT_OPENERS: ReadonlySet<string> = new Set(
  "a all an any both each every he her his i it its many most my neither no our several she some the their there these they this those we you your".split(
    " ",
  ),
);

const CARDINALS: ReadonlySet<string> = new Set(
  "two three four five six seven eight nine ten dozens hundreds thousands".split(" "),
);

/**
 * The `that` right behind a cue where it surely begins a clause: `cites that the plan was dead`, `told that in Paris they`; not
 * `cites that plan`, `the man she described that day`.
 */
export function thatBehind(article: Article, { cue }: Attribution): Token | undefined {
  if (cue === undefined) return undefined;
  const { tokens } = article;
  const at = article.tokenIndexAt(cue.end);
  const that = tokens[at];
  if (that?.text !== "that" || that.block !== tokens[at - 1]?.block) return undefined;
  // `cites that, in the past, the plan was dead`
  const opens = tokens[at + 1]?.text === "," ? hasVerb(tokens, at + 2) : opensClause(article, at + 1);
  return opens ? that : undefined;
}

function opensClause({ tokens, names }: Article, first: number): boolean {
  const token = tokens[first];
  if (token === undefined || token.block !== tokens[first - 1]!.block) return false;
  const word = lower(token);
  if (SUBJECT_OPENERS.has(word) || is(token, CONTRACTION)) return true;
  if (is(token, RELATIVE | FINITE_VERB)) return false;
  // `that before the vote she`; but `that of a friend`, `that as proof`
  if (is(token, PREPOSITION | SUBORDINATOR)) return word !== "of" && word !== "as" && hasVerb(tokens, first + 1);
  const mention = names.mentionAt(token);
  if (mention !== undefined) return isVerb(tokens[mention.endToken]) && token.index === mention.firstToken;
  // `that 61 ships were`; but `that 2010 report`
  if (token.kind === "number" || CARDINALS.has(word)) return hasPlural(tokens, first + 1) && hasVerb(tokens, first + 1);
  return token.kind === "word" && (isVerb(tokens[first + 1]) || (isPlural(token) && hasVerb(tokens, first + 1)));
}

function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_SUBJECT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.block !== tokens[from - 1]!.block || token.text === ".") return false;
    if (isVerb(token)) return true;
  }
  return false;
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (is(token, FINITE_VERB | PAST) || /^[a-z]{3,}ed$/.test(token.text));
}

function hasPlural(tokens: readonly Token[], from: number): boolean {
  return [tokens[from], tokens[from + 1]].some((token) => token !== undefined && isPlural(token));
}

function isPlural({ kind, text, letterCase }: Token): boolean {
  return kind === "word" && letterCase === "lower" && /[^sui'’]s$/.test(text);
}
