import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import picocolors from "picocolors";
import type { ArtifactLocation, Fix, Invocation, Location, ReportingDescriptor, Result } from "sarif";
import { renderMarkdown } from "../terminal/markdown.js";
import type {
  CheckedDraft,
  Edit,
  Finding,
  Format,
  RuleInformation,
  Run,
  Severity,
  Span,
  UncheckedDraft,
} from "../types.js";
import { messageOf, plain, toJson } from "./text.js";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

const SOURCE_ROOT = "%SRCROOT%";
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** A snippet is to recognise the place by. */
const LONGEST_SNIPPET = 200;

/** SARIF 2.1.0, as GitHub's code scanning, Azure and the viewers of editors read it. */
export const sarif: Format = {
  name: "sarif",
  extension: ".sarif",
  description: "SARIF 2.1.0, for code scanning and editors",
  async start(write, run) {
    const rules = await run.rules();
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const unread: UncheckedDraft[] = [];
    let separator = "";
    await write(`${headOf(run, rules)},"results":[`);
    return {
      draft: async (report) => {
        if ("problem" in report) {
          unread.push(report);
          return;
        }
        for (const finding of report.findings) {
          await write(`${separator}\n${toJson(resultOf(report, finding, ruleIndexes, run))}`);
          separator = ",";
        }
      },
      end: ({ interrupted }) => {
        const invocations = [invocationOf(unread, interrupted, run)];
        return write(`\n],"invocations":${toJson(invocations)}}]}\n`);
      },
    };
  },
};

/** Everything that stands before the results, so that these can be written as they come. */
function headOf(run: Run, rules: readonly RuleInformation[]): string {
  const driver = {
    name: "Copydesk",
    semanticVersion: run.version,
    rules: rules.map(descriptorOf),
  };
  const root = { [SOURCE_ROOT]: { uri: `${pathToFileURL(run.folder).href.replace(/\/$/, "")}/` } };
  const parts = {
    tool: { driver },
    automationDetails: { id: "copydesk/" },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: root,
  };
  return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${toJson(parts).slice(0, -1)}`;
}

function descriptorOf({ id, description, severity, readme }: RuleInformation): ReportingDescriptor {
  return {
    id,
    name: id,
    shortDescription: { text: description },
    fullDescription: { text: `${description}.` },
    defaultConfiguration: { level: LEVELS[severity] },
    help: helpOf(readme),
    properties: { tags: ["copy-editing"] },
  };
}

/** The README as a page of text, and in Markdown without the comments that are for its authors. */
function helpOf(readme: string): { text: string; markdown: string } {
  const text = renderMarkdown(readme, { colors: picocolors.createColors(false), width: 100 });
  return { text, markdown: readme.replace(/<!--.*?-->\n*/gs, "") };
}

function resultOf(draft: CheckedDraft, finding: Finding, ruleIndexes: ReadonlyMap<string, number>, run: Run): Result {
  const ruleIndex = ruleIndexes.get(finding.rule);
  const artifact = artifactLocation(draft.path, run);
  const region = (span: Span) => regionOf(draft.text, span);
  const location: Location =
    finding.paragraph === undefined
      ? {
          physicalLocation: {
            artifactLocation: artifact,
            region: {
              startLine: finding.from.line,
              startColumn: finding.from.column,
              endLine: finding.to.line,
              endColumn: finding.to.column,
              ...region(finding),
              snippet: {
                text: plain(draft.text.slice(finding.start, Math.min(finding.end, finding.start + LONGEST_SNIPPET))),
              },
            },
          },
        }
      : paragraphLocation(artifact, finding.paragraph.number);
  const isText = finding.paragraph === undefined;
  const fixes = isText ? fixesOf(finding, artifact) : [];
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    locations: [location],
    // GitHub follows a finding by the hash under its own name only, and takes one that it is given.
    partialFingerprints: {
      "copydesk/v1": finding.fingerprint,
      primaryLocationLineHash: `${finding.fingerprint}:1`,
    },
    ...(finding.related.length === 0 || !isText
      ? {}
      : {
          relatedLocations: finding.related.map((place, id) => ({
            id,
            message: { text: plain(place.label) },
            physicalLocation: { artifactLocation: artifact, region: { startLine: place.line, ...region(place) } },
          })),
        }),
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}

const regionOf = (text: string, { start, end }: Span) => ({
  charOffset: start,
  charLength: Math.min(end, text.length) - start,
});

/** A word processor's document is no text in which a region could lie. */
function paragraphLocation(artifact: ArtifactLocation, number: number): Location {
  return {
    physicalLocation: { artifactLocation: artifact },
    logicalLocations: [{ name: `paragraph ${number}` }],
  };
}

/** The one right answer first, then what a person may choose from. */
function fixesOf({ fix, suggestions }: Finding, artifact: ArtifactLocation): Fix[] {
  const change = (description: string, { start, end, text }: Edit): Fix => ({
    description: { text: plain(description) },
    artifactChanges: [
      {
        artifactLocation: artifact,
        replacements: [{ deletedRegion: { charOffset: start, charLength: end - start }, insertedContent: { text } }],
      },
    ],
  });
  const fixes = suggestions.map(({ message, edit }) => change(message, edit));
  if (fix !== undefined) fixes.unshift(change("make the correction", fix));
  // The schema wants each of them once.
  return [...new Map(fixes.map((each) => [JSON.stringify(each), each])).values()];
}

function invocationOf(unread: readonly UncheckedDraft[], interrupted: boolean, run: Run): Invocation {
  return {
    executionSuccessful: unread.length === 0 && !interrupted,
    ...(interrupted ? { exitSignalName: "SIGINT" } : {}),
    toolExecutionNotifications: unread.map(({ path, problem }) => ({
      level: "error" as const,
      message: { text: plain(problem) },
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, run) } }],
    })),
  };
}

const OUTSIDE = /^(?:\.\.\/|\/|[A-Za-z]:)/;

/** A draft of the working folder from there, any other by its whole path. */
function artifactLocation(path: string, { folder }: Run): ArtifactLocation {
  if (OUTSIDE.test(path)) return { uri: pathToFileURL(resolve(folder, path)).href };
  // Half of a surrogate pair has no encoding.
  const whole = path.replace(/\p{Surrogate}/gu, "\ufffd");
  return { uri: whole.split("/").map(encodeURIComponent).join("/"), uriBaseId: SOURCE_ROOT };
}
