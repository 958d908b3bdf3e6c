import type { CommandWords, OptionWords, Values } from "./words.js";

/** A completion script for zsh, to be sourced, or to lie as \`_copydesk\` in a folder of \`$fpath\`. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  const summaries = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  return `#compdef copydesk
# zsh completion for copydesk: source <(copydesk completion zsh)
_copydesk() {
  local -a commands
  commands=(
${summaries.join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  ((CURRENT--))
  case "$command" in
${commands.map(caseOf).join("\n")}
  help) _describe command commands ;;
  esac
}
if [[ "$funcstack[1]" == _copydesk ]]; then
  _copydesk "$@"
else
  compdef _copydesk copydesk
fi
`;
}

function caseOf(command: CommandWords): string {
  const specs = [...command.options.flatMap(specsOf), quoted("--help[print help]")];
  if (command.files || command.words.length > 0) specs.push(quoted(`*:argument:${actionOf(command)}`));
  return `  ${command.name})\n    _arguments \\\n${specs.map((spec) => `      ${spec}`).join(" \\\n")}\n    ;;`;
}

function specsOf(option: OptionWords): string[] {
  const description = option.description.replace(/[[\]:\\]/g, "\\$&");
  const value = option.takesValue ? `:value:${actionOf(option)}` : "";
  return option.names.map((name) => quoted(`*${name}[${description}]${value}`));
}

const actionOf = ({ words, files }: Values) => (files ? "_files" : `(${words.join(" ")})`);

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
