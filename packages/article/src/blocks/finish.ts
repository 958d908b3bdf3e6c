import { classOf, MASKED, SPACE, TRANSPARENT } from "../characters.js";
import type { Block, BlockKind, Span } from "../types.js";
import { JOIN } from "./mask.js";
import { datelineLength, isByline, isCaption, LONGEST_CAPTION } from "./recognise.js";

/** Enough of a paragraph to tell whether it begins with a dateline. */
const DATELINE_WINDOW = 120;

/** A block as a reader of one format finds it: its ends may still be blank or markup. */
export interface RoughBlock extends Span {
  readonly kind: BlockKind;
}

/** Trims the blocks, drops those without anything to read, and tells bylines, captions and datelines from paragraphs. */
export function finishBlocks(prose: string, rough: readonly RoughBlock[]): Block[] {
  const blocks: Block[] = [];
  for (const { kind, start, end } of rough) {
    const span = trim(prose, start, end);
    if (span === undefined) continue;
    blocks.push(
      kind === "paragraph" ? finishParagraph(prose, span, blocks.length) : { ...span, kind, index: blocks.length },
    );
  }
  return blocks;
}

function finishParagraph(prose: string, { start, end }: Span, index: number): Block {
  if (end - start <= LONGEST_CAPTION) {
    const text = withoutJoins(prose.slice(start, end));
    if (isCaption(text)) return { start, end, kind: "caption", index };
    if (isByline(text)) return { start, end, kind: "byline", index };
  }
  const length = datelineLength(prose.slice(start, Math.min(end, start + DATELINE_WINDOW)));
  return length === 0
    ? { start, end, kind: "paragraph", index }
    : { start, end, kind: "paragraph", index, dateline: { start, end: start + length } };
}

const withoutJoins = (text: string): string => (text.includes(JOIN) ? text.replaceAll(JOIN, "") : text);

/** Without the blanks and markup at both ends; nothing where only those, or only unreadable stretches, are left. */
function trim(prose: string, start: number, end: number): Span | undefined {
  let first = start;
  let last = end;
  while (first < last && isBlank(prose.charCodeAt(first))) first++;
  while (last > first && isBlank(prose.charCodeAt(last - 1))) last--;
  for (let at = first; at < last; at++) {
    const code = prose.charCodeAt(at);
    if (!isBlank(code) && classOf(code) !== MASKED) return { start: first, end: last };
  }
  return undefined;
}

function isBlank(code: number): boolean {
  const found = classOf(code);
  return found === SPACE || found === TRANSPARENT;
}
