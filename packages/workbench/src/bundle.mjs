import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root, StepFailed } from "./run.mjs";

/** What a package's `exports` and `imports` do not name: programs, and what this workbench itself reads. */
const UNNAMED = {
  "packages/cli": ["./src/main.ts", "./src/pool/worker.ts"],
  "packages/rule-kit": ["./src/house-style/schema.ts"],
};
const SOURCE = "copydesk-source";

/**
 * Makes of each package's modules one file for each of its entries, and one for each part that is loaded later or by several
 * of them. It takes longer to find and to open a module than to run it, and there are five hundred. What a package imports
 * from another stays an import, so that there is one of each at run time, and its licence goes with it.
 *
 * @param {readonly string[]} [folders] from the repository's folder
 * @throws {StepFailed} where a module cannot be parsed or an import leads nowhere
 */
export async function bundle(folders = bundled()) {
  // Not before: whoever bundles in a fresh checkout has first to install what it takes.
  const { build } = await import("esbuild");
  await Promise.all(folders.map((folder) => bundlePackage(folder, build)));
}

/** Folders of the packages that are built from source to be imported. */
function bundled() {
  return ["packages", "rules"].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => `${group}/${name}`)
      .filter((folder) => existsSync(join(root, folder, "package.json")) && entriesOf(folder).length > 0),
  );
}

function entriesOf(folder) {
  const { exports = {}, imports = {} } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const named = [exports, imports].flatMap((map) => Object.values(map)).flatMap((entry) => paths(entry[SOURCE]));
  return [...named, ...(UNNAMED[folder] ?? [])];
}

/** The paths in one entry of a package's map: it may depend on further conditions. */
function paths(entry) {
  if (entry === undefined) return [];
  return typeof entry === "string" ? [entry] : Object.values(entry).flatMap(paths);
}

async function bundlePackage(folder, build) {
  const at = join(root, folder);
  const dist = join(at, "dist");
  const { outputFiles } = await build({
    absWorkingDir: at,
    entryPoints: entriesOf(folder),
    outbase: "src",
    outdir: "dist",
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    // A file of data, beside the folder as it is beside that of the source; and what depends on where the package runs.
    external: ["../data/*", "#*"],
    chunkNames: "[name]-[hash]",
    sourcemap: true,
    sourcesContent: false,
    logLevel: "silent",
  }).catch((error) => {
    throw new StepFailed(`bundling ${folder}`, `${error.message}\n`);
  });
  for (const { path, contents } of outputFiles) settle(path, contents);
  const written = new Set(outputFiles.map(({ path }) => relative(dist, path)));
  for (const name of readdirSync(dist, { recursive: true })) {
    if (/\.js(?:\.map)?$/.test(name) && !written.has(name)) rmSync(join(dist, name));
  }
}

/** Leaves a file alone that says so already: somebody may be reading it. */
function settle(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
