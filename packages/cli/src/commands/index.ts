import type { CommandModule } from "./command.js";

interface CommandEntry {
  readonly name: string;
  /** One line for `copydesk --help`. */
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** In the order in which `copydesk --help` lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: "check",
    summary: "Read drafts and report what is to be changed",
    load: async () => (await import("./check.js")).check,
  },
];
