import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "./build.mjs";
import { pinnedPnpm, root, runPnpm } from "./run.mjs";

const stampFile = `${root}/node_modules/.copydesk-installed`;

/** Changes whenever what is to be installed does. */
function installStamp() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(`${root}/${file}`));
  return hash.update(`${pinnedPnpm()} ${process.platform} ${process.arch}`).digest("hex");
}

/** Installs what the lockfile names, unless that was done before. */
export async function install() {
  const stamp = installStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;
  await runPnpm("install", ["install", "--frozen-lockfile", "--prefer-offline"]);
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * Installs and builds what the repository's own commands need.
 *
 * @param {(step: string) => void} announce told what is being done, before it is
 */
export async function prepare(announce) {
  if (!existsSync(stampFile)) announce("installing what Copydesk needs (the first run takes a minute)");
  await install();
  announce("building");
  await build();
}
