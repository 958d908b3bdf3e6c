import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { root, runPnpm, StepFailed } from "./run.mjs";

/** The packages are ES modules only, so that a CommonJS project cannot resolve their types is no mistake. */
const RESOLUTIONS = ["node16-esm", "bundler"];

/** Packs what is published and looks at it as a user's tools will find it. */
export async function checkPackages() {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-packages-"));
  try {
    const filters = published().flatMap(({ name }) => ["--filter", name]);
    await runPnpm("pack", ["-r", ...filters, "pack", "--pack-destination", folder]);
    const problems = [];
    for (const file of readdirSync(folder)) {
      const tarball = readFileSync(join(folder, file));
      for (const problem of [...(await lintManifest(tarball)), ...(await lintTypes(tarball))]) {
        problems.push(`${file}: ${problem}\n`);
      }
    }
    if (problems.length > 0) throw new StepFailed("packed packages", problems.join(""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function published() {
  return ["packages", "rules"].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => JSON.parse(readFileSync(join(root, group, name, "package.json"), "utf8")))
      .filter((manifest) => manifest.private !== true),
  );
}

async function lintManifest(tarball) {
  const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }));
}

async function lintTypes(tarball) {
  // A README is exported to be read, not imported.
  const analysis = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: ["./README.md"] });
  if (analysis.types === false) return ["it has no types"];
  return analysis.problems
    .filter((problem) => RESOLUTIONS.some((kind) => problemAffectsResolutionKind(problem, kind, analysis)))
    .map((problem) => `types: ${problem.kind} ${JSON.stringify(problem)}`);
}
