import type { Block, BlockKind } from "@copydesk/article";
import type { Span } from "../../types.js";
import { readable } from "./correction.js";
import { Html, html } from "./html.js";
import { gravest, idOf, type Mark, type NumberedFinding } from "./marks.js";
import { noteOf } from "./note.js";
import type { Reading } from "./reading.js";
import { type Segment, segmentsOf } from "./segments.js";

/** A longer draft is shown around its findings only: nobody reads the rest on a proof. */
const LONGEST_SHOWN_WHOLE = 300_000;
/** In UTF-16 units: no more than the end of one line and the beginning of the next. */
const SHORT = 24;
/** Kept of a long unmarked stretch at either end. */
const KEPT = 2_000;

/** What the blocks of one draft are made with. */
export interface Setting {
  readonly text: string;
  readonly reading: Reading;
  readonly prefix: string;
  /** 1-based line of an offset; undefined where the draft has no lines. */
  readonly lineOf: ((offset: number) => number) | undefined;
  /** Level of the article's first headline. */
  readonly level: number;
}

/** The article's text with its findings marked, each with a note behind its first word, to be set into the margin. */
export function copyOf(setting: Setting, marks: readonly Mark[]): { copy: Html; unplaced: NumberedFinding[] } {
  const { blocks } = setting.reading;
  const placed = new Set<Mark>();
  const isLong = setting.text.length > LONGEST_SHOWN_WHOLE;
  const parts: Html[] = [];
  let next = 0;
  let open: Mark[] = [];
  let left = 0;
  let isFirstHeadline = true;
  for (const [index, block] of blocks.entries()) {
    while (next < marks.length && marks[next]!.start < block.end) open.push(marks[next++]!);
    open = open.filter((mark) => Math.max(mark.end, mark.start + 1) > block.start);
    if (isLong && open.length === 0) {
      left += 1;
      continue;
    }
    if (left > 0) parts.push(leftOut(left));
    left = 0;
    const level = setting.level + (block.kind === "headline" && isFirstHeadline ? 0 : 1);
    if (block.kind === "headline") isFirstHeadline = false;
    const content = segmentsOf(block, open).map((segment) => segmentOf(setting, segment, placed, isLong));
    const [before, behind] = [blocks[index - 1], blocks[index + 1]];
    if (!areTogether(setting.text, before, block)) parts.push(openingOf(block.kind));
    parts.push(element(block, content, level, setting));
    if (!areTogether(setting.text, block, behind)) parts.push(closingOf(block.kind));
  }
  if (left > 0) parts.push(leftOut(left));
  const isFinding = (mark: Mark): mark is NumberedFinding => mark.kind === "finding";
  return { copy: html`${parts}`, unplaced: marks.filter(isFinding).filter((mark) => !placed.has(mark)) };
}

const leftOut = (blocks: number) =>
  html`<p class="left-out">${blocks.toLocaleString("en-US")} paragraphs without findings are left out here</p>\n`;

/** Blocks of these kinds stand in a common element with their neighbours of the same kind. */
const GROUPS: Partial<Readonly<Record<BlockKind, string>>> = {
  "list-item": "ul",
  "block-quote": "blockquote",
  "table-cell": "p",
};

const NOTHING = html``;

const openingOf = (kind: BlockKind) => (GROUPS[kind] === undefined ? NOTHING : new Html(`<${GROUPS[kind]}>\n`));
const closingOf = (kind: BlockKind) => (GROUPS[kind] === undefined ? NOTHING : new Html(`</${GROUPS[kind]}>\n`));

/** Of a table, the cells of one row are together, which stand on one line. */
function areTogether(text: string, first: Block | undefined, second: Block | undefined): boolean {
  if (first === undefined || second === undefined || first.kind !== second.kind) return false;
  return first.kind !== "table-cell" || !text.slice(first.end, second.start).includes("\n");
}

