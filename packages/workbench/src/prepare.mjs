import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "./build.mjs";
import { pinnedPnpm, root, runPnpm } from "./run.mjs";

const stampIn = (folder) => `${folder}/node_modules/.copydesk-installed`;

/** Changes whenever what is to be installed does. */
function stampOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.update(`${pinnedPnpm()} ${process.platform} ${process.arch}`).digest("hex");
}

/** Installs what the lockfile in a folder names, unless that was done before. */
async function installOnce(folder, files, args) {
  const stamp = stampOf(files.map((file) => `${folder}/${file}`));
  if (existsSync(stampIn(folder)) && readFileSync(stampIn(folder), "utf8") === stamp) return;
  await runPnpm("install", ["install", "--frozen-lockfile", "--prefer-offline", ...args]);
  writeFileSync(stampIn(folder), stamp);
}

/** Installs the workspace. */
export const install = () => installOnce(root, ["pnpm-lock.yaml", "pnpm-workspace.yaml"], []);

/** Installs a package that stands outside the workspace, and so is none of anybody's business but its own. */
export const installOutside = (folder) =>
  installOnce(`${root}/${folder}`, ["pnpm-lock.yaml"], ["--ignore-workspace", "--dir", folder]);

/**
 * Installs and builds what the repository's own commands need.
 *
 * @param {(step: string) => void} announce told what is being done, before it is
 */
export async function prepare(announce) {
  if (!existsSync(stampIn(root))) announce("installing what Copydesk needs (the first run takes a minute)");
  await install();
  announce("building");
  await build();
}
