import type { Article, Block, MarkStyle, Quotation, QuotationMark, Span, Token } from "../types.js";
import { type Draft, draftQuotations } from "./drafts.js";
import { type Mark, readMarks } from "./marks.js";
import { pairMarks } from "./pairs.js";
import { type Joined, ParagraphJoiner } from "./paragraphs.js";
import { firstTokenFrom } from "./text.js";
import { useOf } from "./use.js";

/** No more tokens of a quotation are read to tell what it is. */
const MOST_READ = 24;

/** The quotations of an article, in order of their start. Linear in its length, however many marks are unpaired. */
export function parseQuotations({ prose, blocks, tokens }: Pick<Article, "prose" | "blocks" | "tokens">): Quotation[] {
  const joiner = new ParagraphJoiner(prose);
  for (const block of blocks) joiner.add(block, ...draftsOf(prose, block, tokens));
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

function draftsOf(
  prose: string,
  block: Block,
  tokens: readonly Token[],
): [drafts: readonly Draft[], blockOpens: boolean] {
  const marks = readMarks(prose, block);
  if (marks.length === 0) return [[], false];
  const firstToken = firstTokenFrom(tokens, block.start, 0, tokens.length);
  if (!hasWords(tokens, firstToken, block)) return [[], false];
  const pairing = pairMarks(marks);
  const blockOpens = pairing.directions[0] === "open" && isFirst(prose, block, marks[0]!, tokens[firstToken]);
  return [draftQuotations(prose, block, tokens, firstToken, marks, pairing), blockOpens];
}

/** A page's ornament `”` and a table's ditto marks stand alone. */
function hasWords(tokens: readonly Token[], firstToken: number, block: Block): boolean {
  for (let at = firstToken; at < tokens.length && tokens[at]!.block === block.index; at += 1) {
    if (tokens[at]!.kind !== "punctuation") return true;
  }
  return false;
}

/** Nothing but white space, markup or a bullet stands before the mark. */
function isFirst(prose: string, block: Block, mark: Mark, token: Token | undefined): boolean {
  if (token === undefined || token.start >= mark.start) return true;
  return token.kind !== "word" && token.kind !== "number" && prose.slice(block.start, mark.start).trim().length <= 1;
}

function finish(prose: string, tokens: readonly Token[], joined: readonly Joined[]): Quotation[] {
  const made = new Map<Draft, Quotation>();
  const quotations: Quotation[] = [];
  let first = 0;
  for (const { draft, block, continued, continues } of joined) {
    if (!isKept(draft, continues)) continue;
    const content = { start: draft.open?.end ?? draft.start, end: draft.close?.start ?? draft.end };
    first = firstTokenFrom(tokens, content.start, first, tokens.length);
    let end = first;
    while (end < tokens.length && end < first + MOST_READ && tokens[end]!.end <= content.end) end += 1;
    const parent = keptParent(draft, made);
    const quotation: Quotation = {
      index: quotations.length,
      block,
      start: draft.start,
      end: draft.end,
      open: draft.open && markOf(draft.open, "open", undefined),
      close: draft.close && markOf(draft.close, "close", draft.open),
      level: parent === undefined ? 0 : parent.level + 1,
      weight: draft.weight,
      style: styleOf(draft),
      parent,
      continued,
      continues,
      content,
      use: useOf(prose, tokens, first, end, continued || continues),
      mistake: draft.mistake,
      placeSure: draft.sure,
    };
    made.set(draft, quotation);
    quotations.push(quotation);
  }
  return quotations;
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

function styleOf({ open, close }: Draft): MarkStyle {
  return (open ?? close)!.style;
}

/** `“` is at home at the end of `„Hallo“`. */
function markOf(mark: Mark, direction: "open" | "close", open: Mark | undefined): QuotationMark {
  const { start, end, weight, style, shape } = mark;
  const reversed = style === "curly" && !mark.low && shape !== direction && open?.low !== true;
  return { start, end, weight, style, reversed };
}
