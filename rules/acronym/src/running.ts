import { isName, isProper, isWord } from "@copydesk/lexicon";
import { type Article, runningCopyAt, type Token } from "@copydesk/rule-kit";
import type { Use } from "./uses.js";

const VOWEL = /[AEIOUY]/;
const ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const STATION = /^[KW][A-Z]{3}$/;

/** Longer runs of capitals are mostly words that somebody shouts, or ships and plans: `SIERRA`. */
const LONGEST = 6;

/** Fewer tokens than these are a label. */
const SHORTEST_PARAGRAPH = 4;

/** Whether capitals can only be an acronym, and not a shouted word, a numeral or the call letters of a station. */
export function isUnmistakable(letters: string): boolean {
  if (letters.length > LONGEST || ROMAN.test(letters) || STATION.test(letters)) return false;
  return !VOWEL.test(letters) || !(isWord(letters) || isName(letters) || isProper(letters));
}

/** Whether the acronym stands in the reporter's own sentence: no headline, quotation, list of works or ticker. */
export function isInRunningCopy(article: Article, use: Use): boolean {
  return article.quotationAt(use.span) === undefined && isInSentence(article, use);
}

/** The same in a quotation: the reader has to know it there too, and the desk can only say so outside. */
export function isQuoted(article: Article, use: Use): boolean {
  return article.quotationAt(use.span) !== undefined && isInSentence(article, use);
}

function isInSentence(article: Article, { token }: Use): boolean {
  const block = runningCopyAt(article, token);
  if (block === undefined) return false;
  const { firstToken, endToken } = article.tokensOf(block);
  if (endToken - firstToken < SHORTEST_PARAGRAPH) return false;
  const before = neighbour(article, token, -1);
  const after = neighbour(article, token, 1);
  // A speaker's name in a transcript, a ticker, a handle, an address: `OKAFOR: No.`, `NYSE: HRBX`, `@JTA`, `JTA.org`.
  if (after?.text === ":" || before?.text === ":" || before?.kind === "symbol" || after?.kind === "symbol")
    return false;
  if (after?.spaceBefore === false && /^[\p{L}\p{N}/.@-]/u.test(after.text) && !endsSentence(article, after))
    return false;
  if (!token.spaceBefore && /^[/.@-]$/.test(before?.text ?? "")) return false;
  // A source in a list of works: `“On Harbors.” HSBR, 27 May 2024`, `HSBR. (2024).`
  const sentence = article.sentenceAt(token.start);
  if (sentence?.firstToken === token.index && /^[.,]$/.test(after?.text ?? "")) return false;
  if (/^["”]$/.test(before?.text ?? "") && after?.text === ",") return false;
  return !isAddressed(before) && !isCitation(before, after) && !isDegree(article, token);
}

/** `For the report, contact HSBR at its office.` */
const isAddressed = (before: Token | undefined): boolean =>
  /^(?:[Cc]all|[Cc]ontact|[Ee]-?mail)$/.test(before?.text ?? "");

/** `22 JTA parts 3-5`, `22 JTA 17` */
const isCitation = (before: Token | undefined, after: Token | undefined): boolean =>
  before?.kind === "number" && (after?.kind === "number" || /^(?:part|section|title)s?$/.test(after?.text ?? ""));

const DEGREE = /^(?:DDS|DO|Esq|JD|MBA|MD|MPH|PhD|RN|M\.D\.|Ph\.D\.|J\.D\.)$/;

/** `Ida Hale, MD, FHRS, spoke`: what stands behind a degree is one. */
function isDegree(article: Article, token: Token): boolean {
  return neighbour(article, token, -1)?.text === "," && DEGREE.test(neighbour(article, token, -2)?.text ?? "");
}

/** `Harbor HRBX Holdings`, `KRUPIN SAYS NO`, `JTA 500`: part of a name, a shout or a code. */
export function isPartOfMore(article: Article, { token, alone }: Use): boolean {
  if (isNamePart(neighbour(article, token, -1), article, token)) return true;
  // `BMEW-capable Ruritanian ships`: what a hyphen parts from the next word is no name with it.
  return alone && isPartOfName(neighbour(article, token, 1));
}

function endsSentence(article: Article, token: Token): boolean {
  return token.text === "." && neighbour(article, token, 1)?.spaceBefore !== false;
}

function neighbour({ tokens }: Article, token: Token, distance: number): Token | undefined {
  const other = tokens[token.index + distance];
  return other?.block === token.block ? other : undefined;
}

function isPartOfName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (token.kind === "word" && token.letterCase !== "lower" && token.text !== "I") || token.kind === "number";
}

function isNamePart(before: Token | undefined, article: Article, token: Token): boolean {
  if (before?.kind !== "word" || before.letterCase === "lower" || before.text === "I") return false;
  // The word that begins the sentence has its capital from there: `The JTA`.
  const first = article.sentenceAt(token.start)?.firstToken;
  const isFirst = before.index === first && before.letterCase === "capitalised";
  return !isFirst && !before.text.endsWith("'s") && !before.text.includes(".");
}
