import stringWidth from "string-width";
import { visibleText } from "./visible.js";

/** A stretch of one line of the draft, ready for a terminal, in three parts. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns that `before` takes: what the marks under `marked` are indented by. */
  readonly indent: number;
  /** Columns that `marked` takes, at least one. */
  readonly markedWidth: number;
}

/** A character takes two columns at most, and a reader's character is seldom built from more than eight code units. */
const UNITS_PER_COLUMN = 8;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The line that a finding starts on, shortened around it to `width` columns. The cost depends on the width and not on the
 * line, which may be the whole of a large draft.
 *
 * @param source the draft
 * @param start where the finding starts, a UTF-16 offset
 * @param end where it ends, not included
 */
export function excerpt(source: string, start: number, end: number, width: number): Excerpt {
  const reach = width * UNITS_PER_COLUMN;
  const from = Math.min(Math.max(start, 0), source.length);
  const lineStart = startOfLine(source, from, from - reach);
  const lineEnd = endOfLine(source, from, Math.max(from, Math.min(end, from + reach)) + reach);
  const to = Math.min(Math.max(end, from), lineEnd);

  const marked = fitFromStart(source.slice(from, to), width);
  const cutInside = marked.length < columnsOf(source.slice(from, to)).length || end > lineEnd;
  const room = Math.max(width - total(marked), 0);
  const left = columnsOf(source.slice(lineStart, from));
  const right = cutInside ? [] : columnsOf(source.slice(to, lineEnd));

  // Half the room each; what one side leaves over goes to the other.
  const half = Math.floor(room / 2);
  const rightRoom = Math.max(half, room - total(left));
  const leftRoom = Math.max(half, room - total(right));
  const before = fitAtWords(left.reverse(), leftRoom, lineStart > 0 && !isLineBreak(source, lineStart - 1)).reverse();
  const after = fitAtWords(right, rightRoom, lineEnd < source.length && !isLineBreak(source, lineEnd));

  return {
    before: text(before),
    marked: text(marked) + (cutInside ? "…" : ""),
    after: text(after),
    indent: total(before),
    markedWidth: Math.max(total(marked), 1),
  };
}

/** What a reader takes for one character, and the columns it needs. */
interface Column {
  readonly text: string;
  readonly width: number;
}

/** Letters, figures and marks of English copy, each a character and a column of its own. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u2027\u2030-\u205e\u20ac]*$/;

function columnsOf(text: string): Column[] {
  // To ask for the borders of characters takes longer than all else that is done for a line.
  if (PLAIN.test(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  const columns: Column[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const shown = visibleText(segment);
    columns.push({ text: shown, width: stringWidth(shown) });
  }
  return columns;
}

const total = (columns: readonly Column[]) => columns.reduce((sum, { width }) => sum + width, 0);

const text = (columns: readonly Column[]) => columns.map((column) => column.text).join("");

const ELLIPSIS: Column = { text: "…", width: 1 };

function fitFromStart(text: string, width: number): Column[] {
  const columns = columnsOf(text);
  let used = 0;
  const fitting = columns.findIndex(({ width: own }) => {
    used += own;
    return used > width;
  });
  return fitting < 0 ? columns : columns.slice(0, fitting);
}

/**
 * As many columns as there is room for, counted away from the finding. Where some must go, an ellipsis stands for them and
 * the last word that is left is whole, unless that would cost most of what there is room for.
 */
function fitAtWords(columns: readonly Column[], room: number, goesOn: boolean): Column[] {
  if (!goesOn && total(columns) <= room) return [...columns];
  let used = 0;
  let count = 0;
  while (count < columns.length && used + columns[count]!.width <= room - ELLIPSIS.width)
    used += columns[count++]!.width;
  let whole = count;
  while (whole > 0 && columns[whole - 1]!.text !== " ") whole--;
  return room < 1 ? [] : [...columns.slice(0, whole > count / 2 ? whole : count), ELLIPSIS];
}

function isLineBreak(source: string, offset: number): boolean {
  const code = source.charCodeAt(offset);
  return code === 0x0a || code === 0x0d;
}

function startOfLine(source: string, from: number, limit: number): number {
  let offset = from;
  while (offset > 0 && offset > limit && !isLineBreak(source, offset - 1)) offset--;
  return offset;
}

function endOfLine(source: string, from: number, limit: number): number {
  let offset = from;
  while (offset < source.length && offset < limit && !isLineBreak(source, offset)) offset++;
  return offset;
}