function element(block: Block, content: readonly Html[], level: number, { lineOf }: Setting): Html {
  const line =
    lineOf === undefined ? undefined : html`<span class="line" aria-hidden="true">${lineOf(block.start)}</span>`;
  if (block.kind === "list-item") return html`<li>${line}${content}</li>\n`;
  if (block.kind === "table-cell") return html`<span class="table-cell">${line}${content}</span>\n`;
  if (block.kind === "headline") {
    const tag = new Html(`h${Math.min(level, 6)}`);
    return html`<${tag} class="headline">${line}${content}</${tag}>\n`;
  }
  return html`<p class="${block.kind}">${line}${content}</p>\n`;
}

function segmentOf(setting: Setting, segment: Segment<Mark>, placed: Set<Mark>, isLong: boolean): Html {
  const { text, reading, prefix } = setting;
  const show = (span: Span) => shown(text, reading.prose, span);
  const findings = segment.marks.filter((mark) => mark.kind === "finding");
  const fresh = segment.beginning.filter((mark) => !placed.has(mark));
  for (const mark of fresh) placed.add(mark);
  if (segment.marks.length === 0) return isLong ? shortened(segment, show) : html`${show(segment)}`;
  const notes = fresh.filter((mark) => mark.kind === "finding").map((mark) => noteOf(reading, mark, prefix));
  // The note stands beside the line on which the finding begins, however long that is; a few words it does not part.
  const isShort = segment.end - segment.start <= SHORT;
  const split = notes.length === 0 || isShort ? segment.end : endOfFirstWord(reading.prose, segment);
  const wrap = (content: Html) =>
    findings.length === 0 ? content : html`<mark class="${gravest(findings)}">${content}</mark>`;
  const head = anchored(wrap(html`${show({ start: segment.start, end: split })}`), fresh, prefix);
  const rest = split < segment.end ? wrap(html`${show({ start: split, end: segment.end })}`) : NOTHING;
  const numbers = segment.ending.filter((mark) => mark.kind === "finding").map((mark) => numberLink(mark, prefix));
  return isShort ? html`${head}${numbers}${notes}` : html`${head}${notes}${rest}${numbers}`;
}

/** Each mark that begins here can be jumped to. */
function anchored(content: Html, marks: readonly Mark[], prefix: string): Html {
  return marks.reduceRight(
    (inner, mark) =>
      mark.kind === "finding"
        ? html`<span class="at" id="${idOf.mark(prefix, mark)}">${inner}</span>`
        : html`<span class="place" id="${idOf.place(prefix, mark)}">${inner}</span>`,
    content,
  );
}

const numberLink = (mark: NumberedFinding, prefix: string) =>
  html`<a class="ref ${mark.finding.severity}" href="#${idOf.note(prefix, mark)}" aria-label="Finding ${mark.number}, ${mark.finding.severity}">${mark.number}</a>`;

function endOfFirstWord(prose: string, { start, end }: Span): number {
  let at = start;
  while (at < end && /\s/.test(prose[at]!)) at++;
  while (at < end && !/\s/.test(prose[at]!)) at++;
  return at;
}

/** What cannot be read, such as code or an address, is shown as it was typed. */
const UNREADABLE = /\uFFFC[\0\uFFFC]*/g;

function shown(text: string, prose: string, { start, end }: Span): Html {
  const piece = prose.slice(start, end);
  if (!piece.includes("\uFFFC")) return html`${readable(prose, start, end)}`;
  const parts: Html[] = [];
  let from = 0;
  for (const { 0: masked, index } of piece.matchAll(UNREADABLE)) {
    const typed = text.slice(start + index, start + index + masked.length);
    parts.push(
      html`${readable(piece, from, index)}<code>${typed.length > 80 ? `${typed.slice(0, 80)}…` : typed}</code>`,
    );
    from = index + masked.length;
  }
  return html`${parts}${readable(piece, from, piece.length)}`;
}

function shortened(span: Span, show: (span: Span) => Html): Html {
  if (span.end - span.start <= 3 * KEPT) return show(span);
  const from = { start: span.start, end: span.start + KEPT };
  const to = { start: span.end - KEPT, end: span.end };
  return html`${show(from)} <span class="left-out">… ${(to.start - from.end).toLocaleString("en-US")} characters …</span> ${show(to)}`;
}
