import { type CommandModule, examples } from "./command.js";

export const lsp: CommandModule = {
  configure(command) {
    command.option("--stdio", "talk over standard input and output, which it does in any case");
    examples(command, [["copydesk lsp", "what an editor is told to start"]]);
  },
  async run() {
    const { startServer } = await import("@copydesk/language-server");
    startServer();
    // The server ends the process itself, when the editor says goodbye or is gone.
    return new Promise<never>(() => {});
  },
};
