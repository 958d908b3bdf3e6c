import {
  APOSTROPHE,
  classAt,
  DIGIT,
  HYPHEN,
  isLetterClass,
  PUNCTUATION,
  SPACE,
  STOP,
  TRANSPARENT,
} from "../characters.js";
import type { Article, Block, MarkStyle, Quotation, QuotationMark, Span, Token } from "../types.js";
import { type Draft, draftQuotations } from "./drafts.js";
import { type Mark, MarkReader } from "./marks.js";
import { pairMarks } from "./pairs.js";
import { type Joined, ParagraphJoiner } from "./paragraphs.js";
import { useOf } from "./use.js";

/** The quotations of an article, in order of their start. Linear in its length, however many marks are unpaired. */
export function parseQuotations(article: Pick<Article, "source" | "prose" | "blocks" | "tokens">): Quotation[] {
  const { prose, blocks, tokens } = article;
  const joiner = new ParagraphJoiner(article);
  const reader = new MarkReader(article);
  for (const block of blocks) {
    const marks = reader.read(block);
    if (marks.length === 0 || !hasWords(prose, block)) {
      joiner.pass(block);
      continue;
    }
    const pairing = pairMarks(marks);
    const blockOpens = pairing.directions[0] === "open" && isFirst(prose, block, marks[0]!);
    joiner.add(block, draftQuotations(article, block, marks, pairing), blockOpens);
  }
  return finish(prose, tokens, joiner.finish());
}

/** The innermost quotation that holds a span between its marks. */
export function innermostQuotation(quotations: readonly Quotation[], span: Span): Quotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quotations[middle]!.content.start > span.start) high = middle;
    else low = middle + 1;
  }
  let found = quotations[low - 1];
  while (found !== undefined && (found.content.end < span.end || found.content.start > span.start))
    found = found.parent;
  return found;
}

/** A page's ornament `”` and a table's ditto marks stand alone. */
function hasWords(prose: string, block: Block): boolean {
  for (let at = block.start; at < block.end; at += 1) {
    const found = classAt(prose, at);
    if (found !== SPACE && found !== TRANSPARENT && !isPunctuation(found)) return true;
  }
  return false;
}

/** Nothing but white space, markup or a bullet stands before the mark. */
function isFirst(prose: string, block: Block, mark: Mark): boolean {
  let shown = 0;
  for (let at = block.start; at < mark.start; at += 1) {
    const found = classAt(prose, at);
    if (found === SPACE || found === TRANSPARENT) continue;
    shown += 1;
    if (shown > 1 || isLetterClass(found) || found === DIGIT) return false;
  }
  return true;
}

function isPunctuation(found: number): boolean {
  return found === PUNCTUATION || found === APOSTROPHE || found === HYPHEN || found === STOP;
}

function finish(prose: string, tokens: readonly Token[], joined: readonly Joined[]): Quotation[] {
  const made = new Map<Draft, Quotation>();
  const quotations: Quotation[] = [];
  for (const one of joined) {
    if (!isKept(one.draft, one.continues)) continue;
    const quotation = new ReadQuotation(quotations.length, one, keptParent(one.draft, made), prose, tokens);
    made.set(one.draft, quotation);
    quotations.push(quotation);
  }
  return quotations;
}

class ReadQuotation implements Quotation {
  readonly index: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly open: QuotationMark | undefined;
  readonly close: QuotationMark | undefined;
  readonly level: number;
  readonly weight: Quotation["weight"];
  readonly style: MarkStyle;
  readonly parent: Quotation | undefined;
  readonly continued: boolean;
  readonly continues: boolean;
  readonly mistake: Quotation["mistake"];
  readonly place: Quotation["place"];
  readonly content: Span;
  readonly #prose: string;
  readonly #tokens: readonly Token[];
  #use: Quotation["use"] | undefined;

  constructor(
    index: number,
    { draft, block, continued, continues }: Joined,
    parent: Quotation | undefined,
    prose: string,
    tokens: readonly Token[],
  ) {
    const { start, end, open, close, weight, mistake, placing } = draft;
    this.index = index;
    this.block = block;
    this.start = start;
    this.end = end;
    this.open = open && markOf(open, "open", undefined);
    this.close = close && markOf(close, "close", open);
    this.level = parent === undefined ? 0 : parent.level + 1;
    this.weight = weight;
    this.style = (open ?? close)!.style;
    this.parent = parent;
    this.continued = continued;
    this.continues = continues;
    this.mistake = mistake;
    this.place = placing;
    this.content = { start: open?.end ?? start, end: close?.start ?? end };
    this.#prose = prose;
    this.#tokens = tokens;
  }

  get use(): Quotation["use"] {
    this.#use ??= this.continued || this.continues ? "speech" : useOf(this.#prose, this.#tokens, this.content);
    return this.#use;
  }
}

/** A lone single mark that is neither surely a quotation's nor goes on was an apostrophe. */
function isKept(draft: Draft, continues: boolean): boolean {
  return draft.close !== undefined || draft.mistake !== undefined || continues;
}

function keptParent(draft: Draft, made: ReadonlyMap<Draft, Quotation>): Quotation | undefined {
  let { parent } = draft;
  while (parent !== undefined && !made.has(parent)) parent = parent.parent;
  return parent && made.get(parent);
}

/** `“` is at home at the end of `„Hallo“`. */
function markOf(mark: Mark, direction: "open" | "close", open: Mark | undefined): QuotationMark {
  const { start, end, weight, style, shape } = mark;
  const reversed = style === "curly" && !mark.low && shape !== direction && open?.low !== true;
  return { start, end, weight, style, reversed };
}
