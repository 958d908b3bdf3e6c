import type { CommandWords, OptionWords, Values } from "./words.js";

/** A completion script for bash; it needs nothing but bash. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for copydesk: source <(copydesk completion bash)
_copydesk() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W "${[...names, "help", "--help", "--version"].join(" ")}" -- "$current")
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(caseOf).join("\n")}
  help) mapfile -t COMPREPLY < <(compgen -W "${names.join(" ")}" -- "$current") ;;
  esac
}
complete -o filenames -F _copydesk copydesk
`;
}

function caseOf({ name, words, files, options }: CommandWords): string {
  const valued = options.filter(({ takesValue }) => takesValue);
  const all = [...options.flatMap((option) => option.names), "--help", ...words];
  return `  ${name})
    case "$previous" in
${valued.map(valueCase).join("")}    *) ${reply({ words: all, files })} ;;
    esac
    ;;`;
}

const valueCase = (option: OptionWords) => `    ${option.names.join(" | ")}) ${reply(option)} ;;\n`;

const reply = ({ words, files }: Values) =>
  `mapfile -t COMPREPLY < <(compgen ${files ? "-f " : ""}-W "${words.join(" ")}" -- "$current")`;
