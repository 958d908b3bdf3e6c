import { build } from "./build.mjs";
import { checks } from "./check.mjs";
import { install } from "./prepare.mjs";
import { root, runNode } from "./run.mjs";
import { runSteps } from "./steps.mjs";

async function vitest() {
  const config = ["--config", "tests/vitest.config.ts"];
  const output = await runNode("vitest", `${root}/node_modules/vitest/vitest.mjs`, ["run", ...config], {
    env: { NO_COLOR: "1" },
  });
  return { remark: /^\s*Tests\s+(.+)$/m.exec(output)?.[1] };
}

/** `npm test`: everything that a change has to pass, from a clean checkout. */
process.exitCode = await runSteps([["install", install], ["build", build], ...checks, ["tests", vitest]]);
