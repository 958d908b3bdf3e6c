import type { Article, Attribution, Block, Quotation, Span } from "@copydesk/rule-kit";

/** The dash, the name and what follows it on its line, as a span; a full stop at the end is part of it. */
export interface Signature extends Span {
  readonly attribution: Attribution;
  readonly source: Span;
  readonly quotation: Quotation;
  readonly block: Block;
  /** The closing mark of the quotation. */
  readonly mark: Span;
}

/** A dash, a name, and soon the end of the line. */
const SIGNED = /[\s\0]{0,8}[-–—―‒]{1,3}[\s\0]{0,8}(?:[\p{Ll}.'’]{1,20}[\s\0]{1,8}){0,2}\p{Lu}.{0,250}$/muy;
/** The same behind any mark that may close a quotation, for those whose own mark is not known. */
const MARK_SIGNED = new RegExp(`["”“„’'»″]${SIGNED.source}`, "mu");

/** Few quotations have such a thing behind them. */
function maySign({ prose, blocks }: Article, { close, start, block }: Quotation): boolean {
  if (close === undefined) return MARK_SIGNED.test(prose.slice(start, blocks[block]!.end));
  let at = close.end;
  while (BLANKS.includes(prose[at] ?? "-")) at += 1;
  if (!DASHES.includes(prose[at] ?? " ")) return false;
  SIGNED.lastIndex = close.end;
  return SIGNED.test(prose);
}

const BLANKS = "\0 \t\r\n\u00a0\u2009\u200a\u202f";
const DASHES = "-–—―‒";

/** The signed quotations of an article, in order. */
export function signaturesOf(article: Article): Signature[] {
  const signatures: Signature[] = [];
  for (const attribution of attributionsBesideDashes(article)) {
    const { cueKind, cue, source, quotations } = attribution;
    const quotation = quotations[0];
    if (cueKind !== "dash" || cue === undefined || source === undefined || quotation === undefined) continue;
    const mark = article.tokens[article.tokenIndexAt(cue.start) - 1];
    const block = article.blocks[quotation.block];
    if (mark === undefined || block === undefined) continue;
    signatures.push({
      start: cue.start,
      end: lineEnd(article, source, block),
      attribution,
      source,
      quotation,
      block,
      mark,
    });
  }
  return signatures;
}

/** Those of the blocks where a dash follows a quotation: the others are not read for this. */
function* attributionsBesideDashes(article: Article): Iterable<Attribution> {
  let read = -1;
  for (const quotation of article.quotations) {
    if (quotation.block === read || !maySign(article, quotation)) continue;
    read = quotation.block;
    yield* article.attributionsIn(article.blocks[read]!);
  }
}

/** Behind the last thing on the line of a name, and behind the markup that ends there if it began in the name. */
function lineEnd({ source, prose }: Article, name: Span, block: Block): number {
  let end = name.end;
  for (let at = name.end; at < block.end && source[at] !== "\n" && source[at] !== "\r"; at += 1) {
    if (!/\s/.test(source[at]!)) end = at + 1;
  }
  if (prose.slice(name.start - 1, name.end).includes("\0")) while (prose[end] === "\0") end += 1;
  return end;
}
