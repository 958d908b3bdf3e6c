import { formatCounts, formatDraft, type Mark, pageOf } from "textlint-formatter-copydesk";
import type { Finding, Format } from "../types.js";

/** As a copy desk marks a draft; what could not be read is told on standard error, whatever the format. */
export const pretty: Format = {
  name: "pretty",
  extension: ".txt",
  description: "the line, the words underlined, what to write; for a person",
  start(write, run) {
    const page = pageOf(run.colors, run.width);
    return {
      draft(report) {
        if ("problem" in report || report.findings.length === 0) return;
        return write(`${formatDraft(report.path, report.text, report.findings.map(markOf), page)}\n`);
      },
      end({ drafts, problems, errors, warnings, infos, fixable, interrupted }) {
        const counts = { files: drafts, error: errors, warning: warnings, info: infos, fixable };
        const unread = problems === 0 ? "" : `; ${problems} could not be checked`;
        return write(`${formatCounts(counts, page)}${unread}${interrupted ? "; stopped before the end" : ""}\n`);
      },
    };
  },
};

/** A finding as it is printed. */
export function markOf(finding: Finding): Mark {
  const { from, paragraph, severity } = finding;
  const place = paragraph === undefined ? `${from.line}:${from.column}` : `paragraph ${paragraph.number}`;
  return { ...finding, place, tier: severity };
}
