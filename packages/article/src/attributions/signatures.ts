import type { Article, Quotation, Token } from "../types.js";
import type { Draft } from "./drafts.js";
import { isCapital } from "./words.js";

/** A dash behind a closing quotation mark, and the name it puts there: `” -Mr. Rose`, `" — Jane Roe, mayor of Ostrow`. */
interface Signature {
  /** The closing mark. */
  readonly markToken: number;
  readonly dashToken: number;
  /** The name, with its titles: `Mr. Rose`. */
  readonly nameFirst: number;
  readonly nameEnd: number;
  /** Behind the office or date that follows the name: `, mayor of Ostrow`. */
  readonly endToken: number;
}

type Signable = Pick<Article, "names" | "quotations" | "source" | "tokens">;

/** Longer than this it is a sentence that goes on, not an office. */
const LONGEST_SIGNATURE = 24;
const LONGEST_NAME = 9;

const DASHES: ReadonlySet<string> = new Set(["-", "--", "---", "—", "–", "―", "——", "‒"]);
const CLOSERS: ReadonlySet<string> = new Set(["”", '"', "’", "'", "»", "″", "''", "„", "“"]);
/** Stand in lower case inside a name: `Jan van Dorn`, `Maria de la Cruz`. */
const PARTICLES: ReadonlySet<string> = new Set(
  "al ap ben bin bint da das de del della den der di do dos du e el ibn la las le los of the ter van von y zu".split(
    " ",
  ),
);

/** The signature whose dash is this token, if it is one: from a closing mark to the end of the paragraph or of the line. */
function signatureAt(article: Signable, dashToken: number): Signature | undefined {
  const { tokens, source } = article;
  const dash = tokens[dashToken]!;
  if (!DASHES.has(dash.text)) return undefined;
  const mark = tokens[dashToken - 1];
  if (mark === undefined || mark.block !== dash.block || !CLOSERS.has(mark.text) || mark.spaceBefore) return undefined;
  const nameFirst = dashToken + 1;
  const nameEnd = endOfName(article, nameFirst, dash.block);
  if (nameEnd === nameFirst) return undefined;
  const endToken = endOfOffice(tokens, source, nameEnd, dash.block);
  return endToken === undefined ? undefined : { markToken: dashToken - 1, dashToken, nameFirst, nameEnd, endToken };
}

/** Behind the last word of a name: capitalised words, initials, particles. */
function endOfName(article: Signable, first: number, block: number): number {
  const { tokens } = article;
  let end = first;
  let lastName = first;
  while (end < tokens.length && end < first + LONGEST_NAME) {
    const token = tokens[end]!;
    if (token.block !== block || token.kind !== "word") break;
    if (isCapital(token)) lastName = end + 1;
    else if (!(end > first && PARTICLES.has(token.text)) && !isPlainTitle(tokens, end)) break;
    end += 1;
  }
  const mention = tokens[first] === undefined ? undefined : article.names.mentionAt(tokens[first]!);
  return Math.max(lastName, mention !== undefined && mention.firstToken === first ? mention.endToken : first);
}

/** `- mayor Jane Roe`: one or two words in lower case, then a name. */
function isPlainTitle(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== "word" || token.block !== tokens[at]!.block) return false;
    if (isCapital(token)) return next > at;
    if (NOT_TITLES.has(token.text)) return false;
  }
  return false;
}

const NOT_TITLES: ReadonlySet<string> = new Set(
  "a an the and or but in on at as is was with to he she it they we that this his her for by".split(" "),
);

/** Behind what follows the name, if that is the end of the line and holds no verb: an office, a place, a year, in brackets or behind a comma. */
function endOfOffice(tokens: readonly Token[], source: string, from: number, block: number): number | undefined {
  for (let at = from; at <= from + LONGEST_SIGNATURE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.block !== block) return at;
    if (breaksLine(source, tokens[at - 1]!.end, token.start)) return at;
    if (at === from && token.kind === "word") return undefined;
    if (token.kind === "word" && VERBS.has(token.text)) return undefined;
    if (token.text === "." && isLast(tokens, source, at, block)) return at + 1;
    if (token.kind === "punctuation" && !OFFICE_MARKS.has(token.text)) return undefined;
  }
  return undefined;
}

function isLast(tokens: readonly Token[], source: string, at: number, block: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.block !== block || breaksLine(source, tokens[at]!.end, next.start);
}

function breaksLine(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (source.charCodeAt(at) === 0x0a) return true;
  return false;
}

const OFFICE_MARKS: ReadonlySet<string> = new Set([",", "(", ")", "'", "/", "-", "[", "]"]);
const VERBS: ReadonlySet<string> = new Set(
  "is are was were has have had will would can could does did says said that's isn't wasn't told tells".split(" "),
);

/** The outermost quotation that ends with this mark, or that holds it and was never closed. */
function signedQuotation(quotations: readonly Quotation[], mark: Token, nearby: number): Quotation | undefined {
  let found: Quotation | undefined;
  for (let at = nearby; at >= 0 && at > nearby - 64; at -= 1) {
    const quotation = quotations[at]!;
    if (quotation.block !== mark.block) break;
    const ends = quotation.close?.start === mark.start;
    const holds = quotation.close === undefined && quotation.start < mark.start && quotation.end >= mark.start;
    if ((ends || holds) && (found === undefined || quotation.level < found.level)) found = quotation;
  }
  return found;
}

/** `” -Mr. Rose`, at its dash. */
export function readSignature(article: Signable, dashToken: number): Draft | undefined {
  const signature = signatureAt(article, dashToken);
  if (signature === undefined) return undefined;
  const nearby = lastBefore(article.quotations, article.tokens[dashToken]!.start);
  const quotation = signedQuotation(article.quotations, article.tokens[signature.markToken]!, nearby);
  return {
    kind: "direct",
    source: { firstToken: signature.nameFirst, endToken: signature.nameEnd },
    cueKind: "dash",
    cueFirst: dashToken,
    cueEnd: dashToken + 1,
    verb: undefined,
    tense: undefined,
    contentFirst: signature.markToken,
    contentEnd: signature.markToken + 1,
    quotations: quotation === undefined ? [] : [quotation],
    confidence: 0.9,
  };
}

/** Place of the last quotation that begins before an offset, or -1. */
function lastBefore(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quotations[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
