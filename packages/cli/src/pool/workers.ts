import { fileURLToPath } from "node:url";
import workerpool from "workerpool";
import type { Settings } from "../engine/settings.js";
import type { Checker } from "./checker.js";
import type { Job, Outcome } from "./job.js";

/** How often a draft may bring a worker down with it before it is given up. */
const TRIES = 2;

/**
 * Checks in other processes. Where one of them is killed, or runs out of memory, what it was doing is done again by another,
 * so that no outcome is lost and none comes twice; a draft that ends its worker each time is reported as a problem.
 */
export function withWorkers(settings: Settings, count: number): Checker {
  const script = fileURLToPath(new URL("./worker.js", import.meta.url));
  const pool = workerpool.pool(script, {
    workerType: "process",
    maxWorkers: count,
    // Findings hold lone halves of surrogate pairs where drafts do, and bytes are bytes.
    forkOpts: { serialization: "advanced" },
  });
  let isClosed = false;

  async function check(jobs: readonly Job[], tried = 0): Promise<readonly Outcome[]> {
    try {
      return (await pool.exec("check", [jobs, settings])) as readonly Outcome[];
    } catch (error) {
      if (isClosed) return [];
      if (tried + 1 < TRIES) return check(jobs, tried + 1);
      if (jobs.length > 1) return (await Promise.all(jobs.map((job) => check([job])))).flat();
      return jobs.map(({ path, id }) => ({
        report: { path, ...(id === undefined ? {} : { id }), problem: problemOf(error) },
      }));
    }
  }

  return {
    check: (jobs) => check(jobs),
    async close() {
      isClosed = true;
      await pool.terminate(true);
    },
  };
}

function problemOf(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).split("\n")[0];
  return `the process that checked it ended ${TRIES} times (${said}); please report this`;
}
