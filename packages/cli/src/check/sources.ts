import { resolve } from "node:path";
import { shownPath } from "../drafts/find.js";
import type { Job } from "../pool/job.js";
import { lines } from "./lines.js";

/** Jobs in batches, in the order in which they are to be reported. */
export type Source = AsyncIterable<readonly Job[]>;

/** Files, `size` at a time. */
export async function* files(paths: readonly string[], folder: string, size: number): AsyncGenerator<readonly Job[]> {
  for (let start = 0; start < paths.length; start += size) {
    yield paths.slice(start, start + size).map((file) => ({ path: shownPath(file, folder), file }));
  }
}

/** Standard input as one draft. */
export async function* standardInput(name: string | undefined, folder: string): AsyncGenerator<readonly Job[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  yield [
    { path: name ?? "(standard input)", file: resolve(folder, name ?? "stdin.txt"), content: Buffer.concat(chunks) },
  ];
}

/**
 * Drafts from standard input, one a line: `{"id": ..., "path": ..., "text": ...}`; only `text` is needed. Those that came
 * together make a batch, so that whoever writes one line and waits is answered.
 */
export async function* draftLines(folder: string, size: number): AsyncGenerator<readonly Job[]> {
  let number = 0;
  for await (const together of lines(process.stdin)) {
    for (let start = 0; start < together.length; start += size) {
      yield together.slice(start, start + size).flatMap((line) => {
        number += 1;
        return line?.length === 0 ? [] : [draftLine(line, number, folder)];
      });
    }
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function draftLine(line: Buffer | undefined, number: number, folder: string): Job {
  const refused = (problem: string) => ({ path: `line ${number}`, file: folder, problem });
  if (line === undefined) return refused("it is longer than a draft can be");
  let data: { id?: unknown; path?: unknown; text?: unknown };
  try {
    data = JSON.parse(utf8.decode(line));
  } catch (error) {
    return refused(error instanceof SyntaxError ? `it is not JSON (${error.message})` : "it is not UTF-8");
  }
  const { id, path, text } = data ?? {};
  if (typeof text !== "string") return refused(`it has no "text"; a line is {"id": ..., "path": ..., "text": ...}`);
  if (path !== undefined && typeof path !== "string") return refused(`its "path" is not a text`);
  return {
    path: path ?? `line ${number}`,
    file: resolve(folder, path?.replaceAll("\0", "") ?? "stdin.txt"),
    content: text,
    ...(typeof id === "string" || typeof id === "number" ? { id } : {}),
  };
}
