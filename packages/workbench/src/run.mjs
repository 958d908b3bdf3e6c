import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's folder, without a slash at its end. */
export const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/** What a step of the work printed before it failed. */
export class StepFailed extends Error {
  /**
   * @param {string} label what was being done: `build`
   * @param {string} output what the program printed, both streams in the order they came
   */
  constructor(label, output) {
    super(`${label} failed`);
    this.output = output;
  }
}

/**
 * Runs a program in the repository's folder and keeps what it prints; nothing reaches the terminal.
 *
 * @param {string} label
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ shell?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it printed
 * @throws {StepFailed} when it could not be started or did not end with 0
 */
function run(label, command, args, { shell = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      shell,
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => reject(new StepFailed(label, `${command}: ${error.message}\n`)));
    child.on("close", (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new StepFailed(label, output || `${command} ended with ${signal ?? code} and printed nothing\n`));
    });
  });
}

/** Runs a script with this Node; see {@link run}. */
export const runNode = (label, script, args = [], options = {}) =>
  run(label, process.execPath, [script, ...args], options);

/** The pnpm that the workspace is pinned to: `pnpm@10.34.9`. */
export const pinnedPnpm = () => JSON.parse(readFileSync(`${root}/package.json`, "utf8")).packageManager.split("+")[0];

/**
 * Runs the pinned pnpm, fetched by npx where it is not there yet; see {@link run}.
 * `CI` keeps pnpm from asking questions that nobody is there to answer.
 */
export function runPnpm(label, args) {
  const words = ["-y", pinnedPnpm(), ...args];
  const env = { CI: "true" };
  // On Windows npx is a batch file, which only a shell runs, and a shell takes an argument apart at its spaces.
  return process.platform === "win32"
    ? run(
        label,
        "npx.cmd",
        words.map((word) => (/\s/.test(word) ? `"${word}"` : word)),
        { shell: true, env },
      )
    : run(label, "npx", words, { env });
}
