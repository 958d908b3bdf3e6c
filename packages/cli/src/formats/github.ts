import type { DraftReport, Finding, Format, Severity, Summary } from "../types.js";
import { messageOf, plain } from "./text.js";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** GitHub's workflow commands: each finding becomes an annotation of its line in the pull request. */
export const github: Format = {
  name: "github",
  extension: ".txt",
  description: "annotations on a GitHub pull request",
  start: (write) => ({
    draft: (report) => {
      const lines = annotations(report);
      if (lines.length > 0) return write(`${lines.join("\n")}\n`);
    },
    end: (summary) => write(`${count(summary)}\n`),
  }),
};

function annotations(report: DraftReport): string[] {
  const file = report.path;
  if ("problem" in report) return [command("error", { file, title: "Not checked" }, report.problem)];
  return report.findings.map((finding) =>
    command(COMMANDS[finding.severity], { file, ...placeOf(finding), title: finding.rule }, messageOf(finding)),
  );
}

/** GitHub takes columns only of what begins and ends on one line. A word processor's document has no lines. */
function placeOf({ from, to, paragraph }: Finding): Record<string, number> {
  if (paragraph !== undefined) return {};
  const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
  return { line: from.line, endLine: to.line, ...columns };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(plain(String(value)))}`);
  return `::${name} ${given.join(",")}::${escapeData(plain(message))}`;
}

const escapeData = (text: string) => text.replaceAll("%", "%25");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function count({ errors, warnings, infos, drafts, problems }: Summary): string {
  const unread = problems === 0 ? "" : `; not checked: ${problems}`;
  return `Errors: ${errors}, warnings: ${warnings}, infos: ${infos}; drafts: ${drafts}${unread}`;
}
