import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { FAULTY, type Newsroom, newsrooms } from "./newsroom.js";

const newsroom = newsrooms();

const init = (room: Newsroom, args: readonly string[] = ["--yes"], input = "") =>
  room.copydesk(["init", ...args], { input });

const FILES = [
  ".textlintrc.json",
  "house-style.yml",
  ".github/workflows/copydesk.yml",
  ".gitlab-ci.yml",
  ".pre-commit-config.yaml",
];

describe("copydesk init", { timeout: 30_000 }, () => {
  it("writes everything into an empty folder, and says what comes next", async () => {
    const room = newsroom();
    const { code, stdout, stderr } = await init(room, ["--yes", "drafts"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const file of FILES) expect(stdout).toContain(`wrote ${file}\n`);
    expect(stdout).toContain("Next: npm install --save-dev copydesk");
    expect(JSON.parse(room.read(".textlintrc.json"))).toEqual({ rules: { "preset-copydesk": true } });
    for (const file of FILES.slice(2)) expect(parse(room.read(file)), file).toBeTypeOf("object");
  });

  it("writes a house style and a configuration that the check takes as they are", async () => {
    const room = newsroom();
    await init(room);
    room.write("draft.txt", FAULTY);
    const { found, stderr } = await room.check(["draft.txt"]);
    expect(stderr).toBe("");
    expect(found).toEqual(["draft.txt:1:29 repeated-word"]);
    const uncommented = room.read("house-style.yml").replace(/^# (?!yaml-)(?=[a-z-]+:| {2})/gm, "");
    room.write("house-style.yml", uncommented);
    room.write("draft.txt", "A tody sang.\n");
    expect((await room.check(["draft.txt"])).found).toEqual([]);
    expect(Object.keys(parse(uncommented))).toEqual([
      "names",
      "terms",
      "acronyms",
      "tense",
      "dialect",
      "news-style",
      "forms",
      "stet",
    ]);
  });

  it("leaves nothing to write the second time", async () => {
    const room = newsroom();
    await init(room);
    const before = FILES.map((file) => room.read(file));
    const { stdout } = await init(room);
    for (const file of FILES) expect(stdout).toContain(`${file} is as it should be\n`);
    expect(FILES.map((file) => room.read(file))).toEqual(before);
  });

  it("adds to what is there, and keeps all of that", async () => {
    const room = newsroom();
    room.write(".textlintrc.json", '{ "filters": { "comments": true }, "rules": { "no-todo": true } }');
    room.write(".gitlab-ci.yml", "# ours\nlint:\n  script: make lint\n");
    room.write(".pre-commit-config.yaml", "# ours\nrepos:\n  - repo: local\n    hooks: [{ id: mine, entry: make }]\n");
    const { stdout } = await init(room);
    expect(stdout).toContain("added to .gitlab-ci.yml");
    expect(JSON.parse(room.read(".textlintrc.json"))).toEqual({
      filters: { comments: true },
      rules: { "no-todo": true, "preset-copydesk": true },
    });
    expect(room.read(".gitlab-ci.yml")).toMatch(/^# ours\nlint:\n {2}script: make lint\n\ncopydesk:\n/);
    const hooks = room.read(".pre-commit-config.yaml");
    expect(hooks).toMatch(/^# ours\n/);
    expect(parse(hooks).repos.map(({ hooks }: { hooks: { id: string }[] }) => hooks[0]!.id)).toEqual([
      "mine",
      "copydesk",
    ]);
  });

  it("replaces nothing that it cannot add to, unless told to", async () => {
    const room = newsroom();
    room.write("house-style.yml", "names: [Calloway]\n");
    room.write(".textlintrc.js", "module.exports = { rules: {} };\n");
    room.write(".gitlab-ci.yml", "a: [broken\n");
    const { stdout } = await init(room);
    expect(stdout).toContain("house-style.yml is there already and is left as it is");
    expect(stdout).toMatch(/\.textlintrc\.js is left to you: add "preset-copydesk": true/);
    expect(stdout).toMatch(/\.gitlab-ci\.yml is left to you: add this job/);
    expect(room.read("house-style.yml")).toBe("names: [Calloway]\n");
    expect(room.read(".gitlab-ci.yml")).toBe("a: [broken\n");
    await init(room, ["--force"]);
    expect(room.read("house-style.yml")).toMatch(/^# yaml-language-server/);
    expect(room.read(".gitlab-ci.yml")).toBe("a: [broken\n");
  });

  it("asks about each file, and takes no for an answer", async () => {
    const room = newsroom();
    room.write("house-style.yml", "names: [Calloway]\n");
    const { stdout } = await init(room, [], "y\n\nno\n\nn\n");
    expect(stdout).toMatch(/Write \.textlintrc\.json, .*\? \[Y\/n\] /);
    expect(stdout).toMatch(/Replace house-style\.yml, .*\? \[y\/N\] /);
    expect(room.read("house-style.yml")).toBe("names: [Calloway]\n");
    expect(() => room.read(".github/workflows/copydesk.yml")).toThrow();
    expect(room.read(".gitlab-ci.yml")).toMatch(/^copydesk:/);
    expect(() => room.read(".pre-commit-config.yaml")).toThrow();
  });

  it("writes nothing where nobody answers, or where it is only to look", async () => {
    const room = newsroom();
    const { code, stderr } = await init(room, []);
    expect(code).toBe(2);
    expect(stderr).toContain("give it --yes");
    const { stdout } = await init(room, ["--dry-run"]);
    expect(stdout).toContain("would write .textlintrc.json");
    for (const file of FILES) expect(() => room.read(file)).toThrow();
  });

  it("goes by what the project uses", async () => {
    const room = newsroom();
    room.write(".git/config", '[remote "origin"]\n\turl = git@github.com:lakeport/drafts.git\n');
    room.write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
    const { stdout } = await init(room, ["--yes", "the drafts"]);
    expect(() => room.read(".gitlab-ci.yml")).toThrow();
    const { jobs } = parse(room.read(".github/workflows/copydesk.yml"));
    const steps = jobs.drafts.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(steps).toEqual([
      "corepack enable",
      "pnpm install --frozen-lockfile",
      "pnpm exec copydesk check --format github --format galley=proofs/ 'the drafts'",
    ]);
    expect(stdout).toContain("Next: pnpm add --save-dev copydesk");
  });
});
