import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder and each above it, up to the root. */
export function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}

/** The first of some files in the folder, or else in the nearest folder above that has one. */
export function nearestFile(folder: string, names: readonly string[]): string | undefined {
  for (const at of upwards(folder)) {
    const found = names.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  return undefined;
}
