import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { root, runNode, StepFailed } from "./run.mjs";

const compileLexicon = `${root}/packages/lexicon/compile/compile.mjs`;

/** Compiles the lexicon's data, then every package; what is up to date already is left as it is. */
export async function build() {
  if (existsSync(compileLexicon)) await runNode("compiling the lexicon", compileLexicon);
  await runNode("build", `${root}/node_modules/typescript/bin/tsc`, ["-b"]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    process.stderr.write(`${error.output}\n${error.message}\n`);
    process.exitCode = 1;
  }
}
