import { resolve } from "node:path";
import type { OptionValues } from "commander";
import { Interrupt } from "../check/interrupt.js";
import { decode } from "../drafts/decode.js";
import { findDrafts } from "../drafts/find.js";
import { kindOf } from "../drafts/kinds.js";
import { assertReadable } from "../drafts/read.js";
import { reasonOf } from "../drafts/unreadable.js";
import type { Settings } from "../engine/settings.js";
import type { FixRun } from "../fix/run.js";
import { wantsColors, writeOut } from "../output/targets.js";
import { type CommandModule, examples, Misuse } from "./command.js";
import { addDraftOptions, type DraftOptions, settingsFor } from "./options.js";

interface FixOptions extends DraftOptions, OptionValues {
  readonly dryRun?: boolean;
  readonly suggestions?: boolean;
  readonly interactive?: boolean;
  readonly stdinFilename?: string;
  readonly color?: boolean;
}

export const fix: CommandModule = {
  configure(command) {
    command
      .argument("<paths...>", "files, folders, globs, or - for standard input, which comes out corrected")
      .option("-n, --dry-run", "show what would be changed and change nothing; exit with 1 where something would be")
      .option("-s, --suggestions", "take the likeliest suggestion too, where there is no one right answer")
      .option("-i, --interactive", "walk through the suggestions one by one: take, skip, stet, quit");
    addDraftOptions(command)
      .option("--stdin-filename <path>", "what standard input is called, which tells its kind and house style")
      .option("--no-color", "print without colours");
    examples(command, [
      ["copydesk fix story.md", "make the corrections that have one right answer, and show them"],
      ["copydesk fix --dry-run drafts", "only show them"],
      ["copydesk fix --interactive story.md", "decide about the others one by one"],
      ["copydesk fix - --stdin-filename story.md < story.md", "to standard output"],
    ]);
    command.addHelpText(
      "after",
      "\nA quotation is the speaker's: nothing within one is changed. A file is written whole or not at all.",
    );
  },

  async run(paths, given) {
    const options = given as FixOptions;
    const folder = process.cwd();
    const settings = { ...(await settingsFor(options, folder)), tellUnused: false };
    if (paths.includes("-")) {
      if (paths.length > 1) throw new Misuse("- stands for standard input, and is read alone");
      if (options.interactive === true)
        throw new Misuse("--interactive reads your answers from standard input; name a file");
      return fixStandardInput(settings, options, folder);
    }
    if (options.interactive === true && process.stdin.isTTY !== true) {
      throw new Misuse("--interactive asks questions, and there is no terminal to answer them");
    }
    const run: FixRun = {
      settings,
      folder,
      suggestions: options.suggestions === true,
      interactive: options.interactive === true,
      dryRun: options.dryRun === true,
      colors: wantsColors(options.color),
      write: writeOut,
    };
    return fixFiles(paths, options.ignore ?? [], run);
  },
};

async function fixFiles(paths: readonly string[], ignore: readonly string[], run: FixRun): Promise<number> {
  const { fixFile } = await import("../fix/run.js");
  const { visibleText } = await import("textlint-formatter-copydesk/visible");
  const found = await findDrafts(paths, { folder: run.folder, ignore });
  const interrupt = new Interrupt();
  let problems = 0;
  const complain = (path: string, problem: string) => {
    problems += 1;
    process.stderr.write(`copydesk: ${visibleText(path)}: ${visibleText(problem)}\n`);
  };
  for (const { path, problem } of found.problems) complain(path, problem);
  const named = new Set(paths.map((path) => resolve(run.folder, path)));
  // What lies in a folder and cannot be corrected is nobody's mistake.
  const files = found.files.filter((file) => named.has(file) || kindOf(file) !== ".docx");
  const sum = { corrections: 0, left: 0, changed: 0 };
  for (const file of files) {
    if (interrupt.isStopped) break;
    try {
      const fixed = await fixFile(file, run);
      sum.corrections += fixed.corrections;
      sum.left += fixed.left;
      if (fixed.isChanged) sum.changed += 1;
      if (fixed.quit) break;
    } catch (error) {
      complain(file, reasonOf(error));
    }
    await new Promise(setImmediate);
  }
  interrupt.close();
  const verb = run.dryRun ? "would be made" : "made";
  await run.write(
    `${count(sum.corrections, "correction")} ${verb} in ${sum.changed} of ${count(files.length, "file")}; ${count(sum.left, "finding")} left for a person\n`,
  );
  if (interrupt.isStopped) return 130;
  if (problems > 0) return 2;
  return run.dryRun && sum.changed > 0 ? 1 : 0;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

async function fixStandardInput(settings: Settings, options: FixOptions, folder: string): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const name = options.stdinFilename ?? "stdin.txt";
  const kind = kindOf(name) ?? ".txt";
  try {
    if (kind === ".docx") throw new Misuse("a .docx is not written; make its corrections in the word processor");
    assertReadable(bytes.length);
    const { text, hasMark } = decode(bytes);
    const { correct } = await import("../fix/correct.js");
    const draft = { file: resolve(folder, name), extension: kind, text, isDocument: false };
    const corrected = await correct(draft, settings, options.suggestions === true);
    await writeOut(`${hasMark ? "\ufeff" : ""}${corrected.text}`);
    return 0;
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`${options.stdinFilename ?? "standard input"}: ${reasonOf(error)}`);
  }
}
