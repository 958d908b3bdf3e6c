import { readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Misuse } from "../commands/command.js";
import { shownPath } from "../drafts/find.js";
import { reasonOf } from "../drafts/unreadable.js";
import type { CheckedDraft, Finding } from "../types.js";

/** Of the file, so that a later version can tell what it has before it. */
const FORMAT = 1;

/** Findings that are known and not to be reported again. */
export interface Baseline {
  isKnown(draft: string, finding: Finding): boolean;
}

interface BaselineFile {
  readonly copydesk: number;
  /** Fingerprints by draft, which is named as seen from the file's folder. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads a baseline.
 *
 * @param path absolute
 * @throws Misuse where it is not one
 */
export function readBaseline(path: string, shown: string): Baseline {
  const { findings } = readFile(path, shown);
  const known = new Map(Object.entries(findings).map(([draft, list]) => [draft, new Set(list)]));
  const folder = dirname(path);
  return {
    isKnown: (draft, { fingerprint }) => known.get(shownPath(resolve(draft), folder))?.has(fingerprint) === true,
  };
}

function readFile(path: string, shown: string): BaselineFile {
  const help = "write it anew with --write-baseline";
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new Misuse(`the baseline ${shown} cannot be read: ${reasonOf(error)}; ${help}`);
  }
  let data: Partial<BaselineFile>;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Misuse(`the baseline ${shown} is not JSON (${(error as Error).message}); ${help}`);
  }
  if (data?.copydesk !== FORMAT) {
    throw new Misuse(`the baseline ${shown} was not written by this version of copydesk; ${help}`);
  }
  const { findings } = data;
  const isList = (list: unknown) => Array.isArray(list) && list.every((item) => typeof item === "string");
  if (typeof findings !== "object" || findings === null || !Object.values(findings).every(isList)) {
    throw new Misuse(`the baseline ${shown} holds no lists of findings by draft; ${help}`);
  }
  return data as BaselineFile;
}

/** Collects what is found, to be written as a baseline. */
export class BaselineWriter {
  readonly #path: string;
  readonly #findings = new Map<string, string[]>();

  /** @param path absolute */
  constructor(path: string) {
    this.#path = path;
  }

  add({ path, findings }: CheckedDraft): void {
    if (findings.length === 0) return;
    const draft = shownPath(resolve(path), dirname(this.#path));
    this.#findings.set(draft, findings.map(({ fingerprint }) => fingerprint).sort());
  }

  /** Writes it, sorted, so that two versions of it can be compared; returns how many findings are in it. */
  write(): number {
    const sorted = [...this.#findings].sort(([a], [b]) => (a < b ? -1 : 1));
    const file: BaselineFile = { copydesk: FORMAT, findings: Object.fromEntries(sorted) };
    writeFileSync(this.#path, `${JSON.stringify(file, undefined, 2)}\n`);
    return sorted.reduce((sum, [, list]) => sum + list.length, 0);
  }
}
