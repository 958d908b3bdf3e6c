import type { Article, Quotation } from "../types.js";
import { isDash } from "./contents.js";
import { type Draft, quotationsIn, sentenceStart } from "./drafts.js";
import type { FoldedQuotation, FoldedText } from "./folded-text.js";
import { signatureAt, signedQuotation } from "./signatures.js";
import type { Source, SourceFinder } from "./sources.js";

const LONGEST_LABEL = 8;
const LONGEST_CONTENT = 120;

/** `according to the ministry`, at this token; the sentence it stands in is the content. */
export function readAccording(
  text: FoldedText,
  finder: SourceFinder,
  at: number,
  floor: number,
  end: number,
): Draft | undefined {
  const { tokens } = text;
  if (tokens[at + 1]?.text !== "to" || at + 2 >= end) return undefined;
  const source = finder.phraseFrom(at + 2, end);
  if (source === undefined) return undefined;
  const start = sentenceStart(text, at, floor);
  if (start === undefined) return undefined;
  const atStart = start === at;
  let contentFirst = start;
  let contentEnd = at;
  if (atStart) {
    contentFirst = source.endToken;
    while (contentFirst < end && tokens[contentFirst]!.text !== "," && !text.endsSentence(contentFirst))
      contentFirst += 1;
    contentFirst += 1;
    contentEnd = contentFirst;
    while (
      contentEnd < end &&
      contentEnd < contentFirst + LONGEST_CONTENT &&
      !(contentEnd > contentFirst && text.endsSentence(contentEnd - 1))
    ) {
      contentEnd = text.foldAt(contentEnd)?.endToken ?? contentEnd + 1;
    }
  }
  if (contentEnd - contentFirst < 2) return undefined;
  const quotations = quotationsIn(text, contentFirst, contentEnd);
  return {
    kind: quotations.length > 0 ? "mixed" : "indirect",
    source,
    cueKind: "preposition",
    cueFirst: at,
    cueEnd: at + 2,
    verb: undefined,
    tense: undefined,
    contentFirst,
    contentEnd,
    quotations,
    confidence: 0.85,
  };
}

/** `” -Mr. Rose`, at its dash. `nearby` is the place of the last quotation that begins before it. */
export function readSignature(
  article: Omit<Article, "attributions">,
  dashToken: number,
  nearby: number,
): Draft | undefined {
  const signature = signatureAt(article.tokens, article.names, article.source, dashToken);
  if (signature === undefined) return undefined;
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

/**
 * A colon before a quotation, without a verb of attribution: `ROSE: “We will.”`, `Jane Roe, mayor: “We will.”`, `The mayor had a
 * plea: “Wait.”` The colon may end the block before.
 */
export function readColon(
  text: FoldedText,
  finder: SourceFinder,
  fold: FoldedQuotation,
  floorOf: (token: number) => number,
): Draft | undefined {
  const colon = fold.firstToken - 1;
  if (colon < 0 || text.tokens[colon]!.text !== ":" || text.isFolded(colon)) return undefined;
  if (!text.sameBlock(colon, fold.firstToken) && text.tokens[fold.firstToken]!.block !== text.tokens[colon]!.block + 1)
    return undefined;
  const floor = floorOf(colon);
  const start = sentenceStart(text, colon, floor);
  if (start === undefined) return undefined;
  const label = labelBefore(text, finder, start, colon);
  const isLabel = label !== undefined;
  const source = label ?? finder.sentenceSubject(start, colon);
  if (source === undefined) return undefined;
  return {
    kind: "direct",
    source,
    cueKind: "colon",
    cueFirst: colon,
    cueEnd: colon + 1,
    verb: undefined,
    tense: undefined,
    contentFirst: fold.firstToken,
    contentEnd: fold.endToken,
    quotations: [fold.quotation],
    confidence: isLabel ? 0.7 : 0.5,
  };
}

/** The name that the words before a colon are, or that stands behind a dash there: `Voters are cool - Jane Roe:`. */
function labelBefore(text: FoldedText, finder: SourceFinder, start: number, colon: number): Source | undefined {
  if (colon - start <= LONGEST_LABEL) {
    const label = finder.phraseFrom(start, colon);
    if (label !== undefined && (label.endToken === colon || text.tokens[label.endToken]!.text === ",")) return label;
  }
  const subject = finder.subjectBefore(colon, start);
  if (subject.kind !== "source" || subject.before < start) return undefined;
  return isDash(text.tokens[subject.before]!.text) ? subject.source : undefined;
}

/** The last quotation that begins at or before an offset, for offsets in order. */
export class QuotationsSoFar {
  readonly #quotations: readonly Quotation[];
  #next = 0;

  constructor(quotations: readonly Quotation[]) {
    this.#quotations = quotations;
  }

  lastBefore(offset: number): number {
    while (this.#next < this.#quotations.length && this.#quotations[this.#next]!.start <= offset) this.#next += 1;
    return this.#next - 1;
  }
}
