import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import { corrections, isTold } from "./correction.js";
import { excerpt } from "./excerpt.js";
import { visibleText } from "./visible.js";

export type Tier = "error" | "warning" | "info";

/** A replacement of one stretch of a draft: UTF-16 offsets, half-open. */
export interface MarkEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One finding as it is printed. Offsets are UTF-16, half-open, into the draft. */
export interface Mark {
  /** Where it is, in words: `3:54`. */
  readonly place: string;
  readonly tier: Tier;
  readonly rule: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly fix?: MarkEdit;
  readonly suggestions: readonly { readonly message: string; readonly edit: MarkEdit }[];
}

/** What to print on. */
export interface Page {
  readonly colors: ReturnType<typeof picocolors.createColors>;
  readonly width: number;
}

/** Wider, and the eye loses the line on its way back. */
const WIDEST = 120;
const NARROWEST = 40;
const INDENT = "    ";
/** Corrections shown of one finding; an editor shows them all. */
const CORRECTIONS = 3;

/** @param width columns of the terminal; 100 where left out */
export function pageOf(colors: boolean, width = 100): Page {
  return { colors: picocolors.createColors(colors), width: Math.min(Math.max(width, NARROWEST), WIDEST) };
}

/**
 * The findings in one draft, under its name, with a line break at the end.
 *
 * @param source the draft without a byte order mark; undefined where it is not at hand, and then no lines are shown
 */
export function formatDraft(name: string, source: string | undefined, marks: readonly Mark[], page: Page): string {
  const shown = marks.map((mark) => formatMark(mark, source, page));
  return `${page.colors.bold(page.colors.underline(visibleText(name)))}\n\n${shown.join("\n")}`;
}

function formatMark(mark: Mark, source: string | undefined, { colors, width }: Page): string {
  const color = { error: colors.red, warning: colors.yellow, info: colors.cyan }[mark.tier];
  const lines = [`  ${colors.bold(mark.place)}  ${color(mark.tier)}  ${colors.dim(visibleText(mark.rule))}`];
  const room = width - INDENT.length;
  if (source !== undefined) {
    const shown = excerpt(source, mark.start, mark.end, room);
    lines.push(`${INDENT}${shown.before}${colors.bold(shown.marked)}${shown.after}`);
    lines.push(`${INDENT}${" ".repeat(shown.indent)}${color("~".repeat(shown.markedWidth))}`);
  }
  lines.push(...indented(wrapAnsi(onOneLine(mark.message), room, { hard: true })));
  if (source !== undefined) {
    const [first = "", ...others] = corrections(mark, source).slice(0, CORRECTIONS);
    const rest = others.map((other) => other.replace(/^write: /, "")).join(", ");
    const offers = [
      // Most messages end with the correction; it is not said twice.
      isTold(mark.message, first) ? "" : colors.green(first),
      rest === "" ? "" : colors.dim(`or: ${rest}`),
    ].filter((offer) => offer !== "");
    if (offers.length > 0) lines.push(...indented(wrapAnsi(offers.join("  "), room, { hard: true })));
  }
  return `${lines.join("\n")}\n`;
}

/** A message is one line here, whatever rule it comes from. */
const onOneLine = (message: string) => visibleText(message.split(/[\r\n]+/).join(" "));

const indented = (wrapped: string) => wrapped.split("\n").map((line) => INDENT + line);

/** What a run came to. */
export interface Counts {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly fixable: number;
}

/** The last line of a report, without its line break. */
export function formatCounts(counts: Counts, { colors }: Page): string {
  const files = count(counts.files, "file");
  const tiers = (["error", "warning", "info"] as const).flatMap((tier) =>
    counts[tier] > 0 ? [count(counts[tier], tier)] : [],
  );
  if (tiers.length === 0) return colors.green(`No findings in ${files}`);
  return colors.bold(`${tiers.join(", ")} in ${files}${counts.fixable > 0 ? `; ${counts.fixable} can be fixed` : ""}`);
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 || noun === "info" ? "" : "s"}`;
