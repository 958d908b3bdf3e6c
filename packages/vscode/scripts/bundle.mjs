import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import preset from "textlint-rule-preset-copydesk";

const folder = fileURLToPath(new URL("..", import.meta.url));
const dist = join(folder, "dist");
const common = {
  bundle: true,
  platform: "node",
  // The Node of the oldest Visual Studio Code that is supported.
  target: "node20",
  minify: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  absWorkingDir: folder,
};

/** Makes of the extension, the server and all that they import one file each, with the rules' pages and the licences beside. */
async function bundle() {
  for (const path of ["extension.cjs", "server.mjs", "pages", "NOTICES"]) {
    rmSync(join(dist, path), { recursive: true, force: true });
  }
  const extension = await build({
    ...common,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.cjs",
    format: "cjs",
    external: ["vscode"],
  });
  const server = await build({
    ...common,
    entryPoints: ["src/server.ts"],
    outfile: "dist/server.mjs",
    format: "esm",
    conditions: ["copydesk-source"],
    // One package loads parts of itself in a way that only its ES modules show.
    mainFields: ["module", "main"],
    // Packages of the older kind ask for Node's own modules at run time.
    banner: { js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);' },
  });
  copyPages();
  const inputs = [extension, server].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(dist, "NOTICES"), notices(inputs));
  copyFileSync(join(folder, "../../LICENSE"), join(folder, "LICENSE"));
}

function copyPages() {
  mkdirSync(join(dist, "pages"), { recursive: true });
  // Only the preset is sure to see the rules' packages.
  const ofPreset = createRequire(fileURLToPath(import.meta.resolve("textlint-rule-preset-copydesk/package.json")));
  for (const { definition } of Object.values(preset.rules)) {
    const page = ofPreset.resolve(`@copydesk/textlint-rule-${definition.id}/README.md`);
    copyFileSync(page, join(dist, "pages", `${definition.id}.md`));
  }
}

/** The licence of every package that went into a bundle, and of the word lists in the lexicon. */
function notices(inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const found = packageOf(join(folder, input));
    if (found !== undefined) packages.set(`${found.name} ${found.version}`, found);
  }
  const parts = [...packages.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license, text }]) => `${title} (${license})\n\n${text.trim()}\n`);
  const lexicon = readFileSync(join(folder, "../lexicon/NOTICES"), "utf8");
  return `What this extension is made of, beside Copydesk itself.\n\n${[...parts, lexicon].join(`\n${"-".repeat(72)}\n\n`)}`;
}

/** The installed package that a file belongs to; nothing for files of this repository. */
function packageOf(file) {
  if (!file.includes("node_modules")) return undefined;
  for (let at = dirname(file); at.includes("node_modules"); at = dirname(at)) {
    const path = join(at, "package.json");
    if (!existsSync(path)) continue;
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    // Some packages have a nameless one inside, which only says what kind of modules is there.
    if (manifest.name !== undefined && manifest.version !== undefined) return describe(manifest, at);
  }
  return undefined;
}

/** A package without a licence file has said in its manifest whose it is and which licence it has. */
function describe({ name, version, license, licenses, author }, at) {
  const file = readdirSync(at).find((one) => /^licen[cs]e/i.test(one));
  const holder = typeof author === "object" ? `${author.name} <${author.email}>` : author;
  const text = file === undefined ? `Copyright (c) ${holder}` : readFileSync(join(at, file), "utf8");
  return { name, version, license: license ?? licenses[0].type, text };
}

await bundle();
