import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** An installed package, as its files tell; nothing of it is run. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute, with links followed. */
  readonly folder: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Its main file is there. */
  readonly isWhole: boolean;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly main?: string;
}

/** The package of that name that a module in a folder would get, looked for as Node does. */
export function findPackage(name: string, from: string): InstalledPackage | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = packageAt(join(folder, "node_modules", name));
    if (found !== undefined) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The package in a folder. */
export function packageAt(folder: string): InstalledPackage | undefined {
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) return undefined;
  try {
    const { name, version, dependencies = {}, main } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
    const real = realpathSync(folder);
    return {
      name: String(name),
      version: String(version),
      folder: real,
      dependencies,
      isWhole: main === undefined || existsSync(join(real, main)),
    };
  } catch {
    return undefined;
  }
}

/** A program of that name on the search path, with links followed. */
export function programOnPath(name: string): string | undefined {
  const [separator, endings] = process.platform === "win32" ? [";", [".cmd", ".exe"]] : [":", [""]];
  const { PATH = "" } = process.env;
  for (const folder of PATH.split(separator)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      if (folder !== "" && existsSync(file)) return realpathSync(file);
    }
  }
  return undefined;
}
