import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DAY = 86_400_000; // in milliseconds
/** An entry that nobody has looked up for so long is of a draft that is gone or was changed. */
const LONGEST_UNUSED = 30 * DAY;
const STAMP = "last-pruned";

/** Removes entries of a cache that are not used any more; once a day, since it looks at each. Never fails. */
export function pruneCache(folder: string, now = Date.now()): void {
  const stamp = join(folder, STAMP);
  try {
    if (now - (statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0) < DAY) return;
    for (const { name, parentPath, path } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const entry = join(parentPath ?? path, name);
      const stats = statSync(entry);
      if (stats.isFile() && now - stats.mtimeMs > LONGEST_UNUSED) rmSync(entry, { force: true });
    }
    writeFileSync(stamp, "");
    utimesSync(stamp, new Date(now), new Date(now));
  } catch {
    // The folder is not there, or another run prunes it too.
  }
}
