import { writeOut } from "../output/targets.js";
import { loadRuleInformation } from "../rules.js";
import { renderMarkdown } from "../terminal/markdown.js";
import { standardPage } from "../terminal/page.js";
import { type CommandModule, examples, Misuse } from "./command.js";
import { didYouMean } from "./nearest.js";

export const explain: CommandModule = {
  configure(command) {
    command.argument("<rule>", "the rule's id, as findings name it");
    examples(command, [
      ["copydesk explain typo", "what it reports, what it leaves alone, its options"],
      ["copydesk explain typo | less", "page by page"],
    ]);
  },
  async run([given = ""]) {
    // Other programs put the preset's name before it.
    const id = given.replace(/^(?:preset-)?copydesk\//, "").replace(/^@copydesk\/(?:textlint-rule-)?/, "");
    const rules = await loadRuleInformation();
    const rule = rules.find((each) => each.id === id);
    if (rule === undefined) {
      const hint =
        didYouMean(
          id,
          rules.map((each) => each.id),
        ) || "; copydesk rules lists them";
      throw new Misuse(`there is no rule "${given}"${hint}`);
    }
    await writeOut(renderMarkdown(rule.readme, standardPage()));
    return 0;
  },
};
