import { Misuse } from "../commands/command.js";
import type { Settings } from "../engine/settings.js";
import { workerScript } from "../package.js";
import type { Checker } from "./checker.js";
import type { Job, Outcome } from "./job.js";
import { Processes } from "./processes.js";

/** Processes that have only to be asked; none runs before it is, unless `start` is called. */
export const workerProcesses = (count: number) => new Processes(workerScript, count);

/** How often a draft may bring a process down with it before it is given up. */
const TRIES = 2;
/** So many ends in a row, with nothing checked between, are no draft's doing. */
const MOST_ENDS = 40;

/** What a worker is asked; it answers with the outcomes. */
export interface Request {
  readonly jobs: readonly Job[];
  readonly settings: Settings;
}

/**
 * Checks in other processes. Where one of them is killed, or runs out of memory, what it was doing is done again by another,
 * so that no outcome is lost and none comes twice; a draft that ends its process each time is reported as a problem.
 */
export function withWorkers(settings: Settings, processes: Processes): Checker {
  let ends = 0;

  async function check(jobs: readonly Job[], tried = 0): Promise<readonly Outcome[]> {
    try {
      const outcomes = (await processes.ask({ jobs, settings } satisfies Request)) as readonly Outcome[];
      ends = 0;
      return outcomes;
    } catch (error) {
      const how = (error as Error).message;
      ends += 1;
      if (ends > MOST_ENDS) {
        throw new Misuse(
          `the processes that check drafts end one after the other (${how}); --workers 1 does without them`,
        );
      }
      if (tried + 1 < TRIES) return check(jobs, tried + 1);
      if (jobs.length > 1) return (await Promise.all(jobs.map((job) => check([job])))).flat();
      const problem = `the process that checked it ended ${TRIES} times (${how}); please report this`;
      return jobs.map(({ path, id }) => ({ report: { path, ...(id === undefined ? {} : { id }), problem } }));
    }
  }

  return { check: (jobs) => check(jobs), close: () => processes.close() };
}
