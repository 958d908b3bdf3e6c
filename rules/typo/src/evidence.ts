import type { Article, Token } from "@copydesk/article";
import { has, isForeignParticle, isName, withoutPossessive, wordRarity } from "@copydesk/lexicon";
import { UNCOMMON } from "./levels.js";

/** How an article uses its words, letter case and possessives aside. */
export interface Usage {
  /** How often a word stands in the article, in any letter case. */
  count(word: string): number;
  /** How often it stands there with a capital where an ordinary word has none. */
  countAsName(word: string): number;
  /** Capitalised and all-capital spellings that the article uses. */
  readonly capitals: ReadonlyMap<string, number>;
}

export function usageOf(article: Article): Usage {
  const counts = new Map<string, number>();
  const names = new Map<string, number>();
  const capitals = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const token of article.tokens) {
    if (token.kind !== "word") continue;
    const base = withoutPossessive(token.text);
    const key = token.letterCase === "lower" ? base : base.toLowerCase();
    add(counts, key);
    if (token.letterCase === "lower") continue;
    add(capitals, base);
    if (!beginsSentence(article, token)) add(names, key);
  }
  return {
    count: (word) => counts.get(word.toLowerCase()) ?? 0,
    countAsName: (word) => names.get(word.toLowerCase()) ?? 0,
    capitals,
  };
}

