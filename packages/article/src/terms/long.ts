import { isSlipInTerm, isWord, type Term, type Terms, withoutPossessive } from "@copydesk/lexicon";
import type { Article, Token } from "../types.js";
import { WordMemo } from "../words/knowledge.js";
import type { TermSlip } from "./types.js";

/** The words of a term, as they stand in the article. */
interface Window {
  readonly term: Term;
  readonly first: number;
  /** The last word without its possessive ending. */
  readonly last: string;
  /** Place among the words of the one that is not the term's; -1 where all are. */
  readonly wrong: number;
  /** A word lacks the term's capital. */
  readonly small: boolean;
}

type Place = NonNullable<ReturnType<Terms["entries"]["get"]>>["places"][number];

/** Where in terms of several words a word may stand: as their first, or behind it. */
export interface Places {
  readonly first: readonly Place[];
  readonly behind: readonly Place[];
  /** A bit for each letter that the next word of such a term begins with, and the word before: most words fail here. */
  readonly lettersAfter: number;
  readonly lettersBefore: number;
}

export function placesOf(terms: Terms, text: string): Places | undefined {
  const places = terms.entries.get(withoutPossessive(text).toLowerCase())?.places;
  if (places === undefined || places.length === 0) return undefined;
  const first = places.filter(({ at }) => at === 0);
  const behind = places.filter(({ at }) => at > 0);
  return { first, behind, lettersAfter: lettersOf(first), lettersBefore: lettersOf(behind) };
}

const lettersOf = (places: readonly Place[]): number =>
  places.reduce((letters, { beside }) => letters | (beside === undefined ? ANY_LETTER : letterBit(beside)), 0);

const ANY_LETTER = -1;
const letterBit = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/** The slip in a term of several words that the token is a right word of; tokens before `from` are spoken of already. */
export function slipInLongTerm(
  article: Article,
  terms: Terms,
  { first, behind, lettersAfter, lettersBefore }: Places,
  token: Token,
  from: number,
): TermSlip | undefined {
  const { tokens } = article;
  const after = mayBeBeside(tokens[token.index + 1], lettersAfter) ? first : NONE;
  const before = mayBeBeside(tokens[token.index - 1], lettersBefore) ? behind : NONE;
  if (after.length + before.length === 0) return undefined;
  let whole: Window | undefined;
  let near: Window | undefined;
  for (const places of [after, before]) {
    for (const place of places) {
      const start = token.index - place.at;
      if (start < from || !mayStandAt(tokens, place, token.index)) continue;
      const window = windowAt(tokens, terms, place.term, start);
      if (window === undefined) continue;
      if (window.wrong < 0) whole = longer(window, whole);
      else near = longer(window, near);
    }
  }
  // "North Korean" is no slip of "North Korea", but "Wall Street Jounral" is one, though "Wall Street" is right.
  if (near !== undefined && (whole === undefined || near.first + near.wrong >= endOf(whole)))
    return slipOf(article, near);
  return whole === undefined ? undefined : slipOf(article, whole);
}

const NONE: readonly Place[] = [];

/** A word in small letters is the term's own or none of it: a slip in one has at least its capital. */
const mayBeBeside = (token: Token | undefined, letters: number): boolean =>
  token === undefined || token.letterCase !== "lower" || (letters & letterBit(token.text)) !== 0;

const endOf = ({ first, term }: Window): number => first + term.words.length;

const longer = (one: Window, other: Window | undefined): Window =>
  other === undefined || one.term.words.length > other.term.words.length ? one : other;

/** Whether the word beside may be the term's, or one slip from it: nearly all places fail here. */
function mayStandAt(tokens: readonly Token[], { at, beside, endsBeside }: Place, index: number): boolean {
  if (beside === undefined) return true;
  const token = tokens[at === 0 ? index + 1 : index - 1];
  if (token === undefined) return false;
  const { text } = token;
  // A word that is not the term's has at least its capital: "New York", "New Yrok".
  if (token.letterCase === "lower") return text === beside;
  const longer = text.length - beside.length;
  if (longer < -1 || longer > 1) return endsBeside && longer > 0 && longer < 4;
  // A slip leaves the first letter or the last as it was; behind a possessive ending the last is another.
  return (
    letterBit(text) === letterBit(beside) ||
    text.charCodeAt(text.length - 1) === beside.charCodeAt(beside.length - 1) ||
    (endsBeside && longer === 1)
  );
}

