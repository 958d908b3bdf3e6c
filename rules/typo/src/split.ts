import { classesOf, has, wordRarity } from "@copydesk/lexicon";
import { type Article, Phrases, type Token, WordTest } from "@copydesk/rule-kit";
import { type Beside, BOUND_BEGINNINGS, BROKEN_WORDS, MOVED_SPACES } from "./broken-words.js";
import { isDoubtful } from "./doubt.js";
import { COMMON, UNCOMMON } from "./levels.js";

/** A word typed as two, or two with the space in the wrong place. */
export interface SplitWord {
  readonly first: Token;
  readonly last: Token;
  /** What is meant: "today", "in the". */
  readonly word: string;
}

const RAREST = UNCOMMON;
const SHORTEST = 6;
/** "al ready": a half that is a word, though one of the rarest, asks for a common whole. */
const RARE_HALF = 60;

/** Words in doubt that may be halves. */
const halves = new WordTest((text, letterCase) => {
  if (letterCase !== "lower" || text.length < 2 || !isDoubtful(text)) return false;
  return !has(text) || wordRarity(text) >= RARE_HALF;
});

/** Words broken in two at an unknown half, by that half: "prohibiti ng", "nego tiations", "al ready". */
export function splitWords(article: Article): Map<Token, SplitWord> {
  const found = new Map<Token, SplitWord>();
  for (const token of article.select(halves)) {
    const next = article.tokens[token.index + 1];
    const rarest = has(token.text) ? COMMON : RAREST;
    const split = joined(token, next, rarest) ?? joined(article.tokens[token.index - 1], token, rarest);
    if (split !== undefined) found.set(token, split);
  }
  return found;
}

function joined(first: Token | undefined, second: Token | undefined, rarest: number): SplitWord | undefined {
  if (first?.kind !== "word" || second?.kind !== "word" || first.block !== second.block) return undefined;
  if (second.letterCase !== "lower" || second.start - first.end !== 1 || first.letterCase === "upper") return undefined;
  if (first.text.length < 2 || second.text.length < 2) return undefined;
  const word = first.text + second.text;
  const level = wordRarity(word);
  if (word.length < SHORTEST || level === 0 || level > rarest) return undefined;
  return { first, last: second, word };
}

const PAIRS = [...Object.keys(BROKEN_WORDS), ...Object.keys(MOVED_SPACES)];
const BEGINNINGS: ReadonlySet<string> = new Set([...PAIRS.map((pair) => pair.split(" ", 1)[0]!), ...BOUND_BEGINNINGS]);
const BROKEN = new Phrases(
  (text) => BEGINNINGS.has(text),
  new RegExp(`(?:${PAIRS.join("|")}|(?:${BOUND_BEGINNINGS.join("|")}) [a-z]{3,})\\b`, "y"),
);

/** Words broken in two at halves that are words: "met to day", "trans posed", "my self". */
export function* brokenWords(article: Article): Generator<SplitWord> {
  for (const { 0: typed, index } of BROKEN.in(article)) {
    const at = article.tokenIndexAt(index);
    const [first, second] = [article.tokens[at], article.tokens[at + 1]];
    if (first === undefined || second === undefined || first.start !== index || second.block !== first.block) continue;
    // "Your self-worth", "my self's": more hangs on the second half.
    if (first.end + 1 !== second.start || second.end !== index + typed.length) continue;
    const moved = MOVED_SPACES[typed];
    if (moved !== undefined) {
      // "The fort he built"
      if (!isAfterDeterminer(article, first)) yield { first, last: second, word: moved };
      continue;
    }
    const beside = BROKEN_WORDS[typed];
    const word = typed.replace(" ", "");
    if (beside === undefined ? !isCommon(word) : !stands(article, first, second, beside)) continue;
    yield { first, last: second, word };
  }
}

const isCommon = (word: string): boolean => wordRarity(word) !== 0 && wordRarity(word) <= RAREST;

const DETERMINERS = classesOf("the") | classesOf("an");
const PREPOSITIONS = classesOf("for") | classesOf("and") | classesOf("would") | classesOf("were") | classesOf("to");

/** How far back "night to day" has its night. */
const REACH = 3;

function stands(article: Article, first: Token, second: Token, beside: Beside): boolean {
  const { tokens } = article;
  const next = tokens[second.index + 1];
  const after = next?.block === second.block ? next : undefined;
  const classes = after?.kind === "word" ? classesOf(after.text.toLowerCase()) : 0;
  const pause = after === undefined || after.kind === "punctuation";
  switch (beside) {
    case "anything":
      return true;
    case "pause":
      return (pause || (classes & PREPOSITIONS) !== 0) && !isBetweenTimes(tokens, first);
    case "no-noun":
      return pause || (classes & PREPOSITIONS) !== 0;
    case "determiner":
      return pause || (classes & DETERMINERS) !== 0 || after.letterCase === "capitalised";
    case "after-determiner":
      return isAfterDeterminer(article, first);
  }
}

function isAfterDeterminer({ tokens }: Article, { index }: Token): boolean {
  const before = tokens[index - 1];
  return before?.kind === "word" && (classesOf(before.text.toLowerCase()) & DETERMINERS) !== 0;
}

/** "Day to day", "from night to day", "are some where". */
function isBetweenTimes(tokens: readonly Token[], first: Token): boolean {
  for (let back = 1; back <= REACH; back += 1) {
    const before = tokens[first.index - back];
    if (before === undefined || before.block !== first.block) return false;
    if (/^(?:days?|nights?|morning|dusk|dawn|noon|are|were|cases|places)$/.test(before.text.toLowerCase())) return true;
  }
  return false;
}
