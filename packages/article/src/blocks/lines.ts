import { classOf, LOWER } from "../characters.js";
import type { RoughBlock } from "./finish.js";
import { ListMarkers, quoteMarkerEnd } from "./markers.js";
import type { Mask } from "./mask.js";
import { isByline, isCaption, isHeadlineEnding, isSubhead } from "./recognise.js";
import { isSpace, skipSpace } from "./space.js";
import { PLAIN, readText } from "./text.js";

/** Lines of hard-wrapped text are at least and at most this wide; a wider one is a whole paragraph. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 120;
/** How much wider than the wrapped paragraphs of a draft another wrapped one may be: the room of a longish word. */
const WRAP_TOLERANCE = 8;
/** A lone line is taken for a subhead only above a paragraph at least this long. */
const SHORTEST_PARAGRAPH = 60;

/** A line with something on it, offsets into the source. */
interface Line {
  /** Where its text begins, after indent and marker. */
  readonly start: number;
  /** Where its text ends; blanks at the end left out. */
  readonly end: number;
  readonly indent: number;
  /** From the start of the line to the end of its text. */
  readonly width: number;
  readonly marker: "none" | "item" | "quote";
  readonly blankBefore: boolean;
}

interface LineBlock {
  readonly start: number;
  end: number;
  lines: number;
  readonly marker: Line["marker"];
  readonly blankBefore: boolean;
}

/** Masks what is not prose in plain text and gives its lines; `blocksOfLines` goes on from there with the prose. */
export function readLines(mask: Mask): Line[] {
  const { source } = mask;
  const lines: Line[] = [];
  const markers = new ListMarkers();
  let blankBefore = true;
  for (let from = mask.end; from < source.length; ) {
    const lineFeed = source.indexOf("\n", from);
    const next = lineFeed < 0 ? source.length : lineFeed;
    const begin = skipSpace(source, from, next);
    let end = next;
    while (end > begin && isSpace(source.charCodeAt(end - 1))) end--;
    if (begin === end) {
      blankBefore = true;
    } else {
      const quote = quoteMarkerEnd(source, begin, end);
      const start = quote > begin ? quote : markers.itemMarkerEnd(source, begin, end);
      if (start > begin) mask.fill(begin, start, " ");
      const marker = start === begin ? "none" : quote > begin ? "quote" : "item";
      if (start < end) lines.push({ start, end, indent: begin - from, width: end - from, marker, blankBefore });
      readText(mask, start, end, PLAIN);
      blankBefore = false;
    }
    from = next + 1;
  }
  return lines;
}

/** What a reader sees as paragraphs: one line each, or the lines of a hard-wrapped one together. */
export function blocksOfLines(prose: string, lines: readonly Line[]): RoughBlock[] {
  const blocks = joinWrappedLines(prose, lines);
  return blocks.map((block, index) => ({
    start: block.start,
    end: block.end,
    kind: kindOf(prose, blocks, block, index),
  }));
}

function kindOf(prose: string, blocks: readonly LineBlock[], block: LineBlock, index: number): RoughBlock["kind"] {
  if (block.marker === "item") return "list-item";
  if (block.marker === "quote") return "block-quote";
  const next = blocks[index + 1];
  const length = block.end - block.start;
  if (next === undefined || next.marker !== "none" || block.lines > 1 || length > WIDEST_WRAP) return "paragraph";
  const nextLength = next.end - next.start;
  const text = prose.slice(block.start, block.end);
  const heads =
    index === 0
      ? (next.blankBefore || nextLength > 2 * length) && isHeadlineEnding(text)
      : block.blankBefore && nextLength > 2 * length && nextLength >= SHORTEST_PARAGRAPH && isSubhead(text);
  return heads && !isByline(text) && !isCaption(text) ? "headline" : "paragraph";
}

function joinWrappedLines(prose: string, lines: readonly Line[]): LineBlock[] {
  const runs = runsOf(lines);
  const widths = runs.map(([first, end]) => wrapWidth(prose, lines, first, end));
  // A paragraph of two lines may not show by itself that it is wrapped; the others of the same draft do.
  const draftWidth = widths.reduce(
    (widest, { wrapped, width }) => (wrapped ? Math.max(widest, width) : widest),
    Number.NEGATIVE_INFINITY,
  );
  const blocks: LineBlock[] = [];
  for (const [place, [first, end]] of runs.entries()) {
    const { wrapped, width } = widths[place]!;
    const effective = wrapped
      ? width
      : width <= draftWidth + WRAP_TOLERANCE
        ? Math.max(width, draftWidth)
        : Number.POSITIVE_INFINITY;
    for (let index = first; index < end; index++) {
      const line = lines[index]!;
      const block = blocks.at(-1);
      if (index > first && block !== undefined && belongTogether(prose, lines[index - 1]!, line, effective)) {
        block.end = line.end;
        block.lines++;
      } else {
        blocks.push({ start: line.start, end: line.end, lines: 1, marker: line.marker, blankBefore: line.blankBefore });
      }
    }
  }
  return blocks;
}

/** Half-open ranges of lines with no blank line between them. */
function runsOf(lines: readonly Line[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, line] of lines.entries()) {
    const run = runs.at(-1);
    if (run === undefined || line.blankBefore) runs.push([index, index + 1]);
    else run[1] = index + 1;
  }
  return runs;
}

/**
 * The longest line of a run, and whether the run shows that an editor broke its lines there: a break in mid-sentence at a
 * full line, and most lines full. Verse, addresses and lists have short lines; a paragraph to a line has very long ones.
 */
function wrapWidth(
  prose: string,
  lines: readonly Line[],
  first: number,
  end: number,
): { readonly wrapped: boolean; readonly width: number } {
  if (end - first < 2) return { wrapped: false, width: lines[first]!.width };
  let width = 0;
  for (let index = first; index < end; index++) {
    const line = lines[index]!;
    // A URL is never broken, however long.
    if (prose.slice(line.start, line.end).includes(" ")) width = Math.max(width, line.width);
  }
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return { wrapped: false, width };
  let full = 0;
  let broken = 0;
  for (let index = first + 1; index < end; index++) {
    const before = lines[index - 1]!;
    const line = lines[index]!;
    if (fits(prose, before, line, width)) continue;
    full++;
    const ending = prose.slice(Math.max(before.start, before.end - 4), before.end);
    if (classOf(prose.charCodeAt(line.start)) === LOWER && !/[.!?:;]["”’)]*$/.test(ending)) broken++;
  }
  return { wrapped: broken > 0 && full * 2 >= end - first - 1, width };
}

function belongTogether(prose: string, before: Line, line: Line, width: number): boolean {
  if (line.marker === "item" || (line.marker === "quote") !== (before.marker === "quote")) return false;
  // Paragraphs without blank lines between them begin with an indent.
  if (before.marker === "none" && line.indent > before.indent + 1) return false;
  return !fits(prose, before, line, width) && !isByline(prose.slice(line.start, line.end));
}

/** The first word of `line` had room at the end of `before`: whoever broke the line there meant to. */
function fits(prose: string, before: Line, line: Line, width: number): boolean {
  let word = line.start;
  while (word < line.end && !isSpace(prose.charCodeAt(word))) word++;
  return before.width + 1 + (word - line.start) <= width;
}
