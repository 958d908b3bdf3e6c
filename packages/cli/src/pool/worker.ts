import workerpool from "workerpool";
import type { Settings } from "../engine/settings.js";
import { doJob, type Job, type Outcome } from "./job.js";

/** Equal settings are one object here, so that what is derived from them is derived once. */
let last: { readonly json: string; readonly settings: Settings } | undefined;

async function check(jobs: readonly Job[], given: Settings): Promise<readonly Outcome[]> {
  const json = JSON.stringify(given);
  if (last?.json !== json) last = { json, settings: given };
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await doJob(job, last.settings));
  return outcomes;
}

// A terminal sends Ctrl-C to every process of a command; the one that started this one decides what becomes of it.
process.on("SIGINT", () => {});
workerpool.worker({ check });
