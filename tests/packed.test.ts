import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeCommandLine, type Outcome, run } from "./command-line.js";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly packageManager?: string;
}

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

const published = ["packages", "rules"].flatMap((group) =>
  readdirSync(join(root, group))
    .map((name) => manifestIn(join(root, group, name)))
    .filter((manifest) => manifest.private !== true),
);

/** What a newsroom's project has beside our packages. */
const BESIDE = {
  "@textlint/kernel": "15.8.0",
  "@textlint/textlint-plugin-markdown": "15.8.0",
  "@textlint/textlint-plugin-text": "15.8.0",
  textlint: "15.8.0",
  "textlint-filter-rule-comments": "1.3.0",
};

/**
 * Lints in process with every rule, through a counter in the place where analyses are shared. The rules must all have run,
 * and on the one analysis.
 */
const IN_PROCESS = `
import { TextlintKernel } from "@textlint/kernel";
import markdown from "@textlint/textlint-plugin-markdown";
import text from "@textlint/textlint-plugin-text";
import preset from "textlint-rule-preset-copydesk";

const made = new Set();
let current;
Object.defineProperty(globalThis, Symbol.for("@copydesk/article/current"), {
  get: () => current,
  set(value) {
    current = value;
    if (value !== undefined) made.add(value.article);
  },
});

const plugins = [
  { pluginId: "text", plugin: text.default ?? text },
  { pluginId: "markdown", plugin: markdown.default ?? markdown },
];
const rules = Object.entries(preset.rules).map(([ruleId, rule]) => ({ ruleId, rule }));
const results = [];
for (const ext of [".txt", ".md"]) {
  made.clear();
  const { messages } = await new TextlintKernel().lintText("They left the the house. It was definately so.\\n", { ext, plugins, rules });
  results.push({ ext, found: messages.map(({ ruleId }) => ruleId).sort(), made: made.size });
}
console.log(JSON.stringify({ rules: rules.length, results }));
`;

const MINUTES = 60_000; // in milliseconds
/** On Windows npm and npx are batch files, which only a shell runs, and a shell takes an argument apart at its spaces. */
const runNpm = (name: "npm" | "npx", args: readonly string[], cwd: string) =>
  process.platform === "win32"
    ? run(
        `${name}.cmd`,
        args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)),
        { cwd, shell: true },
      )
    : run(name, args, { cwd });
const pnpm = (args: readonly string[], cwd: string) =>
  runNpm("npx", ["-y", manifestIn(root).packageManager!, ...args], cwd);

function succeeded({ code, stdout, stderr }: Outcome): void {
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
}

describe("the packed packages", { timeout: MINUTES }, () => {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-packed-"));
  const tarballs = join(folder, "tarballs");
  /** Where each package's tarball lies, as a dependency's version. */
  let packed: Record<string, string>;

  beforeAll(async () => {
    mkdirSync(tarballs);
    succeeded(await run(process.execPath, [join(root, "packages/workbench/src/build.mjs")], { cwd: root }));
    const filters = published.flatMap(({ name }) => ["--filter", name]);
    succeeded(await pnpm([...filters, "-r", "pack", "--pack-destination", tarballs], root));
    packed = Object.fromEntries(
      published.map(({ name, version }) => {
        const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
        return [name, `file:${join(tarballs, file).replaceAll("\\", "/")}`];
      }),
    );
  }, 5 * MINUTES);
  afterAll(() => rmSync(folder, { recursive: true, force: true }), MINUTES);

  /** A project with our packages in it, and what must hold there. */
  function describeProject(name: string, install: (folder: string) => Promise<Outcome>): void {
    const project = join(folder, name);
    const installed = (dependency: string) => join(project, "node_modules", dependency);

    describe(`installed with ${name}`, () => {
      beforeAll(async () => {
        mkdirSync(project);
        succeeded(await install(project));
      }, 10 * MINUTES);

      describeCommandLine(() => ({ folder: project, textlint: join(installed("textlint"), "bin", "textlint.js") }));

      it("has the copydesk command, which reads every kind of draft, in processes of its own where there are many", async () => {
        for (const ext of ["txt", "md", "html"])
          writeFileSync(join(project, `story.${ext}`), "They left the the house.\n");
        const drafts = join(project, "drafts");
        mkdirSync(drafts);
        for (let index = 0; index < 30; index++)
          writeFileSync(join(drafts, `${index}.txt`), "They left the the house.\n");
        const found = await runNpm("npx", ["--no-install", "copydesk", "check", "story.txt"], project);
        expect(found.stderr).not.toContain("copydesk:");
        expect(found.stdout).toContain("They left the the house.\n              ~~~~~~~\n");
        expect(found.code).toBe(1);
        const args = [
          "--no-install",
          "copydesk",
          "check",
          "--workers",
          "2",
          "--format",
          "github",
          "drafts",
          "story.md",
          "story.html",
        ];
        const all = await runNpm("npx", args, project);
        expect(all.stdout.match(/^::error /gm)).toHaveLength(32);
        expect(all.code).toBe(1);
      });

      it("analyses a document once for all rules", async () => {
        writeFileSync(join(project, "in-process.mjs"), IN_PROCESS);
        const { code, stdout, stderr } = await run(process.execPath, ["in-process.mjs"], { cwd: project });
        expect(stderr).toBe("");
        expect(code).toBe(0);
        const { rules, results } = JSON.parse(stdout);
        expect(rules).toBeGreaterThan(1);
        const found = ["repeated-word", "typo"];
        expect(results).toEqual([
          { ext: ".txt", found, made: 1 },
          { ext: ".md", found, made: 1 },
        ]);
      });
    });
  }

  describeProject("npm", (project) => {
    const manifest = { private: true, type: "module", dependencies: { ...BESIDE, ...packed } };
    writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
    return runNpm("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], project);
  });

  // With pnpm a package sees no more than what it names, so the preset has to name all that it needs.
  describeProject("pnpm", (project) => {
    const ours = ["textlint-rule-preset-copydesk", "textlint-formatter-copydesk", "copydesk"];
    const dependencies = { ...BESIDE, ...Object.fromEntries(ours.map((name) => [name, packed[name]])) };
    const manifest = { private: true, type: "module", dependencies, pnpm: { overrides: packed } };
    writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
    return pnpm(["install", "--prefer-offline", "--ignore-workspace"], project);
  });

  it.each(published.map(({ name }) => [name]))("%s names released versions and no source", (name) => {
    const manifest = manifestIn(join(folder, "npm", "node_modules", name));
    for (const version of Object.values(manifest.dependencies ?? {})) expect(version).toMatch(/^[\d^~]/);
    expect(JSON.stringify(manifest.exports)).not.toContain("copydesk-source");
  });
});
