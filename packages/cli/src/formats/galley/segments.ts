import type { Span } from "../../types.js";

/** A stretch of a block with the same marks over all of it. */
export interface Segment<Mark extends Span> extends Span {
  /** In the order in which they begin. */
  readonly marks: readonly Mark[];
  /** Those that begin here, and those that end here; a mark that began in an earlier block begins here again. */
  readonly beginning: readonly Mark[];
  readonly ending: readonly Mark[];
}

/**
 * Takes a block apart at the ends of the marks on it. A mark without length takes the character behind it, or the one
 * before where it stands at the end.
 *
 * @param marks those that touch the block, in the order in which they begin
 */
export function segmentsOf<Mark extends Span>(block: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const placed = marks.map((mark) => ({ mark, ...within(block, mark) })).sort((a, b) => a.start - b.start);
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of placed) edges.add(start).add(end);
  const offsets = [...edges].sort((a, b) => a - b);
  const segments: Segment<Mark>[] = [];
  let active: typeof placed = [];
  let next = 0;
  for (const [index, start] of offsets.slice(0, -1).entries()) {
    const end = offsets[index + 1]!;
    active = active.filter((each) => each.end > start);
    while (next < placed.length && placed[next]!.start <= start) active.push(placed[next++]!);
    segments.push({
      start,
      end,
      marks: active.map(({ mark }) => mark),
      beginning: active.filter((each) => each.start === start).map(({ mark }) => mark),
      ending: active.filter((each) => each.end === end).map(({ mark }) => mark),
    });
  }
  return segments;
}

function within(block: Span, { start, end }: Span): Span {
  const last = Math.max(block.end - 1, block.start);
  const from = Math.min(Math.max(start, block.start), last);
  return { start: from, end: Math.min(Math.max(end, from + 1), block.end) };
}
