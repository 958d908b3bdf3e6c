import type { Block, Span } from "../types.js";
import { changeBetween } from "./change.js";

/** A draft as its blocks were read. */
export interface ReadDraft {
  readonly source: string;
  readonly prose: string;
  readonly blocks: readonly Block[];
}

/** The blocks that an edit left alone: so many at the start, so many at the end, and how far those at the end have moved. */
export interface Untouched {
  readonly head: number;
  readonly tail: number;
  readonly shift: number;
}

/**
 * Compares what was read rather than what was typed, so it does not matter how far an edit reaches: a mark that makes code or a
 * list of everything behind it touches all of that.
 */
export function untouchedBlocks(before: ReadDraft, now: ReadDraft): Untouched {
  const source = changeBetween(before.source, now.source);
  const prose = changeBetween(before.prose, now.prose);
  const start = Math.min(source.start, prose.start);
  const end = Math.max(source.end, prose.end);
  const shift = source.growth;
  const most = Math.min(before.blocks.length, now.blocks.length);
  let head = 0;
  // A block that the edit adjoins is touched: what ends a word may be part of it now.
  while (head < most && before.blocks[head]!.end < start && isSame(before.blocks[head]!, now.blocks[head]!, 0)) head++;
  let tail = 0;
  for (; tail < most - head; tail++) {
    const old = before.blocks[before.blocks.length - 1 - tail]!;
    if (old.start <= end || !isSame(old, now.blocks[now.blocks.length - 1 - tail]!, shift)) break;
  }
  return { head, tail, shift };
}

function isSame(before: Block, now: Block, shift: number): boolean {
  return before.kind === now.kind && isMoved(before, now, shift) && isMoved(before.dateline, now.dateline, shift);
}

const isMoved = (before: Span | undefined, now: Span | undefined, shift: number): boolean =>
  before === undefined || now === undefined
    ? before === now
    : before.start + shift === now.start && before.end + shift === now.end;
