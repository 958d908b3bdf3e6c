import { Command, type Option } from "commander";
import { commands } from "../commands/index.js";
import { formats } from "../formats/index.js";
import { loadRuleInformation } from "../rules.js";

/** What follows a command or an option. */
export interface Values {
  readonly words: readonly string[];
  /** Paths too. */
  readonly files: boolean;
}

export interface OptionWords extends Values {
  /** `--format`, `-f`. */
  readonly names: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
}

export interface CommandWords extends Values {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
}

/** Every command with its options, and what may stand behind them. */
export async function completionWords(): Promise<CommandWords[]> {
  const rules = (await loadRuleInformation()).map(({ id }) => id);
  /** Of options whose values the parser does not list itself. */
  const known: Readonly<Record<string, readonly string[]>> = {
    "--format": Object.keys(formats),
    "--rule": rules,
    "--no-rule": rules,
  };
  const optionOf = (option: Option): OptionWords => {
    const words = option.argChoices ?? known[option.long ?? ""] ?? [];
    const takesValue = option.required || option.optional;
    return {
      names: [option.long, option.short].filter((name) => name !== undefined),
      description: option.description.split("\n")[0]!,
      takesValue,
      words,
      files: takesValue && words.length === 0,
    };
  };
  return Promise.all(
    commands.map(async ({ name, summary, load }) => {
      const command = new Command(name);
      (await load()).configure(command);
      const [argument] = command.registeredArguments;
      const words = name === "explain" ? rules : (argument?.argChoices ?? []);
      const options = command.options.filter(({ hidden }) => !hidden).map(optionOf);
      return { name, summary, words, files: argument !== undefined && words.length === 0, options };
    }),
  );
}
