import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { prepare } from "./prepare.mjs";
import { progress } from "./progress.mjs";
import { root, StepFailed } from "./run.mjs";

/** `npm start [-- FILE...]`: lints the drafts named, or a sample article, with the preset as it stands in this folder. */
async function start(files) {
  const steps = progress();
  try {
    await prepare(steps.say);
  } catch (error) {
    steps.clear();
    if (!(error instanceof StepFailed)) throw error;
    process.stderr.write(`${error.output}\n${error.message}; see above\n`);
    return 1;
  }
  steps.clear();
  const isSample = files.length === 0;
  if (isSample) process.stdout.write("A sample article; npm start -- FILE... reads your own\n\n");
  const drafts = isSample ? [sampleArticle()] : files;
  const { status } = spawnSync(
    process.execPath,
    [`${root}/packages/cli/bin/copydesk.js`, "check", "--no-config", "--", ...drafts],
    // npm runs this in the repository's folder, whichever folder it was called in.
    { cwd: isSample ? root : (process.env.INIT_CWD ?? process.cwd()), stdio: "inherit" },
  );
  return status === 1 ? 0 : (status ?? 2);
}

function sampleArticle() {
  const folder = "fixtures/articles";
  return `${folder}/${readdirSync(`${root}/${folder}`)
    .sort()
    .find((name) => name.endsWith(".txt"))}`;
}

// Findings do not make it fail: npm would add an error of its own below them. The textlint command line does, for CI.
process.exitCode = await start(process.argv.slice(2));
