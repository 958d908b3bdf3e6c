import { extname } from "node:path/posix";

/** How a draft is read. */
export type Format = "text" | "markdown" | "html" | "commit-message";

/** What editors call the languages: Visual Studio Code and Zed, Vim and Neovim, Helix, Sublime Text, Emacs. */
const BY_LANGUAGE: ReadonlyMap<string, Format> = new Map([
  ["plaintext", "text"],
  ["text", "text"],
  ["txt", "text"],
  ["mail", "text"],
  ["markdown", "markdown"],
  ["quarto", "markdown"],
  ["html", "html"],
  ["xhtml", "html"],
  ["git-commit", "commit-message"],
  ["gitcommit", "commit-message"],
  ["scminput", "commit-message"],
]);

const BY_EXTENSION: ReadonlyMap<string, Format> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".mdown", "markdown"],
  [".mkd", "markdown"],
  [".mkdn", "markdown"],
  [".html", "html"],
  [".htm", "html"],
]);

/** What git calls the files that it opens an editor on. */
const COMMIT_FILES = new Set(["COMMIT_EDITMSG", "MERGE_MSG", "TAG_EDITMSG", "NOTES_EDITMSG"]);

/** How to read a draft, by what its editor calls the language, else by its name; nothing where Copydesk does not read it. */
export function formatOf(languageId: string, path: string): Format | undefined {
  if (COMMIT_FILES.has(path.slice(path.lastIndexOf("/") + 1))) return "commit-message";
  return BY_LANGUAGE.get(languageId.toLowerCase()) ?? BY_EXTENSION.get(extname(path).toLowerCase());
}
