import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { projectIn } from "../init/project.js";
import { type Proposal, proposalsFor } from "../init/proposals.js";
import { version } from "../package.js";
import { type CommandModule, examples, Misuse } from "./command.js";

export const init: CommandModule = {
  configure(command) {
    command
      .argument("[drafts]", "where the drafts are, for CI", ".")
      .option("-y, --yes", "write what is missing and add to what is there, without asking; replace nothing")
      .option("--force", "replace what is there, too")
      .option("--dry-run", "only say what would be written");
    examples(command, [
      ["copydesk init", "ask about each file"],
      ["copydesk init --yes drafts", "write them all; CI checks the folder drafts"],
      ["copydesk init --dry-run", "what it would do"],
    ]);
  },

  async run(args, { yes = false, force = false, dryRun = false }) {
    const isAsking = !yes && !force && !dryRun;
    const drafts = args[0] ?? ".";
    const project = projectIn(process.cwd(), version);
    const questions = isAsking ? new Questions() : undefined;
    try {
      for (const proposal of proposalsFor(project, drafts)) {
        if (!(await isWanted(proposal, { force, dryRun, questions }))) continue;
        const file = join(project.folder, proposal.path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, proposal.text);
        say(`${DONE[proposal.kind]} ${proposal.path}`);
      }
    } finally {
      questions?.close();
    }
    say(`\nNext: ${project.installer.add} copydesk textlint-rule-preset-copydesk`);
    say(`Then: ${project.installer.run} copydesk check ${drafts}`);
    return 0;
  },
};

const DONE = { new: "wrote", extended: "added to", replaced: "replaced", kept: "kept", "by-hand": "left" } as const;

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Answering {
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly questions: Questions | undefined;
}

async function isWanted(
  { kind, path, purpose, text }: Proposal,
  { force, dryRun, questions }: Answering,
): Promise<boolean> {
  if (kind === "kept") say(`${path} is as it should be`);
  else if (kind === "by-hand") say(`${path} is left to you: ${text}`);
  else if (dryRun) say(`would ${{ new: "write", extended: "add to", replaced: "leave" }[kind]} ${path}: ${purpose}`);
  else if (questions !== undefined) {
    const verb = { new: "Write", extended: "Add to", replaced: "Replace" }[kind];
    return questions.ask(`${verb} ${path}, ${purpose}?`, kind !== "replaced");
  } else if (kind === "replaced" && !force) say(`${path} is there already and is left as it is; --force replaces it`);
  else return true;
  return false;
}

/** Asks on standard output and reads the answers from standard input, a line each; those typed ahead are kept. */
class Questions {
  readonly #lines = createInterface({ input: process.stdin });
  readonly #answers = this.#lines[Symbol.asyncIterator]();

  /**
   * @returns whether the answer is yes; an empty one is what is usual
   * @throws Misuse where nobody answers
   */
  async ask(question: string, usual: boolean): Promise<boolean> {
    process.stdout.write(`${question} [${usual ? "Y/n" : "y/N"}] `);
    const { value, done } = await this.#answers.next();
    if (done === true) {
      throw new Misuse("nobody answers, and init asks before it writes; give it --yes, or --dry-run to look");
    }
    return value.trim() === "" ? usual : /^y(es)?$/i.test(value.trim());
  }

  close(): void {
    this.#lines.close();
  }
}
