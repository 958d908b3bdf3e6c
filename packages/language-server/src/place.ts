import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The path of a `file:` address; nothing for what is no file, or none that this system can have. */
function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The folder of the editor that a draft is in, else the first one, else where the server runs. */
export function workspaceFolderOf(uri: string, folders: readonly string[]): string {
  const holding = folders.filter((folder) => uri === folder || uri.startsWith(`${folder.replace(/\/$/, "")}/`));
  const nearest = holding.sort((a, b) => b.length - a.length)[0] ?? folders[0];
  return (nearest === undefined ? undefined : pathOf(nearest)) ?? process.cwd();
}

/** Where a draft is; one that was never saved will most likely be in the editor's folder. */
export function placeOf(uri: string, folders: readonly string[]): string {
  return pathOf(uri) ?? join(workspaceFolderOf(uri, folders), "untitled");
}
