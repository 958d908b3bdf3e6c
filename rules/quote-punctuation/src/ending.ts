import type { Article, Quotation, QuotationMark, Span, Token } from "@copydesk/rule-kit";
import { attributedAt } from "./attributed.js";

/** A quotation in double marks and what stands at its closing mark. */
export interface Ending {
  readonly quotation: Quotation;
  readonly close: QuotationMark;
  /** The character before the closing mark, with its place. */
  readonly before: Character;
  /** The character straight after it. */
  readonly after: Character | undefined;
}

/** `speech`: sentences of their own; `part`: words quoted within the writer's sentence. */
export type Kind = "speech" | "part";

export interface Character extends Span {
  readonly text: string;
}

const CODE = /[_=\\/<>{}@#$￼]|\p{L}\.\p{L}{2}|^[-\d]|\d$/u;
const MARKS = "'’‘\"”“";
const OPENS_SPEECH = ",:";

/**
 * The whole quotations of an article in double marks, in running copy, in order. Left out are those that end with another closing
 * mark, where nobody can tell whose the punctuation is, and what a reader is told to type.
 */
export function endingsOf(article: Article): Ending[] {
  const endings: Ending[] = [];
  for (const quotation of article.quotations) {
    const { open, close, mistake, weight, level } = quotation;
    if (weight !== "double" || level > 0 || mistake !== undefined || close === undefined) continue;
    if (open === undefined && !quotation.continued) continue;
    const ending = endingOf(article, quotation, close);
    if (ending !== undefined) endings.push(ending);
  }
  return endings;
}

function endingOf(article: Article, quotation: Quotation, close: QuotationMark): Ending | undefined {
  const before = characterBefore(article, close.start);
  if (before === undefined || before.start < quotation.content.start || MARKS.includes(before.text)) return undefined;
  const after = characterAfter(article, close.end);
  if (after !== undefined && MARKS.includes(after.text)) return undefined;
  return { quotation, close, before, after };
}

/** Typed in by a reader, letter for letter: `Enter “rm -r”, then wait`. */
export function isCode(article: Article, { quotation: { content } }: Ending): boolean {
  return content.end - content.start < 40 && CODE.test(article.prose.slice(content.start, content.end));
}

/** The character that ends at an offset, markup between left out; none at the start of a line. */
export function characterBefore({ prose }: Article, offset: number): Character | undefined {
  let at = offset - 1;
  while (at >= 0 && prose[at] === "\0") at -= 1;
  return at < 0 || prose[at] === "\n" ? undefined : { text: prose[at]!, start: at, end: at + 1 };
}

function characterAfter({ prose }: Article, offset: number): Character | undefined {
  let at = offset;
  while (prose[at] === "\0") at += 1;
  return at >= prose.length || prose[at] === "\n" ? undefined : { text: prose[at]!, start: at, end: at + 1 };
}

/** The last word quoted. */
export function lastWord(article: Article, { close, quotation: { content } }: Ending): Token | undefined {
  for (let at = article.tokenIndexAt(close.start - 1); at >= 0; at -= 1) {
    const token = article.tokens[at];
    if (token === undefined || token.start < content.start) return undefined;
    if (token.kind !== "punctuation") return token;
  }
  return undefined;
}

/** Speech begins with a capital, and at the start of a sentence or behind the comma or colon that leads to it. */
export function kindOf(article: Article, { quotation, after, close }: Ending): Kind {
  const { start, content, continued, use } = quotation;
  if (continued) return "speech";
  const first = article.tokens[article.tokenIndexAt(content.start)];
  if (first === undefined || first.letterCase === "lower") return "part";
  const begins = article.sentenceAt(start)?.start === start;
  // A few words may be a title: `“Salt”, a film, is out` differs from `“Never”, she said` in what follows.
  if (use === "term") {
    const next = article.tokenIndexAt(after?.end ?? close.end);
    return begins && attributedAt(article, next) !== undefined ? "speech" : "part";
  }
  const lead =
    article.prose
      .slice(Math.max(0, start - 4), start)
      .replaceAll("\0", "")
      .trimEnd()
      .at(-1) ?? "";
  return begins || OPENS_SPEECH.includes(lead) ? "speech" : "part";
}
