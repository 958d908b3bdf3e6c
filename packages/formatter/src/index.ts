import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { TextlintMessage, TextlintResult } from "@textlint/types";
import picocolors from "picocolors";
import wrapAnsi from "wrap-ansi";
import { corrections, isTold } from "./correction.js";
import { excerpt } from "./excerpt.js";
import { visibleText } from "./visible.js";

export { visibleText };

export interface FormatOptions {
  /** Left out: colours where standard output is a terminal that wants them. */
  readonly colors?: boolean;
  /** What textlint passes: false after `--no-color`, else true, which then means only that nobody said so. */
  readonly color?: boolean;
  /** Columns of the terminal. Left out: those of standard output, or 100 where it is not a terminal. */
  readonly width?: number;
  /** The draft that a result speaks of. Left out: what stands in the file. */
  readonly source?: (filePath: string) => string | undefined;
}

/** By textlint's severity. */
const TIERS: readonly Tier[] = ["info", "warning", "error", "info"];
type Tier = "error" | "warning" | "info";

const tierOf = ({ severity }: TextlintMessage): Tier => TIERS[severity] ?? "info";

/** Wider, and the eye loses the line on its way back. */
const WIDEST = 120;
const NARROWEST = 40;
const INDENT = "    ";
/** Corrections shown of one finding; an editor shows them all. */
const CORRECTIONS = 3;

/**
 * Findings as a copy desk reads them: under each file's name the finding's place and tier, its line with the words
 * underlined, what is wrong and what to write. The last line counts.
 *
 * Works as a textlint formatter (`textlint --format copydesk`).
 *
 * @returns the report, with a line break at its end
 */
export default function format(results: readonly TextlintResult[], options: FormatOptions = {}): string {
  const page: Page = {
    colors: picocolors.createColors(options.colors ?? (options.color !== false && terminalHasColors())),
    width: Math.min(Math.max(options.width ?? process.stdout.columns ?? 100, NARROWEST), WIDEST),
  };
  const read = options.source ?? readDraft;
  const files = results
    .filter(({ messages }) => messages.length > 0)
    .map((result) => formatFile(result, withoutMark(read(result.filePath)), page));
  return `${[...files, summary(results, page)].join("\n")}\n`;
}

interface Page {
  readonly colors: ReturnType<typeof picocolors.createColors>;
  readonly width: number;
}

/** Asks Node, which heeds NO_COLOR, FORCE_COLOR and TERM. */
const terminalHasColors = () => process.stdout.isTTY === true && process.stdout.hasColors();

function readDraft(filePath: string): string | undefined {
  try {
    return readFileSync(filePath, "utf8");
  } catch {
    // Standard input has a name and no file; its findings are shown without their lines.
    return undefined;
  }
}

/** textlint counts from behind a byte order mark. */
const withoutMark = (source: string | undefined) => (source?.charCodeAt(0) === 0xfeff ? source.slice(1) : source);

function formatFile(result: TextlintResult, source: string | undefined, page: Page): string {
  const name = relative(process.cwd(), result.filePath) || result.filePath;
  const findings = result.messages.map((message) => formatFinding(message, source, page));
  return `${page.colors.bold(page.colors.underline(visibleText(name)))}\n\n${findings.join("\n")}`;
}

function formatFinding(message: TextlintMessage, source: string | undefined, { colors, width }: Page): string {
  const tier = tierOf(message);
  const color = { error: colors.red, warning: colors.yellow, info: colors.cyan }[tier];
  const { line, column } = message.loc.start;
  const lines = [`  ${colors.bold(`${line}:${column}`)}  ${color(tier)}  ${colors.dim(visibleText(message.ruleId))}`];
  const room = width - INDENT.length;
  if (source !== undefined) {
    const shown = excerpt(source, message.range[0], message.range[1], room);
    lines.push(`${INDENT}${shown.before}${colors.bold(shown.marked)}${shown.after}`);
    lines.push(`${INDENT}${" ".repeat(shown.indent)}${color("~".repeat(shown.markedWidth))}`);
  }
  lines.push(...indented(wrapAnsi(messageText(message), room, { hard: true })));
  if (source !== undefined) {
    const [first = "", ...others] = corrections(message, source).slice(0, CORRECTIONS);
    const rest = others.map((other) => other.replace(/^write: /, "")).join(", ");
    const offers = [
      // Most messages end with the correction; it is not said twice.
      isTold(message.message, first) ? "" : colors.green(first),
      rest === "" ? "" : colors.dim(`or: ${rest}`),
    ].filter((offer) => offer !== "");
    if (offers.length > 0) lines.push(...indented(wrapAnsi(offers.join("  "), room, { hard: true })));
  }
  return `${lines.join("\n")}\n`;
}

/** A message is one line here, whatever rule it comes from. */
function messageText({ message }: TextlintMessage): string {
  return visibleText(message.split(/[\r\n]+/).join(" "));
}

const indented = (wrapped: string) => wrapped.split("\n").map((line) => INDENT + line);

function summary(results: readonly TextlintResult[], { colors }: Page): string {
  const messages = results.flatMap((result) => result.messages);
  const files = count(results.length, "file");
  if (messages.length === 0) return colors.green(`No findings in ${files}`);
  const tiers = (["error", "warning", "info"] as const).flatMap((tier) => {
    const number = messages.filter((message) => tierOf(message) === tier).length;
    return number > 0 ? [count(number, tier)] : [];
  });
  const fixable = messages.filter(({ fix }) => fix !== undefined).length;
  return colors.bold(`${tiers.join(", ")} in ${files}${fixable > 0 ? `; ${fixable} can be fixed` : ""}`);
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 || noun === "info" ? "" : "s"}`;
