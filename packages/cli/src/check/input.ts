import { readdirSync } from "node:fs";
import { Misuse } from "../commands/command.js";
import { findDrafts } from "../drafts/find.js";
import type { Processes } from "../pool/processes.js";
import { batchSize, type CheckRun, WORTH_WORKERS } from "./run.js";
import { draftLines, files, standardInput } from "./sources.js";

export interface InputOptions {
  readonly stdinFilename?: string;
  readonly stdinNdjson?: boolean;
  readonly ignore?: readonly string[];
}

type Input = Pick<CheckRun, "source" | "expected" | "problems" | "folders">;

/**
 * The drafts that a command line names.
 *
 * @throws Misuse where it names them in two ways at once
 */
export async function inputOf(
  paths: readonly string[],
  options: InputOptions,
  folder: string,
  workers: number,
): Promise<Input> {
  const nowhere = { problems: [], folders: [] };
  if (options.stdinNdjson === true) {
    if (paths.length > 0)
      throw new Misuse("--stdin-ndjson reads its drafts from standard input; name no paths with it");
    return {
      ...nowhere,
      source: draftLines(folder, batchSize(Number.POSITIVE_INFINITY, workers)),
      expected: undefined,
    };
  }
  if (paths.includes("-")) {
    if (paths.length > 1) throw new Misuse("- stands for standard input, and is read alone");
    return { ...nowhere, source: standardInput(options.stdinFilename, folder), expected: 1 };
  }
  if (options.stdinFilename !== undefined)
    throw new Misuse("--stdin-filename names standard input, which is - as a path");
  const named = paths.length === 0 ? ["."] : paths;
  const found = await findDrafts(named, { folder, ignore: options.ignore ?? [] });
  const expected = found.files.length;
  return {
    source: files(found.files, folder, batchSize(expected, workers)),
    expected,
    problems: found.problems,
    // A draft that was left out may be the one that an entry is for.
    folders: options.ignore === undefined ? found.folders : [],
  };
}

/**
 * Processes that load while all else is made ready and the drafts are looked for, where a folder has many files at first
 * sight. It takes as long to load the rules as to look through a thousand files.
 */
export async function startedFor(paths: readonly string[], workers: number): Promise<Processes | undefined> {
  if (workers === 1 || !paths.some(hasManyFiles)) return undefined;
  const { workerProcesses } = await import("../pool/workers.js");
  const processes = workerProcesses(workers);
  processes.start();
  return processes;
}

function hasManyFiles(path: string): boolean {
  try {
    return readdirSync(path).length > 2 * WORTH_WORKERS;
  } catch {
    return false;
  }
}
