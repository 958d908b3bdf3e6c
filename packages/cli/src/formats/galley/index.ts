import type { Format, RuleInformation, Run } from "../../types.js";
import { folderWriter } from "./folder.js";
import { html } from "./html.js";
import { filtersOf, footOf, headOf } from "./page.js";
import { type Rules, sectionOf } from "./proof.js";
import { totalOf } from "./summary.js";

/** The draft as a proof, to read on a screen or on paper: faults marked in the text, corrections in the margin. */
export const galley: Format = {
  name: "galley",
  extension: ".html",
  description: "a page to read: the text with its faults marked, corrections in the margin",
  async start(write, run) {
    const rules = await rulesOf(run);
    let number = 0;
    await write(html`${headOf("Proofs", "d1-name", filtersOf())}<h1 class="unseen">Proofs</h1>\n`.markup);
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
