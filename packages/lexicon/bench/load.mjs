// Load time (import, decode, first look-up) in fresh processes, beside cspell-trie-lib with the same dictionary; then look-ups.
//   node bench/load.mjs            needs a built package

import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const own = pathToFileURL(join(here, "..", "dist", "index.js")).href;
const RUNS = 9;

const programs = {
  "@copydesk/lexicon": `const { has } = await import(${JSON.stringify(own)}); has("word");`,
  "cspell-trie-lib": `
    const { decodeTrie } = await import("cspell-trie-lib");
    const { gunzipSync } = await import("node:zlib");
    const { readFileSync } = await import("node:fs");
    decodeTrie(gunzipSync(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"))).has("word");`,
};

function load(program) {
  const code = `const start = performance.now(); ${program} process.stdout.write(String(performance.now() - start));`;
  const options = { cwd: join(here, ".."), encoding: "utf8" };
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], options));
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, program] of Object.entries(programs)) times[name].push(load(program));
}
for (const [name, all] of Object.entries(times))
  console.log(`${name.padEnd(18)} loads in ${median(all).toFixed(1)} ms`);

const { has, suggest } = await import(own);
const words =
  "the quick brown fox jumped over lazy dogs Washington government officials said negotiations themseleves".split(" ");
const ROUNDS = 100_000;
for (const pass of ["warm-up", "measured"]) {
  const start = performance.now();
  let known = 0;
  for (let round = 0; round < ROUNDS; round += 1) for (const word of words) known += has(word) ? 1 : 0;
  const nanoseconds = ((performance.now() - start) * 1e6) / (ROUNDS * words.length);
  if (pass === "measured")
    console.log(`has: ${nanoseconds.toFixed(0)} ns a word (${known / ROUNDS} of ${words.length} known)`);
}
const slips = ["tody", "themseleves", "goverment", "PRESIDNET", "ofthe", "internatinal"];
for (const slip of slips) suggest(slip);
const start = performance.now();
for (const slip of slips) suggest(slip);
console.log(`suggest: ${((performance.now() - start) / slips.length).toFixed(2)} ms a word`);