function windowAt(tokens: readonly Token[], terms: Terms, term: Term, first: number): Window | undefined {
  const { length } = term.words;
  const lastToken = tokens[first + length - 1];
  if (lastToken === undefined) return undefined;
  const { block } = lastToken;
  const last = bareOf.of(lastToken);
  let wrong = -1;
  let small = false;
  for (let at = 0; at < length; at += 1) {
    const token = tokens[first + at]!;
    if (token.block !== block || (at > 0 && !token.spaceBefore)) return undefined;
    const typed = at === length - 1 ? bareInSmall.of(token) : inSmall.of(token);
    if (typed === term.lower[at]) {
      small ||= !isCapitalised(token) && term.words[at] !== typed;
      continue;
    }
    if (wrong >= 0 || term.wrong || !isCapitalised(token) || term.words[at] === term.lower[at]) return undefined;
    if (!isSlipInTerm(terms, term, at, typed)) return undefined;
    wrong = at;
  }
  return { term, first, last, wrong, small };
}

const bareOf = new WordMemo(withoutPossessive);
const inSmall = new WordMemo((text) => text.toLowerCase());
const bareInSmall = new WordMemo((text) => withoutPossessive(text).toLowerCase());

const isCapitalised = ({ kind, letterCase }: Token): boolean => kind === "word" && letterCase !== "lower";

function slipOf(article: Article, window: Window): TermSlip | undefined {
  const { term, first, wrong } = window;
  if (wrong < 0 && !term.wrong && !window.small) return undefined;
  const typed = article.tokens.slice(first, first + term.words.length);
  const small = typed.filter((token, at) => !isCapitalised(token) && term.words[at] !== term.lower[at]);
  if (term.wrong || wrong >= 0) {
    if (small.length > 0) return undefined;
    const fault = typed[Math.max(wrong, 0)]!;
    return term.wrong
      ? { ...written(article, window, typed), kind: "misnomer", fault, sure: false }
      : { ...written(article, window, typed), kind: "misspelled", fault, sure: !term.person && !isWord(fault.text) };
  }
  if (!lacksCapitals(article, term, typed, small)) return undefined;
  return { ...written(article, window, typed), kind: "capital", fault: small[0]!, sure: true };
}

/** Whether the words in small letters would have capitals if the term was meant. */
function lacksCapitals(article: Article, term: Term, typed: readonly Token[], small: readonly Token[]): boolean {
  // "barack Obama", "north korea": the word is none in small letters; "al Jazeera" is a way to write it.
  if (small.every(({ text }) => text.length <= SHORT)) return false;
  if (small.some(({ text }) => !isWord(text))) return small.every(({ text }) => !isWord(text)) || term.alwaysCapital;
  if (!term.alwaysCapital || article.blocks[typed[0]!.block]?.kind === "headline") return false;
  // "White house prices": the capital is the sentence's.
  const beginsSentence = article.sentenceAt(typed[0]!.start)?.firstToken === typed[0]!.index;
  return typed.some((token, at) => isCapitalised(token) && !(at === 0 && beginsSentence));
}

const SHORT = 2;

/** The words as they are to be written, those that are right as they were typed. */
function written({ source }: Article, { term, first, last }: Window, typed: readonly Token[]) {
  const end = typed[typed.length - 1]!;
  const span = { start: typed[0]!.start, end: end.end - (end.text.length - last.length) };
  const words = term.wrong ? undefined : term.words;
  let replacement = "";
  let from = span.start;
  typed.forEach((token, at) => {
    const word = words?.[at];
    const text = at === typed.length - 1 ? last : token.text;
    if (word === undefined || text === word || (isCapitalised(token) && isSameWord(text, word))) return;
    replacement += source.slice(from, token.start) + word;
    from = Math.min(token.end, span.end);
  });
  replacement = words === undefined ? term.text : replacement + source.slice(from, span.end);
  return { ...span, firstToken: first, endToken: first + typed.length, replacement };
}

/** The same but for capitals inside: "Deutsche BANK" is not, being shouted. */
function isSameWord(typed: string, word: string): boolean {
  return typed.toLowerCase() === word.toLowerCase() && typed !== typed.toUpperCase();
}
