import { chmodSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CLEAN, FAULTY } from "../../../packages/cli/test/newsroom.js";
import { type Project, projects, root } from "../newsroom.js";

const project = projects();
const folder = `${root}.github/actions/copydesk`;

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { readonly shell: string; readonly env: Record<string, string>; readonly run: string }[];
  };
}

/** Runs the steps of the composite action as a runner does: inputs into the environment, each step by its shell. */
async function act(here: Project, given: Readonly<Record<string, string>> = {}, more = {}) {
  const { inputs, runs } = parse(readFileSync(`${folder}/action.yml`, "utf8")) as Action;
  expect(runs.using).toBe("composite");
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  const [step] = runs.steps;
  const env = Object.fromEntries(
    Object.entries(step!.env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => given[input] ?? inputs[input]!.default),
    ]),
  );
  const RUNNER_TEMP = here.path("temp");
  mkdirSync(RUNNER_TEMP, { recursive: true });
  return here.run(step!.shell, ["--noprofile", "--norc", "-eo", "pipefail", "-c", step!.run], {
    env: { ...env, RUNNER_TEMP, GITHUB_ACTION_PATH: folder, ...more },
  });
}

describe("the GitHub action", () => {
  it("annotates the drafts that it is given, and fails", async () => {
    const here = project();
    here.write("drafts/story.txt", FAULTY);
    here.write("a file.txt", CLEAN);
    const { code, stdout } = await act(here, { paths: "  drafts\n\n  a file.txt  \n" });
    expect(stdout).toMatch(/^::error file=drafts\/story\.txt,line=1,endLine=1,col=29,/);
    expect(stdout).toContain("drafts: 2");
    expect(code).toBe(1);
  });

  it("is content with clean drafts, and writes the other reports", async () => {
    const here = project();
    here.write("drafts/story.txt", CLEAN);
    const { code } = await act(here, { paths: "drafts", formats: "sarif=out/copydesk.sarif\ngalley=proofs/" });
    expect(code).toBe(0);
    expect(JSON.parse(here.read("out/copydesk.sarif")).version).toBe("2.1.0");
    expect(here.read("proofs/index.html")).toContain("drafts/story.txt");
  });

  it("takes nothing in an input for a command or an option", async () => {
    const here = project();
    here.write("story.txt", CLEAN);
    const { code, stdout } = await act(here, { paths: "story.txt\n--quiet\n$(touch owned); touch owned" });
    expect(code).toBe(2);
    expect(stdout).toContain("file=--quiet");
    expect(() => here.read("owned")).toThrow();
  });

  it("installs the version that belongs to it where the project has none", async () => {
    const here = project();
    here.write("story.txt", FAULTY);
    // In place of npm, which would ask its registry: it notes what it is asked for, and puts the built command there.
    const npm = here.write(
      "bin/npm",
      `#!/bin/sh
echo "$@" > asked
mkdir -p temp/copydesk/node_modules/.bin
ln -s ${root}packages/cli/bin/copydesk.js temp/copydesk/node_modules/.bin/copydesk
`,
    );
    chmodSync(npm, 0o755);
    rmSync(here.path("node_modules"), { recursive: true });
    const { PATH } = process.env;
    const { code } = await act(here, {}, { PATH: `${here.path("bin")}:${PATH}` });
    expect(code).toBe(1);
    const { version } = JSON.parse(readFileSync(`${root}packages/cli/package.json`, "utf8"));
    expect(here.read("asked").trim().split(" ").at(-1)).toBe(`copydesk@${version}`);
  });
});
