import { classesOf } from "@copydesk/lexicon";
import type { Article, Token } from "@copydesk/rule-kit";
import {
  ADVERBS,
  CLAUSE_OPENERS,
  CLEAR_WHEN_FOLLOWED,
  DETERMINERS,
  INTRODUCTIONS,
  OBJECT_STARTS,
  PLURAL_VERBS,
  SURE_VERBS,
} from "./verbs.js";

/** An introduction is short: `On Monday,`, `In the meantime,`. */
const LONGEST_INTRODUCTION = 6;
const MOST_WORDS = 4;

/** Which article the subject that begins with the token lacks by its place; nothing where no clause begins there. */
export function articleAt(article: Article, first: Token): "The" | "the" | undefined {
  const { tokens, blocks } = article;
  const sentence = article.sentenceAt(first.start);
  if (sentence === undefined) return undefined;
  const before = tokens[first.index - 1];
  const { dateline } = blocks[first.block]!;
  if (first.index === sentence.firstToken) {
    // `a visit to the U.S. White House said`: the full stop of an abbreviation may end no sentence.
    const isSure = before?.block !== first.block || before.kind === "punctuation";
    return isSure ? "The" : undefined;
  }
  if (before === undefined || before.index < sentence.firstToken) return undefined;
  if (dateline !== undefined && before.start < dateline.end) return "The";
  if (CLAUSE_OPENERS.has(before.text.toLowerCase())) return "the";
  if (before.text === ",") return followsIntroduction(tokens, sentence.firstToken, before.index) ? "the" : undefined;
  return opensSpeech(article, before, first) ? "The" : undefined;
}

function followsIntroduction(tokens: readonly Token[], start: number, comma: number): boolean {
  if (comma - start > LONGEST_INTRODUCTION) return false;
  if (!INTRODUCTIONS.has(tokens[start]!.text.toLowerCase())) return false;
  for (let index = start; index < comma; index++) if (tokens[index]!.kind === "punctuation") return false;
  return true;
}

/** `“United States is ready,” he said`, `He said, “United States is ready.”`, but not `the so-called “United States is` */
function opensSpeech(article: Article, mark: Token, first: Token): boolean {
  if (mark.kind !== "punctuation") return false;
  const quotation = article.quotationAt(first);
  if (quotation?.open?.start !== mark.start || quotation.use !== "speech") return false;
  const before = article.tokens[mark.index - 1];
  return mark.index === article.sentenceAt(mark.start)?.firstToken || before?.text === "," || before?.text === ":";
}

/** Whether what stands behind a name makes it the subject of a clause: a finite verb, or `and Russia` and a finite verb. */
export function hasVerbBehind(tokens: readonly Token[], name: Token, end: number): boolean {
  const text = (at: number) => (tokens[at]?.block === name.block ? tokens[at].text : "");
  let at = end;
  if (text(at) === "(" && text(at + 2) === ")") at += 3;
  if (text(at) === ",") return text(at + 1) === "which" && isVerb(text, at + 2);
  if (text(at) === "and") {
    at = behindPartner(tokens, text, at + 1);
    if (at === 0) return false;
    if (isPluralVerb(text, at)) return true;
  }
  return isVerb(text, at);
}

/** `U.S. and European countries have`; with `officials` the name would describe them too, and need no article. */
function behindPlural(text: (at: number) => string, at: number): number {
  return /^(?:countries|nations)$/.test(text(at)) ? at + 1 : at;
}

function isPluralVerb(text: (at: number) => string, from: number): boolean {
  const at = ADVERBS.has(text(from)) ? from + 1 : from;
  if ((classesOf(text(at)) & BASE) !== 0 && (DETERMINERS.has(text(at + 1)) || /^\p{Lu}/u.test(text(at + 1))))
    return true;
  return PLURAL_VERBS.has(text(at)) && (OBJECT_STARTS.has(text(at + 1)) || /^(?:say|want|hope|intend)$/.test(text(at)));
}

const isObject = (word: string): boolean => OBJECT_STARTS.has(word) || /^\p{Lu}/u.test(word);

/** Behind `Russia`, `the European Union`, `its allies` or `other countries`; 0 where there is no such partner. */
function behindPartner(tokens: readonly Token[], text: (at: number) => string, from: number): number {
  if (text(from) === "others") return from + 1;
  const isDescribed = /^(?:its|their|other|\d+)$/.test(text(from));
  let at = isDescribed || text(from) === "the" ? from + 1 : from;
  const first = at;
  while (at - first < MOST_WORDS && tokens[at]?.kind === "word") {
    if (isVerb(text, at) && at > first) return at;
    const isCapital = /^\p{Lu}/u.test(text(at));
    // `the Harbor Act of 1965`
    if (at > first && text(at) === "of" && /^[\p{Lu}\d]/u.test(text(at + 1))) {
      at += 2;
      continue;
    }
    if (!isCapital && !isDescribed) return at > first ? behindPlural(text, at) : 0;
    // `other Western powers suspect the minister`
    if (
      isDescribed &&
      (classesOf(text(at)) & PLURAL) !== 0 &&
      isObject(text(at + 2)) &&
      (classesOf(text(at + 1)) & BASE) !== 0
    )
      return at + 1;
    at += 1;
  }
  return at > first ? at : 0;
}

function isVerb(text: (at: number) => string, from: number): boolean {
  let at = from;
  while (at - from < 2 && ADVERBS.has(text(at))) at += 1;
  // `US might is feared`
  if (SURE_VERBS.has(text(at))) return text(at) !== "might" || !SURE_VERBS.has(text(at + 1));
  if (CLEAR_WHEN_FOLLOWED.has(text(at)) && OBJECT_STARTS.has(text(at + 1))) return true;
  return isFiniteVerb(text(at), text(at + 1), at > from);
}

/** `criticizes`; `secured the port`, but not `secured by the port`; `recently secured ports`. */
function isFiniteVerb(word: string, next: string, behindAdverb: boolean): boolean {
  if (!/^[a-z]/.test(word)) return false;
  const classes = classesOf(word);
  if ((classes & (THIRD | PAST)) === 0) return false;
  if ((classes & ~(THIRD | PAST)) === 0) return true;
  return DETERMINERS.has(next) || (behindAdverb && (classes & PAST) !== 0 && !/^(?:by|in)$/.test(next));
}

/** One word each that belongs to this class and to no other. */
const THIRD = classesOf("obeys");
const PAST = classesOf("went");
const BASE = classesOf("obey");
const PLURAL = classesOf("children");
