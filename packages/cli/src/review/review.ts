import { resolve } from "node:path";
import type { CheckRun } from "../check/run.js";
import type { Source } from "../check/sources.js";
import { Misuse } from "../commands/command.js";

export interface ReviewOptions {
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly since?: string;
}

/** Where a baseline is written that has no name. */
export const DEFAULT_BASELINE = "copydesk-baseline.json";

/** What becomes of findings between the rules and the reports. */
export interface Review {
  readonly source: Source;
  readonly select: CheckRun["select"];
  /** Not every draft is checked. */
  readonly isPartial: boolean;
  /** What is found goes into the baseline, and into no report. */
  readonly isWriting: boolean;
  finish(code: number): number;
  close(): void;
}

/**
 * What of the findings the user wants to hear of.
 *
 * @throws Misuse for a baseline that cannot be read, and a commit that git does not know
 */
export async function reviewOf(options: ReviewOptions, folder: string, source: Source): Promise<Review> {
  const all: Review = {
    source,
    select: (draft) => draft,
    isPartial: false,
    isWriting: false,
    finish: (code) => code,
    close: () => {},
  };
  const since = options.since === undefined ? all : await sinceReview(all, options.since, folder);
  if (options.baseline === undefined && options.writeBaseline !== true) return since;
  const { BaselineWriter, readBaseline } = await import("./baseline.js");
  const shown = options.baseline ?? DEFAULT_BASELINE;
  const path = resolve(folder, shown);
  if (options.writeBaseline !== true) {
    const baseline = readBaseline(path, shown);
    return {
      ...since,
      select: async (draft) => {
        const selected = await since.select(draft);
        return { ...selected, findings: selected.findings.filter((finding) => !baseline.isKnown(draft.path, finding)) };
      },
    };
  }
  if (options.since !== undefined) throw new Misuse("--write-baseline is of whole drafts; leave --since out");
  const writer = new BaselineWriter(path);
  return {
    ...all,
    isWriting: true,
    select: (draft) => {
      writer.add(draft);
      return draft;
    },
    finish: (code) => {
      if (code > 1) return code;
      process.stdout.write(
        `${writer.write()} findings are in ${shown}, and are not reported with --baseline ${shown}\n`,
      );
      return 0;
    },
  };
}

async function sinceReview(all: Review, reference: string, folder: string): Promise<Review> {
  const { Since } = await import("./since.js");
  const since = await Since.of(reference, folder);
  return {
    ...all,
    source: since.changed(all.source),
    select: (draft) => since.select(draft),
    isPartial: true,
    close: () => since.close(),
  };
}
