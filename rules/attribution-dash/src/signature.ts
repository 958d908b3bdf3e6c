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

/**
 * A dash behind a mark that may close a quotation, a name, and soon the end of the line: most articles have none, and then
 * nobody needs their attributions here.
 */
const DASH_BEHIND_MARK =
  /["”“„’'»″][\s\0]{0,8}[-–—―‒]{1,3}[\s\0]{0,8}(?:[\p{Ll}.'’]{1,20}[\s\0]{1,8}){0,2}\p{Lu}.{0,250}$/mu;

/** The signed quotations of an article, in order. */
export function signaturesOf(article: Article): Signature[] {
  const signatures: Signature[] = [];
  if (!DASH_BEHIND_MARK.test(article.prose)) return signatures;
  for (const attribution of article.attributions) {
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

/** Behind the last thing on the line of a name, and behind the markup that ends there if it began in the name. */
function lineEnd({ source, prose }: Article, name: Span, block: Block): number {
  let end = name.end;
  for (let at = name.end; at < block.end && source[at] !== "\n" && source[at] !== "\r"; at += 1) {
    if (!/\s/.test(source[at]!)) end = at + 1;
  }
  if (prose.slice(name.start - 1, name.end).includes("\0")) while (prose[end] === "\0") end += 1;
  return end;
}
