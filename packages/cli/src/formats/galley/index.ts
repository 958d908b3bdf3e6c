import type { DraftReport, Format, RuleInformation, Run, Summary } from "../../types.js";
import { folderWriter } from "./folder.js";
import { html } from "./html.js";
import { count, tallyOf } from "./marks.js";
import { filtersOf, footOf, headOf } from "./page.js";
import { problemOf, proofOf, type Rules } from "./proof.js";

/** The draft as a proof, to read on a screen or on paper: faults marked in the text, corrections in the margin. */
export const galley: Format = {
  name: "galley",
  extension: ".html",
  description: "a page to read: the text with its faults marked, corrections in the margin",
  async start(write, run) {
    const rules = await rulesOf(run);
    let number = 0;
    await write(headOf("Proofs", "d1-name", filtersOf()).markup);
    return {
      draft: async (report) => {
        number += 1;
        await write(await sectionOf(report, rules, `d${number}-`, 2));
      },
      end: (summary) => write(html`${totalOf(summary)}${footOf(run.version)}`.markup),
    };
  },
  startFolder: async (folder, run) => folderWriter(folder, run, await rulesOf(run)),
};

async function rulesOf(run: Run): Promise<Rules> {
  return new Map((await run.rules()).map((rule: RuleInformation) => [rule.id, rule]));
}

/** Markup of one draft's proof. */
export async function sectionOf(report: DraftReport, rules: Rules, prefix: string, level: 1 | 2): Promise<string> {
  const section = "problem" in report ? problemOf(report, prefix, level) : await proofOf(report, rules, prefix, level);
  return section.markup;
}

/** What the run came to, in a sentence. */
export function totalOf({ drafts, problems, errors, warnings, infos, interrupted }: Summary) {
  const findings = tallyOf({ error: errors, warning: warnings, info: infos });
  const unread = problems === 0 ? "" : `; ${count(problems, "draft")} not checked`;
  const stopped = interrupted ? html` <b>The run was stopped before its end.</b>` : undefined;
  return html`<p class="total">All together: ${findings} in ${count(drafts, "draft")}${unread}.${stopped}</p>\n`;
}
