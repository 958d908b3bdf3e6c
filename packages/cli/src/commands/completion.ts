import { Argument } from "commander";
import { writeOut } from "../output/targets.js";
import { type CommandModule, examples } from "./command.js";

export const completion: CommandModule = {
  configure(command) {
    command.addArgument(new Argument("<shell>", "the shell to complete in").choices(["bash", "zsh", "fish"]));
    examples(command, [
      ["source <(copydesk completion bash)", "in ~/.bashrc"],
      ["source <(copydesk completion zsh)", "in ~/.zshrc, behind compinit"],
      ["copydesk completion fish | source", "in ~/.config/fish/config.fish"],
    ]);
  },
  async run([shell]) {
    const { completionWords } = await import("../completion/words.js");
    const words = await completionWords();
    if (shell === "bash") await writeOut((await import("../completion/bash.js")).bashCompletion(words));
    else if (shell === "zsh") await writeOut((await import("../completion/zsh.js")).zshCompletion(words));
    else await writeOut((await import("../completion/fish.js")).fishCompletion(words));
    return 0;
  },
};
