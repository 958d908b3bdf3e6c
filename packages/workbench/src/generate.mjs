import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { bundle } from "./bundle.mjs";
import { manifests } from "./generated/manifests.mjs";
import { presetEntry } from "./generated/preset.mjs";
import { readmes } from "./generated/readmes.mjs";
import { references } from "./generated/references.mjs";
import { houseStyleSchema } from "./generated/schema.mjs";
import { versionModule } from "./generated/version.mjs";
import { loadRules, ruleIds } from "./rules.mjs";
import { root, StepFailed } from "./run.mjs";

/**
 * A file that is written from something else.
 *
 * @typedef {object} GeneratedFile
 * @property {string} path from the repository's folder
 * @property {string} text
 */

/**
 * Writes what follows from the rules' own descriptions, or tells which of it is stale.
 *
 * @param {{ check: boolean }} options
 * @returns {Promise<string[]>} the paths of the files that were (or, checking, are) stale
 */
export async function generate({ check }) {
  const ids = ruleIds();
  // A new rule has to be a part of the build before its description can be read from what is built.
  const structure = [...references(ids), presetEntry(ids), versionModule()];
  const staleStructure = settle(structure, check);
  const rules = await buildRules(ids);
  return [...staleStructure, ...settle([...manifests(rules), ...readmes(rules), await houseStyleSchema()], check)];
}

/** A rule describes itself even while a type is wrong somewhere, which is for another check to say. */
async function buildRules(ids) {
  await bundle(["packages/lexicon", "packages/article", "packages/rule-kit", ...ids.map((id) => `rules/${id}`)]);
  return loadRules(ids);
}

/** @param {readonly GeneratedFile[]} files */
function settle(files, check) {
  const stale = [];
  for (const { path, text } of files) {
    const at = `${root}/${path}`;
    const now = existsSync(at) ? readFileSync(at, "utf8") : undefined;
    const wanted = formatted(path, text);
    if (now !== undefined && agrees(path, now, wanted)) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, wanted);
  }
  return stale;
}

/** pnpm and changesets write package.json their own way, so only what it says is compared. */
function agrees(path, now, wanted) {
  if (!path.endsWith("package.json")) return now.replaceAll("\r\n", "\n") === wanted;
  return isDeepStrictEqual(JSON.parse(now), JSON.parse(wanted));
}

function formatted(path, text) {
  if (path.endsWith("package.json")) return text;
  const biome = `${root}/node_modules/@biomejs/biome/bin/biome`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: "utf8",
  });
  if (status !== 0) throw new StepFailed(`formatting ${path}`, stderr);
  return stdout;
}

async function main(args) {
  const check = args.includes("--check");
  const stale = await generate({ check });
  if (!check) {
    for (const path of stale) process.stdout.write(`wrote ${path}\n`);
    if (stale.length === 0) process.stdout.write("everything was up to date\n");
    return 0;
  }
  if (stale.length === 0) return 0;
  process.stderr.write(`These files are not what the rules say; run \`pnpm generate\`:\n`);
  for (const path of stale) process.stderr.write(`  ${path}\n`);
  return 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    process.stderr.write(`${error.output}\n${error.message}\n`);
    process.exitCode = 1;
  }
}
