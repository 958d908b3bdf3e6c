import { createHash } from "node:crypto";
import type { DraftReport, Format, Severity } from "../types.js";
import { messageOf, plain, toJson } from "./text.js";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab's Code Quality report, a list in the form that Code Climate began. */
export const gitlab: Format = {
  name: "gitlab",
  extension: ".json",
  description: "GitLab's Code Quality report",
  start(write) {
    let separator = "[\n";
    return {
      draft: async (report) => {
        const issues = issuesOf(report);
        if (issues.length === 0) return;
        await write(separator + issues.map(toJson).join(",\n"));
        separator = ",\n";
      },
      end: () => write(separator === ",\n" ? "\n]\n" : "[]\n"),
    };
  },
};

function issuesOf(report: DraftReport): object[] {
  const { path } = report;
  if ("problem" in report) {
    const description = plain(`Not checked: ${report.problem}`);
    return [issue(path, description, "not-checked", "critical", 1, report.problem)];
  }
  return report.findings.map((finding) =>
    issue(
      path,
      messageOf(finding),
      finding.rule,
      SEVERITIES[finding.severity],
      finding.paragraph?.number ?? finding.from.line,
      `${finding.rule}\0${finding.fingerprint}`,
    ),
  );
}

/** GitLab follows an issue from commit to commit by its fingerprint, which has to be its own in the whole report. */
function issue(path: string, description: string, name: string, severity: string, line: number, identity: string) {
  const fingerprint = createHash("sha256").update(`${path}\0${identity}`).digest("hex").slice(0, 32);
  return {
    description,
    check_name: name,
    fingerprint,
    severity,
    location: { path, lines: { begin: line } },
  };
}
