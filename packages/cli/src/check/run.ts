import { availableParallelism } from "node:os";
import type { Settings } from "../engine/settings.js";
import type { Progress } from "../output/progress.js";
import { type OpenTarget, openTarget, type Target } from "../output/targets.js";
import { type Checker, inProcess } from "../pool/checker.js";
import type { Job, Outcome } from "../pool/job.js";
import { inOrder } from "../pool/ordered.js";
import type { Processes } from "../pool/processes.js";
import { Sweeper } from "../pool/sweeper.js";
import type { CheckedDraft, Run, Severity } from "../types.js";
import { Interrupt } from "./interrupt.js";
import type { Source } from "./sources.js";
import { atLeast, Tally } from "./tally.js";

export interface CheckRun {
  readonly source: Source;
  readonly settings: Settings;
  readonly targets: readonly Target[];
  readonly run: Run;
  /** Processes; 1 for none but this. */
  readonly workers: number;
  /** Processes that were started already, since there looked to be many drafts. */
  readonly started: Processes | undefined;
  /** How many drafts there are; undefined where nobody knows yet. */
  readonly expected: number | undefined;
  /** The least severity that is reported. */
  readonly report: Severity;
  readonly maxWarnings: number | undefined;
  /** What is left of a draft's findings: only new ones, or only those in changed paragraphs. */
  readonly select: (draft: CheckedDraft) => CheckedDraft | Promise<CheckedDraft>;
  /** Paths that lead to no draft. */
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
  /** Folders of which every draft is checked: absolute paths. */
  readonly folders: readonly string[];
  readonly progress: Progress;
}

const INTERRUPTED = 130;

/** Processes to check by, where the user does not say. */
export const defaultWorkers = () => Math.max(1, availableParallelism());

/** Fewer drafts are checked sooner than a second process has started. */
export const WORTH_WORKERS = 24;
/** Drafts at a time: enough that handing them over costs nothing, few enough that a killed process loses little. */
const BATCH = 8;
/** So that no process is left with much to do when the others are done. */
const BATCHES_EACH = 4;

export function batchSize(drafts: number, workers: number): number {
  return Math.min(BATCH, Math.max(1, Math.ceil(drafts / (workers * BATCHES_EACH))));
}

/** Checks drafts and reports on each; memory does not grow with their number. @returns the exit code */
export async function runCheck(check: CheckRun): Promise<number> {
  const { run, settings } = check;
  const targets = await Promise.all(check.targets.map((target) => openTarget(target, run)));
  const tally = new Tally();
  const houses = new Map<string, Set<number>>();
  const interrupt = new Interrupt();
  const sweeper = new Sweeper();
  const checker = await checkerFor(check);

  const report = async (given: Outcome["report"], isDraft = true) => {
    let shown = given;
    check.progress.wipe();
    if ("problem" in given)
      process.stderr.write(`copydesk: ${await printable(given.path)}: ${await printable(given.problem)}\n`);
    else {
      const selected = isDraft ? await check.select(given) : given;
      tally.count(selected.findings);
      shown = { ...selected, findings: selected.findings.filter(({ severity }) => atLeast(severity, check.report)) };
    }
    tally.add(shown, isDraft);
    for (const { writer } of targets) await writer.draft(shown);
  };

  try {
    for (const problem of check.problems) await report(problem);
    const batches = interrupt.until(check.source);
    const atOnce = check.workers === 1 ? 1 : check.workers * 4;
    for await (const outcomes of inOrder(batches, (jobs) => checker.check(jobs), atOnce)) {
      for (const outcome of outcomes) {
        note(houses, outcome);
        await report(outcome.report);
      }
      check.progress.add(outcomes.length);
      sweeper.add(outcomes.length);
    }
    const folders = interrupt.isStopped || !settings.tellUnused ? [] : check.folders;
    if (houses.size > 0) {
      const { houseReports } = await import("./house-report.js");
      for await (const house of houseReports(houses, run.folder, folders)) await report(house, false);
    }
    check.progress.stop();
    await finish(targets, tally, interrupt.isStopped);
  } finally {
    interrupt.close();
    await checker.close();
  }
  return interrupt.isStopped ? INTERRUPTED : exitCode(tally, check);
}

function note(houses: Map<string, Set<number>>, { house, stetUsed = [] }: Outcome): void {
  if (house === undefined) return;
  const used = houses.get(house) ?? new Set();
  houses.set(house, used);
  for (const index of stetUsed) used.add(index);
}

async function finish(targets: readonly OpenTarget[], tally: Tally, interrupted: boolean): Promise<void> {
  for (const { writer, close } of targets) {
    await writer.end(tally.summary(interrupted));
    await close();
  }
}

function exitCode({ problems, found }: Tally, { run, maxWarnings }: CheckRun): number {
  const severities = Object.keys(found) as Severity[];
  const fails = severities.some((severity) => found[severity] > 0 && atLeast(severity, run.failOn));
  const tooMany = maxWarnings !== undefined && found.warning > maxWarnings;
  if (tooMany) process.stderr.write(`copydesk: ${found.warning} warnings, and --max-warnings is ${maxWarnings}\n`);
  if (problems > 0) return 2;
  return fails || tooMany ? 1 : 0;
}

/** What stands in a path or an error may be made to be printed on a terminal. */
async function printable(text: string): Promise<string> {
  const { visibleText } = await import("textlint-formatter-copydesk/visible");
  return visibleText(text);
}

/** This process for a few drafts, others for more: as soon as there turn out to be more, where nobody knows. */
async function checkerFor({ settings, workers, expected, started }: CheckRun): Promise<Checker> {
  const here = inProcess(settings);
  if (workers === 1 || (expected !== undefined && expected <= WORTH_WORKERS)) {
    await started?.close();
    return here;
  }
  const { withWorkers, workerProcesses } = await import("../pool/workers.js");
  const all = () => withWorkers(settings, started ?? workerProcesses(workers));
  if (expected !== undefined) return all();
  let seen = 0;
  let others: Checker | undefined;
  return {
    async check(jobs: readonly Job[]) {
      seen += jobs.length;
      if (seen > WORTH_WORKERS) others ??= all();
      return (others ?? here).check(jobs);
    },
    async close() {
      await others?.close();
    },
  };
}
