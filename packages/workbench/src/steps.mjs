import { StepFailed } from "./run.mjs";

/**
 * Does one step after the other, a line for each with its time, and stops at the first that fails, with what it printed.
 *
 * @param {readonly (readonly [name: string, work: () => Promise<{ remark?: string } | unknown>])[]} steps a remark is
 *   printed beside the time
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(steps) {
  for (const [name, work] of steps) {
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    process.stdout.write(`${name} … `);
    try {
      const outcome = await work();
      process.stdout.write(`${seconds()}${outcome?.remark ? `, ${outcome.remark}` : ""}\n`);
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      process.stdout.write(`failed after ${seconds()}\n\n${error.output}\n`);
      process.stderr.write(`${name}: ${error.message}\n`);
      return 1;
    }
  }
  return 0;
}
