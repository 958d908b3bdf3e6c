import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FAULTY } from "../../../packages/cli/test/newsroom.js";
import { type Project, projects, root } from "../newsroom.js";

const project = projects();

/** git knows nobody here, and pre-commit keeps what it clones. */
const environment = (here: Project) => ({
  HOME: here.folder,
  PRE_COMMIT_HOME: here.path(".cache"),
  GIT_CONFIG_COUNT: "2",
  GIT_CONFIG_KEY_0: "user.name",
  GIT_CONFIG_VALUE_0: "Ines Calloway",
  GIT_CONFIG_KEY_1: "user.email",
  GIT_CONFIG_VALUE_1: "desk@example.org",
});

async function git(here: Project, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await here.run("git", args, { env: environment(here) });
  if (code !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A repository of drafts, and what pre-commit says when one with a fault is committed to it. */
async function committed(configure: (here: Project) => Promise<void>) {
  const here = project();
  await git(here, "init", "--quiet", ".");
  here.write("drafts/story.txt", FAULTY);
  here.write("drafts/table.csv", FAULTY);
  await configure(here);
  await git(here, "add", "drafts", ".gitignore", ".pre-commit-config.yaml");
  const outcome = await here.run("pre-commit", ["run", "--all-files"], { env: environment(here) });
  return { here, ...outcome };
}

describe("pre-commit", () => {
  const fromThisRepository = (id: string) => async (here: Project) => {
    // The hooks as a repository of their own: what of this one is not committed yet counts too.
    here.write("hooks/.pre-commit-hooks.yaml", readFileSync(`${root}.pre-commit-hooks.yaml`));
    await git(here, "init", "--quiet", "hooks");
    await git(here, "-C", "hooks", "add", ".");
    await git(here, "-C", "hooks", "commit", "--quiet", "--message", "Hooks");
    const revision = await git(here, "-C", "hooks", "rev-parse", "HEAD");
    const hook = `  - repo: ${here.path("hooks")}\n    rev: ${revision}\n    hooks:\n      - id: ${id}\n`;
    here.write(".pre-commit-config.yaml", `repos:\n${hook}`);
  };

  it("runs the hook of this repository on the drafts of a commit, and on nothing else", async () => {
    const { code, stdout } = await committed(fromThisRepository("copydesk"));
    expect(stdout).toContain('"the the" has one word twice; write "the"');
    expect(stdout).toContain("1 error in 1 file");
    expect(code).toBe(1);
  });

  it("runs the hook that makes corrections", async () => {
    const { here, code, stdout } = await committed(fromThisRepository("copydesk-fix"));
    expect(stdout).toContain("files were modified by this hook");
    expect(here.read("drafts/story.txt")).toBe(FAULTY.replace("the the", "the"));
    expect(code).toBe(1);
  });

  it("runs the hook that copydesk init writes", async () => {
    const { code, stdout } = await committed(async (here) => {
      expect((await here.copydesk(["init", "--yes", "drafts"])).code).toBe(0);
    });
    expect(stdout).toContain('"the the" has one word twice; write "the"');
    expect(code).toBe(1);
  });
});
