import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

interface Manifest {
  readonly version: string;
}

// Asked for by name, since it is not for a module to know which file it is bundled into.
const manifest = fileURLToPath(import.meta.resolve("copydesk/package.json"));

/** This package's folder. */
export const packageFolder = dirname(manifest);

/** This package's version. */
export const version = (JSON.parse(readFileSync(manifest, "utf8")) as Manifest).version;

/** Path of the program that checks drafts for another process. */
export const workerScript = join(packageFolder, "dist/pool/worker.js");
