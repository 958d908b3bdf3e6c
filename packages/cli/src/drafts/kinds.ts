import { extname } from "node:path";

/** What textlint's plugins call a draft by. A .docx has become plain text by then. */
export type Extension = ".txt" | ".md" | ".html";

const EXTENSIONS: Readonly<Record<string, Extension | ".docx">> = {
  ".txt": ".txt",
  ".text": ".txt",
  ".md": ".md",
  ".markdown": ".md",
  ".mdown": ".md",
  ".mkd": ".md",
  ".mkdn": ".md",
  ".html": ".html",
  ".htm": ".html",
  ".docx": ".docx",
};

/** The endings of what is looked for in folders, with their full stops. */
export const draftEndings = Object.keys(EXTENSIONS);

/** How to read a draft of this name, by its ending; undefined where Copydesk does not read such files. */
export function kindOf(path: string): Extension | ".docx" | undefined {
  const ending = extname(path).toLowerCase();
  if (ending === "") return ".txt";
  return Object.hasOwn(EXTENSIONS, ending) ? EXTENSIONS[ending] : undefined;
}
