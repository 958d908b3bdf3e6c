import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { describeCommandLine } from "./command-line.js";

// The command line loads the preset as it was built; `pnpm build` comes before this test.
describe("textlint's command line, in the workspace", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const require = createRequire(import.meta.url);
  const textlint = join(require.resolve("textlint/package.json"), "..", "bin", "textlint.js");
  describeCommandLine(() => ({ folder, textlint }));
});
