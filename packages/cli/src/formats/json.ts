import type { DraftReport, Format } from "../types.js";
import { toJson } from "./text.js";

/** One document: the tool, the drafts with their findings, the summary. A finding looks as the type `Finding` says. */
export const json: Format = {
  name: "json",
  extension: ".json",
  description: "one document with every draft and finding, for programs",
  start(write, { version }) {
    let separator = "";
    const head = `{"tool":${toJson({ name: "copydesk", version })},"drafts":[`;
    return {
      draft: async (report) => {
        await write(`${separator === "" ? head : separator}\n${toJson(withoutText(report))}`);
        separator = ",";
      },
      end: (summary) => write(`${separator === "" ? head : ""}\n],"summary":${toJson(summary)}}\n`),
    };
  },
};

/** One line for each draft, in the order in which they came: what a queue or a pipe reads. */
export const ndjson: Format = {
  name: "ndjson",
  extension: ".ndjson",
  description: "one line of JSON for each draft, in order",
  start: (write) => ({
    draft: (report) => write(`${toJson(withoutText(report))}\n`),
    end: () => {},
  }),
};

/** Who asks for findings has the draft. */
function withoutText(report: DraftReport): object {
  if ("problem" in report) return report;
  const { text: _, ...rest } = report;
  return rest;
}
