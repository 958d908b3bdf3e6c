import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { TextlintMessage, TextlintResult } from "@textlint/types";
import { formatCounts, formatDraft, type Mark, pageOf, type Tier } from "./draft.js";

export { type Counts, formatCounts, formatDraft, type Mark, type Page, pageOf } from "./draft.js";

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

const tierOf = ({ severity }: TextlintMessage): Tier => TIERS[severity] ?? "info";

/**
 * Findings as a copy desk reads them: under each file's name the finding's place and tier, its line with the words
 * underlined, what is wrong and what to write. The last line counts.
 *
 * Works as a textlint formatter (`textlint --format copydesk`).
 *
 * @returns the report, with a line break at its end
 */
export default function format(results: readonly TextlintResult[], options: FormatOptions = {}): string {
  const page = pageOf(
    options.colors ?? (options.color !== false && terminalHasColors()),
    options.width ?? process.stdout.columns,
  );
  const read = options.source ?? readDraft;
  const files = results
    .filter(({ messages }) => messages.length > 0)
    .map(({ filePath, messages }) => {
      const name = relative(process.cwd(), filePath) || filePath;
      return formatDraft(name, withoutMark(read(filePath)), messages.map(markOf), page);
    });
  const messages = results.flatMap((result) => result.messages);
  const number = (tier: Tier) => messages.filter((message) => tierOf(message) === tier).length;
  const counts = {
    files: results.length,
    error: number("error"),
    warning: number("warning"),
    info: number("info"),
    fixable: messages.filter(({ fix }) => fix !== undefined).length,
  };
  return `${[...files, formatCounts(counts, page)].join("\n")}\n`;
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

function markOf(message: TextlintMessage): Mark {
  const { line, column } = message.loc.start;
  return {
    place: `${line}:${column}`,
    tier: tierOf(message),
    rule: message.ruleId,
    message: message.message,
    start: message.range[0],
    end: message.range[1],
    ...(message.fix === undefined ? {} : { fix: editOf(message.fix) }),
    suggestions: (message.suggestions ?? []).map((suggestion) => ({
      message: suggestion.message,
      edit: editOf(suggestion.fix),
    })),
  };
}

const editOf = ({ range, text }: { readonly range: readonly [number, number]; readonly text: string }) => ({
  start: range[0],
  end: range[1],
  text,
});
