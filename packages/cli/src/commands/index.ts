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
  {
    name: "fix",
    summary: "Make the corrections that have one right answer",
    load: async () => (await import("./fix.js")).fix,
  },
  {
    name: "init",
    summary: "Set a folder up: configuration, house style, CI, pre-commit",
    load: async () => (await import("./init.js")).init,
  },
  {
    name: "doctor",
    summary: "Say why nothing runs, or why it runs twice",
    load: async () => (await import("./doctor.js")).doctor,
  },
  {
    name: "explain",
    summary: "Show all about a rule",
    load: async () => (await import("./explain.js")).explain,
  },
  {
    name: "rules",
    summary: "List the rules",
    load: async () => (await import("./rules.js")).rules,
  },
  {
    name: "lsp",
    summary: "Serve an editor, by the Language Server Protocol",
    load: async () => (await import("./lsp.js")).lsp,
  },
  {
    name: "completion",
    summary: "Print a script that completes commands in bash, zsh or fish",
    load: async () => (await import("./completion.js")).completion,
  },
];
