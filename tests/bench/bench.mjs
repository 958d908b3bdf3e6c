// How fast Copydesk is, beside others on the same articles: pnpm bench [--articles DIR] [--rounds N] [--only NAME,NAME] [--rules RULE,RULE]

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "../../packages/workbench/src/build.mjs";
import { install, installOutside } from "../../packages/workbench/src/prepare.mjs";
import { runSteps } from "../../packages/workbench/src/steps.mjs";
import { supply } from "./articles.mjs";
import { report } from "./report.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const SIZES = [1000, 10_000, 100_000];
/** What a draft should not hold, and time that is not linear shows in. */
const REPETITIONS = {
  "marks never closed": "“We ",
  "marks never closed, a paragraph each": "“We go.\n\n",
  "marks never opened": "so” ",
  "straight marks": 'we "go ',
  "one sentence": "The council will vote on the ferry. ",
  "one name": "Rowan ",
  "unknown words": "zqwv ",
};
const COUNTS = [5000, 50_000];

const { values: options } = parseArgs({
  options: {
    articles: { type: "string" },
    rounds: { type: "string", default: "3" },
    rules: { type: "string" },
    only: { type: "string", default: "copydesk,bare textlint,cspell-lib,harper.js" },
  },
});
const names = options.only.split(",");
const rounds = Number(options.rounds);
const rules = options.rules?.split(",");
const articles = options.articles === undefined ? undefined : resolve(process.env.INIT_CWD ?? "", options.articles);

const prepared = await runSteps([
  ["install", install],
  ["install what is measured beside Copydesk", () => installOutside("tests/bench")],
  ["build", build],
]);
if (prepared !== 0) process.exit(prepared);

/** One measurement in a fresh process. */
function measure(request) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(here, "measure.mjs"), JSON.stringify({ ...request, rules })],
    {
      encoding: "utf8",
      cwd: here,
    },
  );
  if (status !== 0) throw new Error(`${JSON.stringify(request)}\n${stderr}`);
  return { ...JSON.parse(stdout), wall: performance.now() - start };
}

const say = (text) => process.stderr.write(`${text}\n`);
const folder = mkdtempSync(join(tmpdir(), "copydesk-bench-"));
const results = Object.fromEntries(names.map((name) => [name, { txt: [], md: [], start: [], memory: [], growth: [] }]));
const repetitions = Object.fromEntries(Object.keys(REPETITIONS).map((name) => [name, []]));
const loads = { copydesk: [], "cspell-trie-lib": [] };
try {
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}`);
    const file = join(folder, "one.txt");
    writeFileSync(file, supply(articles, 100 + round).next(800, ".txt"));
    for (const name of names) {
      const common = { contestant: name, articles, seed: round };
      const into = results[name];
      const txt = measure({ what: "speed", ext: ".txt", seconds: 2, ...common });
      into.txt.push(txt.wordsPerSecond);
      into.memory.push(measure({ what: "memory", ext: ".txt", count: 10, ...common }).bytes);
      into.md.push(measure({ what: "speed", ext: ".md", seconds: 2, ...common }).wordsPerSecond);
      into.start.push(measure({ what: "once", file, ext: ".txt", contestant: name }).wall);
      into.growth.push(measure({ what: "growth", ext: ".txt", sizes: SIZES, limit: 10, ...common }).perWord);
      say(`  ${name}: ${Math.round(txt.wordsPerSecond).toLocaleString("en-US")} words a second`);
    }
    for (const [name, one] of names.includes("copydesk") ? Object.entries(REPETITIONS) : []) {
      const request = { what: "repetition", contestant: "copydesk", one, counts: COUNTS };
      repetitions[name].push(measure(request).perRepetition);
    }
    for (const library of Object.keys(loads)) loads[library].push(measure({ what: "lexicon", library }).milliseconds);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
const texts = articles === undefined ? "made-up articles" : `articles of ${options.articles}`;
process.stdout.write(
  report({
    results,
    repetitions,
    counts: COUNTS,
    loads,
    sizes: SIZES,
    heading: `${machine}; ${texts}, medians of ${rounds} rounds`,
  }),
);
