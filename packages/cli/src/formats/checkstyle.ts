import type { DraftReport, Format } from "../types.js";
import { messageOf } from "./text.js";
import { attributes, XML_DECLARATION } from "./xml.js";

/** Checkstyle's XML, which Jenkins and most other servers read. */
export const checkstyle: Format = {
  name: "checkstyle",
  extension: ".xml",
  description: "Checkstyle's XML, for Jenkins and others",
  start(write) {
    let head = `${XML_DECLARATION}<checkstyle version="8.0">\n`;
    return {
      draft: async (report) => {
        await write(head + fileOf(report));
        head = "";
      },
      end: () => write(`${head}</checkstyle>\n`),
    };
  },
};

function fileOf(report: DraftReport): string {
  const lines = errorsOf(report).map((error) => `    <error${attributes(error)}/>\n`);
  return `  <file${attributes({ name: report.path })}>\n${lines.join("")}  </file>\n`;
}

function errorsOf(report: DraftReport): Record<string, string | number>[] {
  if ("problem" in report) {
    return [{ severity: "error", message: `Not checked: ${report.problem}`, source: "copydesk.not-checked" }];
  }
  return report.findings.map((finding) => ({
    ...(finding.paragraph === undefined ? finding.from : { line: finding.paragraph.number }),
    severity: finding.severity,
    message: messageOf(finding),
    source: `copydesk.${finding.rule}`,
  }));
}
