import { resolve } from "node:path";
import { kindOf } from "../drafts/kinds.js";
import { draftOf, readBytes } from "../drafts/read.js";
import type { Job } from "../pool/job.js";
import type { CheckedDraft } from "../types.js";
import { Past } from "./git.js";
import { changedParagraphs, concerns } from "./paragraphs.js";

/** Drafts and findings that concern what has changed since a commit. */
export class Since {
  readonly #past: Past;
  /** As they were, of drafts that are being checked; those that are new are not in it. */
  readonly #before = new Map<string, Buffer>();

  private constructor(past: Past) {
    this.#past = past;
  }

  /** @throws Misuse where git knows no such commit here */
  static async of(reference: string, folder: string): Promise<Since> {
    return new Since(await Past.at(reference, folder));
  }

  /** The jobs without those of drafts that are as they were. */
  async *changed(source: AsyncIterable<readonly Job[]>): AsyncGenerator<readonly Job[]> {
    for await (const jobs of source) {
      const changed: Job[] = [];
      for (const job of jobs) {
        const before = await this.#past.read(job.file);
        if (before !== undefined) {
          if (isSame(job, before)) continue;
          this.#before.set(job.path, before);
        }
        changed.push(job);
      }
      if (changed.length > 0) yield changed;
    }
  }

  /** A draft with the findings that stand in a changed paragraph or speak of one. */
  async select(draft: CheckedDraft): Promise<CheckedDraft> {
    const bytes = this.#before.get(draft.path);
    if (bytes === undefined) return draft;
    this.#before.delete(draft.path);
    const before = await textOf(draft.path, bytes);
    if (before === undefined) return draft;
    const paragraphs = changedParagraphs(draft.text, before);
    return { ...draft, findings: draft.findings.filter((finding) => concerns(finding, paragraphs)) };
  }

  close(): void {
    this.#past.close();
  }
}

function isSame({ file, content }: Job, before: Buffer): boolean {
  try {
    return before.equals(content === undefined ? readBytes(file) : Buffer.from(content));
  } catch {
    // Whoever checks it tells why it cannot be read.
    return false;
  }
}

async function textOf(path: string, bytes: Buffer): Promise<string | undefined> {
  try {
    return (await draftOf(resolve(path), kindOf(path) ?? ".txt", bytes)).text;
  } catch {
    // What could not be read then is new now.
    return undefined;
  }
}
