import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Draft } from "../drafts/read.js";
import { packageFolder } from "../package.js";
import type { RawCache } from "./engine.js";
import type { House } from "./house.js";
import type { RawFindings } from "./raw.js";
import type { Settings } from "./settings.js";

const caches = new WeakMap<Settings, RawCache>();

/**
 * What was found in earlier runs, in a folder of small files. An entry's name is a hash of all that decides what is in it:
 * the text, the house style, the settings, the versions of every package that has a say. So an entry is never wrong, and a
 * draft that was moved or renamed keeps its own. Entries that cannot be read or written are done without.
 */
export function cacheFor(settings: Settings, folder: string): RawCache {
  const known = caches.get(settings);
  if (known !== undefined) return known;
  const ground = JSON.stringify([versions(), settings.rules]);
  const pathOf = (draft: Draft, house: House | undefined) => {
    const about = JSON.stringify([ground, draft.extension, house?.house ?? null]);
    const hash = createHash("sha256").update(about).update("\0").update(draft.text).digest("hex");
    return join(folder, hash.slice(0, 2), `${hash.slice(2)}.json`);
  };
  const cache: RawCache = {
    get(draft, house) {
      const path = pathOf(draft, house);
      try {
        const found = JSON.parse(readFileSync(path, "utf8")) as RawFindings;
        if (!Array.isArray(found.findings) || !Array.isArray(found.directives)) return undefined;
        // So that what is still in use can be told from what is not.
        const now = new Date();
        utimesSync(path, now, now);
        return found;
      } catch {
        return undefined;
      }
    },
    set(draft, house, found) {
      const path = pathOf(draft, house);
      // Under another name first: another process may be reading the entry, or writing it too.
      const temporary = `${path}.${randomBytes(6).toString("hex")}`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(temporary, JSON.stringify(found));
        renameSync(temporary, path);
      } catch {
        rmSync(temporary, { force: true });
      }
    },
  };
  caches.set(settings, cache);
  return cache;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

let known: string | undefined;

/** Name and version of this package and all that it depends on, with Node's, whose Unicode tables rules go by. */
function versions(): string {
  const { node, icu } = process.versions;
  known ??= JSON.stringify([node, icu, [...manifests()].sort()]);
  return known;
}

function manifests(): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    const { name, version, dependencies = {} } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
    const identity = `${name}@${version}`;
    if (found.has(identity)) return;
    found.add(identity);
    const { resolve } = createRequire(path);
    for (const dependency of Object.keys(dependencies)) {
      // Of others only their own version counts: what they depend on is theirs to pin.
      if (isOurs(dependency)) visit(resolve(`${dependency}/package.json`));
      else found.add(`${dependency}@${dependencies[dependency]}`);
    }
  };
  visit(join(packageFolder, "package.json"));
  return found;
}

const isOurs = (name: string) => name.includes("copydesk");
