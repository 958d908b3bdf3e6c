import type { Article, Token } from "@copydesk/article";
import { has, isForeignParticle, isName, withoutPossessive, wordRarity } from "@copydesk/lexicon";
import { UNCOMMON } from "./levels.js";

/** What may stand before the first word of a sentence: a stop, a colon, a bracket, a quotation mark, a dash. */
const BEFORE_SENTENCE = /^(?:[.!?:;([“"‘'«…•*–—]|\.{2,}|-+)$/;

/** Whether a capital here says nothing, because any word has one: at a sentence's start, in a headline. */
export function beginsSentence(article: Article, token: Token): boolean {
  const before = article.tokens[token.index - 1];
  if (before === undefined || before.block !== token.block) return true;
  if (before.kind === "punctuation") return BEFORE_SENTENCE.test(before.text);
  return before.kind === "symbol" || article.blocks[token.block]?.kind === "headline";
}

const isOrdinary = (word: string): boolean => wordRarity(word) !== 0 && wordRarity(word) <= UNCOMMON;

/**
 * On how many sides a capitalised ordinary word stands, as in titles and their lists: both in "the Consumer Financal Protection
 * Bureau" and in "Style, Complexty, and Speed", one in "the Cheif Data Officer"; none where a name stands on either side.
 */
export function ordinaryCapitalsBeside(article: Article, token: Token): number {
  let count = 0;
  for (const step of [-1, 1] as const) {
    const next = wordBeside(article, token, step);
    if (next === undefined || next.letterCase === "lower") continue;
    // "Blaket Purchase Agreement": a word that some people are called, inside a title.
    const beyond = article.tokens[next.index + step];
    if (!isOrdinaryCapital(next) && !(isOrdinary(next.text) && beyond !== undefined && isOrdinaryCapital(beyond)))
      return 0;
    count += 1;
  }
  return count;
}

/** The word beside, through a comma and the "and" of a list. */
function wordBeside({ tokens }: Article, token: Token, step: -1 | 1): Token | undefined {
  let at = token.index + step;
  const isList = tokens[at]?.text === ",";
  if (isList) at += step;
  if (isList && /^(?:and|or)$/.test(tokens[at]?.text ?? "")) at += step;
  const next = tokens[at];
  return next?.kind === "word" && next.block === token.block ? next : undefined;
}

function isOrdinaryCapital({ letterCase, text }: Token): boolean {
  const base = withoutPossessive(text);
  return letterCase === "capitalised" && isOrdinary(base) && !isName(base) && !isForeignParticle(base);
}

/** The words in capitals before and after, through a comma: "WORKERS, FARMERS, AND INDUSTRY". */
function capitalsBeside({ tokens }: Article, token: Token): Token[] {
  const found: Token[] = [];
  for (const step of [-1, 1]) {
    const next = tokens[token.index + step];
    const word = next?.text === "," ? tokens[token.index + 2 * step] : next;
    if (word?.kind === "word" && word.block === token.block && word.letterCase === "upper") found.push(word);
  }
  return found;
}

/** Whether another word in capitals stands beside this one, so that it is no lone acronym: "the NEW STARY treaty". */
export const touchesCapitals = (article: Article, token: Token): boolean => capitalsBeside(article, token).length > 0;

/** Whether it is a name among names in capitals: "FABRICE COFFRINI". */
export const amongCapitals = (article: Article, token: Token): boolean =>
  capitalsBeside(article, token).some((next) => !has(next.text));

/** Whether a word in small letters follows, as after the first word of most sentences, and not after a given name. */
export function precedesSmallLetters({ tokens }: Article, token: Token): boolean {
  const next = tokens[token.index + 1];
  return next?.kind === "word" && next.block === token.block && next.letterCase === "lower";
}
