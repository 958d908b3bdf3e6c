import { has, isForeignParticle, withoutPossessive } from "@copydesk/lexicon";
import { isMarkedSic } from "../sic.js";
import type { Article, Token } from "../types.js";
import type { TermSlip } from "./types.js";

/** Whether the place gives reason to take the words as meant: another name, another language, a way of writing. */
export function isBelieved(article: Article, slip: TermSlip): boolean {
  const before = article.tokens[slip.firstToken - 1];
  const after = article.tokens[slip.endToken];
  if (touchesCode(article, slip) || isMarkedSic(article, article.tokens[slip.endToken - 1]!)) return true;
  return slip.kind === "capital"
    ? isBelievedInSmallLetters(article, slip, before, after)
    : isBelievedSpelling(article, slip, before, after);
}

function isBelievedSpelling(
  article: Article,
  slip: TermSlip,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const { fault } = slip;
  if (fault.letterCase === "upper" && (isShouted(before, slip) || isShouted(after, slip))) return true;
  if (article.quotationAt(slip)?.use === "term") return true;
  const uses = article.derive(spellingsOf);
  const typed = withoutPossessive(fault.text);
  // A name that the article keeps to is one: only beside the right spelling is it a slip each time.
  if ((uses.get(typed) ?? 0) > 1 && !isUsed(uses, slip)) return true;
  if (slip.endToken - slip.firstToken > 1) return false;
  // "Gasthaus Oktober": among names that nobody knows, so is this.
  if (isUnknownName(before, slip) || isUnknownName(after, slip)) return true;
  return isForeign(before, slip) || isForeign(after, slip) || isPerson(article, fault);
}

const isUsed = (uses: ReadonlyMap<string, number>, { replacement, fault }: TermSlip): boolean => {
  const typed = uses.get(withoutPossessive(fault.text)) ?? 0;
  return (uses.get(replacement) ?? 0) >= typed;
};

/** "american" in a text that has no capitals at all, in a set phrase of the kitchen, or in another language, is meant. */
function isBelievedInSmallLetters(
  article: Article,
  slip: TermSlip,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (after !== undefined && after.block === slip.fault.block && THINGS.has(after.text)) return true;
  if (isForeign(before, slip) || isForeign(after, slip)) return true;
  return !endsAsSentence(article, slip) || !beginsWithCapital(article, slip);
}

/** Things that have lost the capital of the place they are named for: "french fries", "brussels sprouts". */
const THINGS: ReadonlySet<string> = new Set(
  `blinds bread coffee dressing fries ham measles muffin muffins numerals pancake pancakes pastry roulette sausage sausages shepherd shepherds
sprout sprouts steak terrier toast`.split(/\s+/),
);

/** How often each capitalised spelling stands in the article. */
function spellingsOf({ tokens }: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, letterCase, text } of tokens) {
    if (kind !== "word" || letterCase === "lower") continue;
    const base = withoutPossessive(text);
    counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  return counts;
}

const isBeside = (token: Token | undefined, { fault }: TermSlip): token is Token =>
  token !== undefined && token.kind === "word" && token.block === fault.block;

const isShouted = (token: Token | undefined, slip: TermSlip): boolean =>
  isBeside(token, slip) && token.letterCase === "upper" && token.text.length > 2 && !token.text.includes(".");

const isUnknownName = (token: Token | undefined, slip: TermSlip): boolean =>
  isBeside(token, slip) && token.letterCase === "capitalised" && !has(withoutPossessive(token.text));

/** A word of the kind that foreign passages are made of. */
const isForeign = (token: Token | undefined, slip: TermSlip): boolean =>
  isBeside(token, slip) &&
  token.letterCase === "lower" &&
  !has(withoutPossessive(token.text)) &&
  (isForeignParticle(token.text) || !token.text.includes("-"));

/** "Kelly Wisconsen": a part of somebody's name. */
function isPerson(article: Article, token: Token): boolean {
  const mention = article.names.mentionAt(token);
  if (mention === undefined || mention.entity.kind !== "person") return false;
  return mention.entity.given !== undefined;
}

/** Part of an address or a handle: `american.com`, `@american`, `american_desk`. */
function touchesCode({ tokens }: Article, { firstToken, endToken }: TermSlip): boolean {
  const first = tokens[firstToken]!;
  const before = tokens[firstToken - 1];
  if (before !== undefined && before.block === first.block && !first.spaceBefore && isCodeMark(before)) return true;
  const after = tokens[endToken];
  if (after === undefined || after.block !== first.block || after.spaceBefore) return false;
  if (isCodeMark(after)) return true;
  const beyond = tokens[endToken + 1];
  return after.text === "." && beyond?.kind === "word" && !beyond.spaceBefore && beyond.letterCase === "lower";
}

const isCodeMark = ({ kind, text }: Token): boolean =>
  kind === "symbol" || kind === "number" || CODE_MARKS.includes(text);
const CODE_MARKS = "@#/\\_=&%~^|<>$+*";

/** Labels, "world-politics, syria, iraq", have no stop behind them. */
function endsAsSentence(article: Article, { fault }: TermSlip): boolean {
  const { endToken } = article.tokensOf(article.blocks[fault.block]!);
  return article.tokens[endToken - 1]?.kind === "punctuation";
}

/** Whether the sentence is written with capitals: its first word has one, whatever comes before that. */
function beginsWithCapital(article: Article, { start, fault }: TermSlip): boolean {
  const sentence = article.sentenceAt(start);
  if (sentence === undefined) return false;
  const end = Math.min(sentence.endToken, sentence.firstToken + OPENING);
  for (let at = sentence.firstToken; at < end; at += 1) {
    const token = article.tokens[at]!;
    if (token.kind === "number") return true;
    if (token.kind === "word") return token.letterCase !== "lower" && at !== fault.index;
  }
  return false;
}

/** A sentence may begin with marks; more than these are none. */
const OPENING = 8;
