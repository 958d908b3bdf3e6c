import type { CommandWords, OptionWords } from "./words.js";

/** A completion script for fish. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  const before = `not __fish_seen_subcommand_from ${names.join(" ")}`;
  const lines = [
    "# fish completion for copydesk: copydesk completion fish | source",
    "complete -c copydesk -f",
    ...commands.map(
      ({ name, summary }) => `complete -c copydesk -n ${quoted(before)} -a ${name} -d ${quoted(summary)}`,
    ),
    ...commands.flatMap(linesOf),
  ];
  return `${lines.join("\n")}\n`;
}

function linesOf({ name, words, files, options }: CommandWords): string[] {
  const start = `complete -c copydesk -n '__fish_seen_subcommand_from ${name}'`;
  const argument = words.length > 0 ? [`${start} -a ${quoted(words.join(" "))}`] : files ? [`${start} -F`] : [];
  return [...argument, ...options.map((option) => `${start} ${optionOf(option)}`)];
}

function optionOf({ names, description, takesValue, words, files }: OptionWords): string {
  const switches = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const value = !takesValue ? [] : files ? ["-r", "-F"] : ["-x", "-a", quoted(words.join(" "))];
  return [...switches, "-d", quoted(description), ...value].join(" ");
}

const quoted = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
