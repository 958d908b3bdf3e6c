import type { Settings } from "../engine/settings.js";
import type { Job, Outcome } from "./job.js";

/** Does jobs, a batch at a time. */
export interface Checker {
  /** Never fails; the outcomes are in the order of the jobs. */
  check(jobs: readonly Job[]): Promise<readonly Outcome[]>;
  /** Stops at once, whatever is still being done. */
  close(): Promise<void>;
}

/** Checks in this process: what is fastest for a few drafts. */
export function inProcess(settings: Settings): Checker {
  return {
    async check(jobs) {
      const { doJob } = await import("./job.js");
      const outcomes: Outcome[] = [];
      for (const job of jobs) {
        outcomes.push(await doJob(job, settings));
        // Lets the process hear of Ctrl-C; nothing in a check waits for anything that would.
        await new Promise(setImmediate);
      }
      return outcomes;
    },
    close: async () => {},
  };
}
