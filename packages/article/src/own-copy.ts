import { classesOf } from "@copydesk/lexicon";
import type { Article, Block, Sentence, Span } from "./types.js";

const SENTENCE_END = /[.!?:;…]["'”’)\]]*\s*$/;
const LONGEST_LABEL = 120;
const FEWEST_IN_TABLE = 10;
/** A post of a social network, taken over as it was. */
const POST = /\(@\w+\)|@\w{2,30}:|pic\.(?:twitter|x)\.com/;
/** A list of sources keeps the forms of whoever publishes them. */
const REFERENCE =
  /(?:Accessed|Retrieved) (?!by|from)(?:\d\d? [A-Z][a-z]{2,3}\. |[^.;]{0,20})\d{4}|doi\.org\/|\(n\.d\.\)/;
/** The same where it names an address: `(2025, March 6). On Harbors. Herald. https://...`, `27 May 2024, www...` */
const LINKED_REFERENCE = /\((?:19|20)\d\d, [A-Z][a-z]+ \d\d?\)\.|\d, (?:https?:\/\/|www\.)/;
const ADDRESS = /:\/\/|www\./;
/** Headlines of other stories, pasted into the sentence with their links: `Ms. Hale Poll: Few fear whales MORE said so.` */
const LINK_END = /\bMORE\b/g;

/** The block of a place in running copy whose wording is the desk's own: as `runningCopyAt`, and not in a quotation. */
export function ownCopyAt(article: Article, span: Span): Block | undefined {
  const block = runningCopyAt(article, span);
  return block === undefined || article.quotationAt(span) !== undefined ? undefined : block;
}

/**
 * The block of a place in running copy: not in a headline, byline, caption, table, label or list of sources, nor in the dateline, a post
 * or pasted links. Undefined also where the span goes beyond its block.
 */
export function runningCopyAt(article: Article, span: Span): Block | undefined {
  const token = article.tokens[article.tokenIndexAt(span.start)];
  const block = token === undefined ? undefined : article.blocks[token.block];
  if (block === undefined || span.start < block.start || span.end > block.end) return undefined;
  if (block.dateline !== undefined && span.start < block.dateline.end) return undefined;
  return isRunningCopy(article, block) && !isPasted(article, span) ? block : undefined;
}

function isPasted(article: Article, { start, end }: Span): boolean {
  const sentence = article.sentenceAt(start);
  return sentence !== undefined && article.derive(links).lastIn(sentence) >= end;
}

/** Each sentence is looked through once, however many places in it are asked for; and none where the article has no link. */
function links({ source }: Article) {
  const known = new Map<number, number>();
  const hasLinks = source.includes("MORE");
  return {
    /** Where the last link of a sentence ends, or -1. */
    lastIn({ index, start, end }: Sentence): number {
      if (!hasLinks) return -1;
      const before = known.get(index);
      if (before !== undefined) return before;
      let last = -1;
      for (const match of source.slice(start, end).matchAll(LINK_END)) last = start + match.index;
      known.set(index, last);
      return last;
    },
  };
}

function isRunningCopy(article: Article, block: Block): boolean {
  const { kind } = block;
  if (kind !== "paragraph" && kind !== "list-item" && kind !== "footnote") return false;
  const nature = article.ofBlock(block, natureOf);
  return nature === "prose" || (nature === "linked reference" && !article.derive(listsSources));
}

/** Without so many there is no table, and no need to count. */
const MANY_FIGURES = /(?<!\d)(?:\d+\D+){9}\d/;

/**
 * What was a table or a row of results before its lines were run together: one word in four or more is a figure, or rows follow each
 * other without a mark (`Ida Hale 21.4% Ken Moss 18.3`).
 */
function isTable(text: string): boolean {
  const figures = text.match(/(?<![\p{L}\d.,])\d/gu)?.length ?? 0;
  if (figures < FEWEST_IN_TABLE) return false;
  return figures * 4 > text.split(/\s+/).length || (text.match(/\d%? \p{Lu}/gu)?.length ?? 0) * 2 > figures;
}

type Nature = "prose" | "foreign" | "linked reference";

function natureOf(article: Article, block: Block): Nature {
  const { kind, start, end } = block;
  const text = article.source.slice(start, end);
  if (MANY_FIGURES.test(text) && isTable(text)) return "foreign";
  if (kind === "paragraph" && end - start <= LONGEST_LABEL && !isSentence(article, block, text)) return "foreign";
  if (POST.test(text) || REFERENCE.test(text)) return "foreign";
  return LINKED_REFERENCE.test(text) ? "linked reference" : "prose";
}

/** What looks like a source may be one where others are, or where there are addresses. */
const listsSources = ({ source }: Article): boolean => REFERENCE.test(source) || ADDRESS.test(source);

/** No label, subhead or headline of another story, and no caption: `President Ida Hale with her brother in 2009.` */
function isSentence(article: Article, block: Block, text: string): boolean {
  if (!SENTENCE_END.test(text.slice(-20))) return false;
  const { firstToken, endToken } = article.tokensOf(block);
  for (let at = firstToken; at < endToken; at += 1) {
    const token = article.tokens[at]!;
    // `Is he?`: among capitals only the first word can be a verb.
    if (at > firstToken && token.letterCase !== "lower") continue;
    if ((classesOf(token.text.toLowerCase()) & VERBS) !== 0) return true;
  }
  return false;
}

/** Of words that have a subject, whatever else they can be; one for each class. */
const VERBS = ["obey", "obeys", "went", "would", "does", "is", "has"].reduce((bits, word) => bits | classesOf(word), 0);
