import { relative } from "node:path";
import type { Stet } from "../types.js";

/**
 * The entries that are for a draft.
 *
 * @param draft its absolute path
 * @param folder the folder of the house style file
 */
export function stetFor(draft: string, entries: readonly Stet[], folder: string): readonly Stet[] {
  const seen = relative(folder, draft).replaceAll("\\", "/");
  return entries.filter(({ file }) => {
    if (file === undefined) return true;
    const wanted = file.replace(/^\.\//, "");
    return wanted === seen || (wanted.endsWith("/") && seen.startsWith(wanted));
  });
}
