import type { Command, OptionValues } from "commander";

/** One command: `copydesk <name>`. Its module is loaded only when it is called, or for completion. */
export interface CommandModule {
  /** Adds arguments, options and examples (`examples(command, ...)`) to a command that has its name and summary. */
  configure(command: Command): void;
  /**
   * Does it.
   *
   * @returns the exit code: 0 clean, 1 findings, 2 misuse or something unreadable
   * @throws Misuse to end with its message and 2
   */
  run(args: readonly string[], options: OptionValues): Promise<number>;
}

/** The user's mistake, told in one line, with what to do. */
export class Misuse extends Error {
  override readonly name = "Misuse";
}

/** Puts examples under a command's help: the command line, and what it does. */
export function examples(command: Command, lines: readonly (readonly [line: string, purpose: string])[]): void {
  const width = Math.max(...lines.map(([line]) => line.length));
  const shown = lines.map(([line, purpose]) => `  ${line.padEnd(width)}  ${purpose}`);
  command.addHelpText("after", `\nExamples:\n${shown.join("\n")}`);
}
