// How fast the copydesk command is, and whether its memory stays flat: node tests/bench/command.mjs [--drafts N] [--many N] [--rounds N]
// Beside it, on the same drafts: textlint with the preset, and cspell.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "../../packages/workbench/src/build.mjs";
import { install, installOutside } from "../../packages/workbench/src/prepare.mjs";
import { runSteps } from "../../packages/workbench/src/steps.mjs";
import { supply } from "./articles.mjs";

const { values: options } = parseArgs({
  options: {
    drafts: { type: "string", default: "1000" },
    many: { type: "string", default: "20000" },
    rounds: { type: "string", default: "3" },
  },
});
const [drafts, many, rounds] = [options.drafts, options.many, options.rounds].map(Number);
const WORDS = 800;

const prepared = await runSteps([
  ["install", install],
  ["install what is measured beside Copydesk", () => installOutside("tests/bench")],
  ["build", build],
]);
if (prepared !== 0) process.exit(prepared);

const root = fileURLToPath(new URL("../..", import.meta.url));
const copydesk = join(root, "packages/cli/bin/copydesk.js");
const modules = join(root, "tests/node_modules");
const textlint = join(modules, "textlint/bin/textlint.js");
const cspell = join(root, "tests/bench/node_modules/cspell/bin.mjs");

const folder = mkdtempSync(join(tmpdir(), "copydesk-bench-"));
const say = (line) => process.stdout.write(`${line}\n`);

/** Runs a program to its end; what it prints is not kept. @returns seconds, and the most memory of all its processes, in MB */
function measure(args, { cwd = folder, limit } = {}) {
  const script = limit === undefined ? 'exec "$0" "$@"' : `ulimit -n ${limit}; exec "$0" "$@"`;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn("sh", ["-c", script, process.execPath, ...args], {
      cwd,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const peaks = new Map();
    const sampler = setInterval(() => sample(child.pid, peaks), 100);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(sampler);
      // Findings make each of them fail.
      if (code > 1) return reject(new Error(`${args.join(" ")} ended with ${code}`));
      const memory = [...peaks.values()].reduce((sum, peak) => sum + peak, 0) / 1024;
      resolve({ seconds: (performance.now() - start) / 1000, memory });
    });
  });
}

/** Notes the most memory that a process and those that it started have had so far; only Linux tells. */
function sample(pid, peaks) {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    if (peak !== null) peaks.set(pid, Number(peak[1]));
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    for (const child of children.split(" ").filter(Boolean)) sample(Number(child), peaks);
  } catch {
    // It has ended meanwhile.
  }
}

/** The fastest of several runs: what else the machine does only ever makes one slower. */
async function fastest(args, setting) {
  const runs = [];
  for (let round = 0; round < rounds; round++) runs.push(await measure(args, setting));
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

function write(count, name) {
  const articles = supply(undefined, 7);
  mkdirSync(join(folder, name));
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, name, `${String(index).padStart(5, "0")}.txt`), articles.next(WORDS, ".txt"));
  }
}

try {
  writeFileSync(join(folder, ".textlintrc.json"), JSON.stringify({ rules: { "preset-copydesk": true } }));
  writeFileSync(join(folder, "small.txt"), "They signed the agreement on Tuesday.\n");
  write(drafts, "drafts");
  const withPreset = ["--rules-base-directory", modules, "-f", "json"];

  say(`start-up on one small .txt, the fastest of ${rounds}:`);
  const start = {
    "textlint without a rule": await fastest([textlint, "--no-textlintrc", "-f", "json", "small.txt"]),
    "textlint with the preset": await fastest([textlint, ...withPreset, "small.txt"]),
    copydesk: await fastest([copydesk, "check", "small.txt"]),
  };
  for (const [name, { seconds }] of Object.entries(start)) say(`  ${name}: ${seconds.toFixed(2)} s`);

  say(`${drafts} drafts of ${WORDS} words, the fastest of ${rounds}:`);
  const contestants = {
    "copydesk, 1 worker": [copydesk, "check", "-f", "ndjson", "--workers", "1", "drafts"],
    "copydesk, 2 workers": [copydesk, "check", "-f", "ndjson", "--workers", "2", "drafts"],
    "textlint with the preset": [textlint, ...withPreset, "drafts"],
    cspell: [cspell, "lint", "--no-progress", "--no-summary", "drafts/*.txt"],
  };
  for (const [name, args] of Object.entries(contestants)) {
    const { seconds, memory } = await fastest(args);
    say(`  ${name}: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB`);
  }

  const readings = [];
  for (const count of [drafts, many]) {
    const name = `of-${count}`;
    write(count, name);
    const { memory, seconds } = await measure([copydesk, "check", "-f", "ndjson", "--workers", "2", name], {
      limit: 256,
    });
    readings.push(`${count} drafts: ${memory.toFixed(0)} MB in ${seconds.toFixed(0)} s`);
  }
  say(`memory of all processes with 2 workers, at most 256 open files each:\n  ${readings.join("\n  ")}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
