import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { root, runNode } from "./run.mjs";
import { runSteps } from "./steps.mjs";

const compileLexicon = `${root}/packages/lexicon/compile/compile.mjs`;

/** Compiles the lexicon's data, then checks and bundles every package; what is up to date already is left as it is. */
export async function build() {
  await runNode("compiling the lexicon", compileLexicon);
  await runNode("build", `${root}/node_modules/typescript/bin/tsc`, ["-b"]);
  await bundle();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await runSteps([["build", build]]);
