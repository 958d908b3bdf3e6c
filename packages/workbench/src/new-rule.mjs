import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generate } from "./generate.mjs";
import { root, runPnpm, StepFailed } from "./run.mjs";

const FILES = ["package.json", "tsconfig.json", "src/index.ts", "test/index.test.ts", "README.md"];
const templates = new URL("../templates/rule/", import.meta.url);

const [id, ...rest] = process.argv.slice(2);
if (id === undefined || rest.length > 0 || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
  process.stderr.write("Usage: pnpm new-rule <id>\n\nThe id is a noun in small letters, such as `repeated-word`.\n");
  process.exit(1);
}
if (existsSync(`${root}/rules/${id}`)) {
  process.stderr.write(`rules/${id} is there already.\n`);
  process.exit(1);
}

for (const file of FILES) {
  const at = `${root}/rules/${id}/${file}`;
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, readFileSync(new URL(`${file}.template`, templates), "utf8").replaceAll("RULE_ID", id));
  process.stdout.write(`wrote rules/${id}/${file}\n`);
}
try {
  await runPnpm("install", ["install", "--no-frozen-lockfile"]);
  for (const path of await generate({ check: false })) process.stdout.write(`wrote ${path}\n`);
  // The preset has a dependency more.
  await runPnpm("install", ["install", "--no-frozen-lockfile"]);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.stderr.write(`${error.output}\n${error.message}\n`);
  process.exit(1);
}
process.stdout.write(
  `\nNow write src/index.ts, the cases in test/index.test.ts and the README's prose; then \`pnpm generate\`.\n`,
);
