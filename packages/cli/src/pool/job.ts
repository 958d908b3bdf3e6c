import { resolve } from "node:path";
import { kindOf } from "../drafts/kinds.js";
import { assertReadable, type Draft, draftOf, readDraft } from "../drafts/read.js";
import { reasonOf, Unreadable } from "../drafts/unreadable.js";
import { cacheFor } from "../engine/cache.js";
import { checkDraft } from "../engine/engine.js";
import type { Settings } from "../engine/settings.js";
import type { DraftReport } from "../types.js";

/** One draft to be checked. Plain data, since it is handed to other processes. */
export interface Job {
  /** As reports name it. */
  readonly path: string;
  /** Absolute path. */
  readonly file: string;
  /** Of a draft that did not come from a file, its content; its name says only of what kind it is and which house style holds. */
  readonly content?: string | Uint8Array;
  readonly id?: string | number;
  /** Why it is no draft, where that is known already. */
  readonly problem?: string;
}

/** What a job came to. */
export interface Outcome {
  readonly report: DraftReport;
  /** The house style file that the draft was checked by. */
  readonly house?: string | undefined;
  /** Entries of its `stet` that held something back, by their place in it. */
  readonly stetUsed?: readonly number[];
}

/** Does a job; never fails. */
export async function doJob(job: Job, settings: Settings): Promise<Outcome> {
  const named = { path: job.path, ...(job.id === undefined ? {} : { id: job.id }) };
  if (job.problem !== undefined) return { report: { ...named, problem: job.problem } };
  try {
    const draft = await draftOfJob(job);
    const cache = settings.cache === undefined ? undefined : cacheFor(settings, settings.cache);
    const { findings, house, stetUsed } = await checkDraft(draft, settings, { cache });
    return { report: { ...named, text: draft.text, findings }, house, stetUsed };
  } catch (error) {
    return { report: { ...named, problem: problemOf(error) } };
  }
}

async function draftOfJob({ file, content }: Job): Promise<Draft> {
  if (content === undefined) return readDraft(file);
  const kind = kindOf(file) ?? ".txt";
  if (typeof content === "string") {
    assertReadable(Buffer.byteLength(content));
    return { file: resolve(file), extension: kind === ".docx" ? ".txt" : kind, text: content, isDocument: false };
  }
  return draftOf(resolve(file), kind, Buffer.from(content));
}

function problemOf(error: unknown): string {
  if (error instanceof Unreadable || (error as NodeJS.ErrnoException).code !== undefined) return reasonOf(error);
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `it could not be checked (${said.replace(/\s+/g, " ").slice(0, 200)}); please report this`;
}
