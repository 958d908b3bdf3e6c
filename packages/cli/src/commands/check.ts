import type { CommandModule } from "./command.js";

export const check: CommandModule = {
  configure(command) {
    command.argument("[paths...]", "files, folders, globs, or - for standard input");
  },
  async run() {
    return 0;
  },
};
