import type { DraftReport, Finding, Format, Severity } from "../types.js";
import { messageOf } from "./text.js";
import { attributes, XML_DECLARATION, xmlText } from "./xml.js";

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** JUnit's XML: a suite for each draft, a failed test for each finding that makes the run fail. */
export const junit: Format = {
  name: "junit",
  extension: ".xml",
  description: "JUnit's XML: each draft a suite, each finding a test",
  start(write, { failOn }) {
    let head = `${XML_DECLARATION}<testsuites name="copydesk">\n`;
    const fails = ({ severity }: Finding) => RANK[severity] >= RANK[failOn];
    return {
      draft: async (report) => {
        await write(head + suiteOf(report, fails));
        head = "";
      },
      end: () => write(`${head}</testsuites>\n`),
    };
  },
};

function suiteOf(report: DraftReport, fails: (finding: Finding) => boolean): string {
  const name = report.path;
  if ("problem" in report) {
    const error = `<error${attributes({ type: "not-checked", message: report.problem })}/>`;
    return suite({ name, tests: 1, failures: 0, errors: 1 }, [testCase({ name: "readable", classname: name }, error)]);
  }
  const { findings } = report;
  // Servers leave out a suite without tests, and with it the news that the draft is clean.
  if (findings.length === 0) {
    return suite({ name, tests: 1, failures: 0, errors: 0 }, [testCase({ name: "clean", classname: name }, "")]);
  }
  const cases = findings.map((finding) => caseOf(name, finding, fails(finding)));
  return suite({ name, tests: cases.length, failures: findings.filter(fails).length, errors: 0 }, cases);
}

function caseOf(path: string, finding: Finding, isFailure: boolean): string {
  const place = finding.paragraph?.number ?? `${finding.from.line}:${finding.from.column}`;
  const message = messageOf(finding);
  const told = isFailure
    ? `<failure${attributes({ type: finding.severity, message })}>${xmlText(`${path}:${place} ${message}`)}</failure>`
    : `<system-out>${xmlText(`${finding.severity}: ${message}`)}</system-out>`;
  return testCase({ name: `${finding.rule} ${place}`, classname: path }, told);
}

const testCase = (named: Record<string, string>, content: string) =>
  content === ""
    ? `    <testcase${attributes(named)}/>\n`
    : `    <testcase${attributes(named)}>${content}</testcase>\n`;

const suite = (counts: Record<string, string | number>, cases: readonly string[]) =>
  `  <testsuite${attributes(counts)}>\n${cases.join("")}  </testsuite>\n`;
