import type { Settings } from "../engine/settings.js";
import { doJob, type Outcome } from "./job.js";
import { Sweeper } from "./sweeper.js";
import { tuneCompiler } from "./tuning.js";
import type { Request } from "./workers.js";

/** Equal settings are one object here, so that what is derived from them is derived once. */
let last: { readonly json: string; readonly settings: Settings } | undefined;

tuneCompiler();
const sweeper = new Sweeper();

async function answer({ jobs, settings: given }: Request): Promise<void> {
  const json = JSON.stringify(given);
  if (last?.json !== json) last = { json, settings: given };
  const { settings } = last;
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await doJob(job, settings));
  process.send?.(outcomes);
  sweeper.add(jobs.length);
}

let answered = Promise.resolve();
process.on("message", (request: Request) => {
  answered = answered.then(() => answer(request));
});

// A terminal sends Ctrl-C to every process of a command; the one that started this one decides what becomes of it.
process.on("SIGINT", () => {});
// Nobody is left to answer.
process.on("disconnect", () => process.exit());
