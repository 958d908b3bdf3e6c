import { pathToFileURL } from "node:url";
import { root, runNode } from "./run.mjs";
import { runSteps } from "./steps.mjs";

const bin = (path) => `${root}/node_modules/${path}`;

/** What is looked at without running the code; each can be run alone under the name it has here. */
export const checks = [
  ["format and lint", () => runNode("biome", bin("@biomejs/biome/bin/biome"), ["check", "--error-on-warnings", "."])],
  ["generated files", () => runNode("generate --check", `${root}/packages/workbench/src/generate.mjs`, ["--check"])],
  ["types of the tests", () => runNode("tsc", bin("typescript/bin/tsc"), ["-p", "tests", "--noEmit"])],
  // Its tools are only there after the install, which this file must be able to wait for.
  ["packed packages", async () => (await import("./packages.mjs")).checkPackages()],
  ["unused code", () => runNode("knip", bin("knip/bin/knip.js"))],
];

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await runSteps(checks);