/** What may stand before the first word of a sentence: a stop, a colon, a bracket, a quotation mark, a dash. */
const BEFORE_SENTENCE = /^(?:[.!?:;([“"‘'«…•*–—]|\.{2,}|-+)$/;

/** Whether a capital here says nothing, because any word has one: at a sentence's start, in a headline. */
export function beginsSentence(article: Article, token: Token): boolean {
  const before = article.tokens[token.index - 1];
  if (before === undefined || before.block !== token.block) return true;
  if (before.kind === "punctuation") return BEFORE_SENTENCE.test(before.text);
  return before.kind === "symbol" || article.blocks[token.block]?.kind === "headline";
}

/** Whether the word touches what is no prose: a masked address, a slash, an @ sign, a full stop inside `healthcare.gov`. */
export function insideCode(article: Article, token: Token): boolean {
  const before = token.spaceBefore ? undefined : article.tokens[token.index - 1];
  const next = article.tokens[token.index + 1];
  const after = next !== undefined && !next.spaceBefore ? next : undefined;
  return (
    touchesCode(before, token, article.tokens[token.index - 2]) ||
    touchesCode(after, token, article.tokens[token.index + 2])
  );
}

const CODE_MARK = /^[@#/\\_=&%~^|<>$+*]$/;

function touchesCode(beside: Token | undefined, token: Token, beyond: Token | undefined): boolean {
  if (beside === undefined || beside.block !== token.block) return false;
  // "a write[r]", "[T]rying", but not the first word of "[recieved Monday]".
  if ((beside.text === "[" || beside.text === "]") && beyond?.kind === "word" && isJoined(beside, beyond)) return true;
  if (beside.kind === "symbol" || beside.kind === "number" || CODE_MARK.test(beside.text)) return true;
  // "sh--show": letters struck out.
  if (
    /^(?:--+|\*+|[–—])$/.test(beside.text) &&
    !beside.spaceBefore &&
    beyond?.kind === "word" &&
    beyond.text.length <= 2
  )
    return true;
  if (beside.text !== "." && beside.text !== ":") return false;
  // ".jpg", "350.org": no sentence begins so; after the word, only with more right behind: "healthcare.gov", "https://".
  if (beside.start < token.start) return beside.text === "." && token.letterCase === "lower";
  return (
    beyond !== undefined &&
    beyond.block === token.block &&
    !beyond.spaceBefore &&
    beyond.letterCase !== "capitalised" &&
    beyond.text !== "”"
  );
}

const isJoined = (a: Token, b: Token): boolean => !(a.start < b.start ? b : a).spaceBefore;

const isOrdinary = (word: string): boolean => wordRarity(word) !== 0 && wordRarity(word) <= UNCOMMON;

/**
 * On how many sides a capitalised ordinary word stands, as in titles: both in "the Consumer Financal Protection Bureau", one
 * in "the Cheif Data Officer"; none where a name stands on either side.
 */
export function ordinaryCapitalsBeside({ tokens }: Article, token: Token): number {
  let count = 0;
  for (const next of [tokens[token.index - 1], tokens[token.index + 1]]) {
    if (next?.kind !== "word" || next.block !== token.block || next.letterCase === "lower") continue;
    const base = withoutPossessive(next.text);
    if (next.letterCase !== "capitalised" || !isOrdinary(base) || isName(base) || isForeignParticle(base)) return 0;
    count += 1;
  }
  return count;
}

/** Whether the article goes on to say what the word means: "the barrio, or neighbourhood,". */
export const isGlossed = ({ tokens }: Article, { index }: Token): boolean =>
  tokens[index + 1]?.text === "," &&
  /^(?:or|meaning|Spanish|French|Arabic|German)$/.test(tokens[index + 2]?.text ?? "");

const endsInHyphen = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && before.block === token.block && before.text === "-" && !before.spaceBefore;

/** A word broken off, as speech is written down: "a se- — a new senator". */
export function isBrokenOff(article: Article, token: Token): boolean {
  // The second half of a word that a line's end once broke: "health care con- tinues".
  const before = article.tokens[token.index - 1];
  if (token.spaceBefore && endsInHyphen(before, token)) return true;
  // Taken up again: "the Vietnese — -mese — community".
  if (before !== undefined && !token.spaceBefore && before.text === "-" && before.spaceBefore) return true;
  const next = article.tokens[token.index + 1];
  return (
    next !== undefined &&
    next.kind === "punctuation" &&
    !next.spaceBefore &&
    (next.text === "-" || (/^[-–—…]|^\.\.\./.test(next.text) && token.text.length < 6))
  );
}

/** Whether the word has a pair of brackets to itself: "(AWC)", "Maj. Gen. (ret)". */
export const isBracketed = ({ tokens }: Article, { index }: Token): boolean =>
  tokens[index - 1]?.text === "(" && tokens[index + 1]?.text === ")";

/** Whether the words before a bracketed acronym spell it out: "Arctic Weather Consortium (AWC)". */
export function isDefined(article: Article, token: Token): boolean {
  if (!isBracketed(article, token)) return false;
  let initials = "";
  for (let index = token.index - 2; index >= 0 && initials.length < 2 * token.text.length; index -= 1) {
    const before = article.tokens[index]!;
    if (before.kind !== "word" || before.block !== token.block) break;
    if (before.letterCase !== "lower") initials = before.text.slice(0, 1).toUpperCase() + initials;
  }
  return initials.endsWith(token.text);
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

const APOSTROPHE = /^['’‘`]$/;

/** Whether letters are left out as they are in speech: "goin' home", "ver' nice", "the pink 'un", "faster'n". */
export function isElided({ tokens }: Article, { index, text, spaceBefore }: Token, quoted: boolean): boolean {
  const next = tokens[index + 1];
  const openEnd = next !== undefined && APOSTROPHE.test(next.text) && !next.spaceBefore;
  if (text.endsWith("in") && (openEnd || quoted) && has(`${text}g`)) return true;
  if (!quoted) return false;
  return openEnd || text.includes("'") || (!spaceBefore && APOSTROPHE.test(tokens[index - 1]?.text ?? ""));
}

/** Whether the word is in italics to itself, as foreign words and terms are: Markdown's and HTML's. */
export function isItalic({ source }: Article, { start, end }: Token): boolean {
  const before = source.slice(Math.max(0, start - 4), start);
  const after = source.slice(end, end + 5);
  return (
    (/(?:^|[^*])\*$/.test(before) && /^\*(?!\*)/.test(after)) ||
    (/(?:^|[^_])_$/.test(before) && /^_(?!_)/.test(after)) ||
    (/<(?:i|em)>$/.test(before) && /^<\/(?:i>|em>)/.test(after))
  );
}

/** Whether `[sic]` follows: the writer has seen it. */
export function isMarkedSic(article: Article, token: Token): boolean {
  const after = article.source.slice(token.end, token.end + 8);
  return /^\W{0,3}sic\b/i.test(after);
}
