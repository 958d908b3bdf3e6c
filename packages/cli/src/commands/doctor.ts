import { lookAtCommand, lookAtTextlint } from "../doctor/installation.js";
import type { Remark } from "../doctor/report.js";
import { lookAtDrafts, lookAtRules } from "../doctor/run.js";
import { lookAtConfiguration, lookAtHouseStyle } from "../doctor/settings.js";
import { plain } from "../formats/text.js";
import { projectIn } from "../init/project.js";
import { writeOut } from "../output/targets.js";
import { version } from "../package.js";
import { type Page, standardPage } from "../terminal/page.js";
import { type CommandModule, examples } from "./command.js";

export const doctor: CommandModule = {
  configure(command) {
    examples(command, [
      ["copydesk doctor", "look at the installation, the configuration and the drafts of this folder"],
    ]);
    command.addHelpText(
      "after",
      "\nIt runs nothing that is in the folder. Exit codes: 0 all is well; 1 something is not.",
    );
  },
  async run() {
    const folder = process.cwd();
    const { installer } = projectIn(folder, version);
    const { remarks, isConfigured } = await lookAtConfiguration(folder);
    const all = [
      ...lookAtCommand(folder, installer),
      await lookAtRules(),
      ...lookAtTextlint(folder, isConfigured, installer),
      ...remarks,
      ...(await lookAtHouseStyle(folder)),
      await lookAtDrafts(folder),
    ];
    const page = standardPage();
    await writeOut(`${all.map((remark) => shown(remark, page)).join("\n")}\n`);
    const faults = all.filter(({ kind }) => kind === "fault").length;
    await writeOut(
      faults === 0 ? "\nAll is well.\n" : `\n${faults} ${faults === 1 ? "thing is" : "things are"} wrong.\n`,
    );
    return faults === 0 ? 0 : 1;
  },
};

function shown({ kind, text, advice }: Remark, { colors }: Page): string {
  const mark = { good: colors.green("ok    "), note: colors.cyan("note  "), fault: colors.red("wrong ") }[kind];
  const todo = advice === undefined ? "" : `\n        ${colors.dim(plain(advice))}`;
  return `${mark}${plain(text)}${todo}`;
}
