import type { TextlintMessage } from "@textlint/types";

/** textlint's severities by number. */
const TIERS: readonly string[] = ["info", "warning", "error", "info"];
const INDENT = "    ";
/** Characters of the line kept on each side of the underlined words. */
const CONTEXT = 40;
const LONGEST = 100;

/**
 * Findings for a reviewer: place, tier and rule; the line with the words underlined; what is wrong; what the fix or the
 * first suggestion would write. Unlike the report that a user sees, this form tells a fix from a suggestion and does not
 * depend on a terminal, and a change to the report leaves every reviewed snapshot as it is.
 *
 * @param source the text that was linted
 * @param messages what textlint found in it; `range` in UTF-16 offsets, half-open
 */
export function renderFindings(source: string, messages: readonly TextlintMessage[]): string {
  return [...messages]
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.ruleId < b.ruleId ? -1 : 1))
    .map((message) => renderFinding(source, message))
    .join("\n");
}

function renderFinding(source: string, message: TextlintMessage): string {
  const { line, column } = message.loc.start;
  const lines = [`${line}:${column}  ${TIERS[message.severity] ?? message.severity}  ${message.ruleId}`];
  for (const text of [...underlined(source, message.range), message.message, ...correction(source, message)]) {
    lines.push(INDENT + text);
  }
  return `${lines.join("\n")}\n`;
}

/** The line that the span starts on, shortened around it, and its underline. */
function underlined(source: string, [start, end]: readonly [number, number]): string[] {
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const lineBreak = source.indexOf("\n", start);
  const lineEnd = lineBreak < 0 ? source.length : lineBreak;
  const spanEnd = Math.min(end, lineEnd);
  const from = start - lineStart > CONTEXT ? source.lastIndexOf(" ", start - CONTEXT) + 1 : lineStart;
  const space = source.indexOf(" ", spanEnd + CONTEXT);
  const to = space < 0 || space > lineEnd ? lineEnd : space;
  const before = (from > lineStart ? "…" : "") + source.slice(Math.max(from, lineStart), start);
  const after = source.slice(spanEnd, to) + (to < lineEnd ? "…" : "");
  const underline = `^${"~".repeat(Math.max(spanEnd - start - 1, 0))}${end > spanEnd ? "…" : ""}`;
  return [before + source.slice(start, spanEnd) + after, " ".repeat(before.length) + underline];
}

/** What the fix, or else the first suggestion, makes of the underlined words and of all else that it touches. */
function correction(source: string, message: TextlintMessage): string[] {
  const edit = message.fix ?? message.suggestions?.[0]?.fix;
  if (edit === undefined) return [];
  const start = Math.min(message.range[0], edit.range[0]);
  const end = Math.max(message.range[1], edit.range[1]);
  const written = source.slice(start, edit.range[0]) + edit.text + source.slice(edit.range[1], end);
  const shown =
    written.length <= LONGEST ? written : `${written.slice(0, LONGEST / 2)} … ${written.slice(-LONGEST / 2)}`;
  return [
    `-> ${shown === "" ? "(nothing)" : shown.replaceAll("\n", "⏎")}${message.fix === undefined ? "  (suggested)" : ""}`,
  ];
}
