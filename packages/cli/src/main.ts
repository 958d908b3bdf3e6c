import { Command, CommanderError } from "commander";
import { type CommandModule, Misuse } from "./commands/command.js";
import { commands } from "./commands/index.js";
import { version } from "./package.js";
import { tuneCompiler } from "./pool/tuning.js";

const MISUSE = 2;

const HELP = `
Examples:
  copydesk check drafts                      every .txt, .md, .html and .docx in a folder
  copydesk check --format github "**/*.md"   annotations on a pull request
  copydesk fix --dry-run story.md            what the safe corrections would change
  copydesk explain typo                      what a rule reports, and what it leaves alone

Exit codes: 0 clean; 1 findings at or above --fail-on; 2 misuse, or a draft that could not be read.`;

/**
 * The whole command, as called with these arguments. What it comes to is in `process.exitCode`.
 *
 * @param args without the names of Node and of the script
 */
export async function main(args: readonly string[]): Promise<void> {
  // Whoever reads has had enough, as `head` has after ten lines.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : MISUSE));
  tuneCompiler();
  try {
    await (await programFor(args)).parseAsync(args, { from: "user" });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  // Commander has printed what it has to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE;
  process.stderr.write(`copydesk: ${error instanceof Misuse ? error.message : describeFailure(error)}\n`);
  return MISUSE;
}

function describeFailure(error: unknown): string {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `failed, which it should not; please report this, with version ${version}\n${said}`;
}

/** The parser, with the options of the one command that is called; the others have their names and summaries only. */
async function programFor(args: readonly string[]): Promise<Command> {
  const program = new Command("copydesk");
  program
    .description("A copy desk for English news drafts")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ sortOptions: false })
    .addHelpText("after", HELP)
    .showHelpAfterError("(copydesk --help lists what there is)")
    .exitOverride();
  const called = args.filter((arg) => !arg.startsWith("-")).slice(0, 2);
  for (const { name, summary, load } of commands) {
    const command = program.command(name).summary(summary).description(summary);
    if (called.includes(name)) addCommand(command, await load());
  }
  return program;
}

/** Makes a command of its module. */
function addCommand(command: Command, module: CommandModule): void {
  module.configure(command);
  command.action(async () => {
    process.exitCode = await module.run(command.args, command.opts());
  });
}
