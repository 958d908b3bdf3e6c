import { toJson } from "../formats/text.js";
import { writeOut } from "../output/targets.js";
import { loadRuleInformation } from "../rules.js";
import { standardPage } from "../terminal/page.js";
import { table } from "../terminal/table.js";
import type { RuleInformation } from "../types.js";
import { type CommandModule, examples } from "./command.js";
import { readConfiguration } from "./configuration.js";

export const rules: CommandModule = {
  configure(command) {
    command.option("--json", "print a list in JSON, with each rule's README");
    examples(command, [
      ["copydesk rules", "every rule, how grave its findings are, whether it makes corrections"],
      ["copydesk explain typo", "all about one of them"],
    ]);
  },
  async run(_, { json }) {
    const all = await loadRuleInformation();
    if (json === true) {
      await writeOut(`${toJson(all)}\n`);
      return 0;
    }
    const configured = await readConfiguration(process.cwd(), undefined, () => {});
    const page = standardPage();
    const row = ({ id, severity, fixable, description }: RuleInformation) => [
      id,
      configured[id] === false ? "off" : severity,
      fixable ? "yes" : "",
      description.replaceAll("`", ""),
    ];
    await writeOut(`${table(["Rule", "Tier", "Fixes", "Reports"], all.map(row), page)}\n`);
    return 0;
  },
};
