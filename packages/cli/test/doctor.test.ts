import { chmodSync, realpathSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { version } from "../src/package.js";
import { FAULTY, type Newsroom, newsrooms } from "./newsroom.js";

const newsroom = newsrooms();
const PRESET = "textlint-rule-preset-copydesk";

interface Manifest {
  readonly version: string;
  readonly main?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Puts a package into a project; it has no code, since nothing may be run. */
function install(room: Newsroom, name: string, its: Manifest, into = ""): void {
  const main = its.main === undefined ? { main: "index.js" } : {};
  const folder = `${into}node_modules/${name}`;
  room.write(`${folder}/package.json`, JSON.stringify({ name, ...main, ...its }));
  room.write(`${folder}/index.js`, 'throw new Error("a module of the project was run");');
}

/** What is said of a newsroom that has a draft, without the lines on the command itself. */
async function diagnose(room: Newsroom, env: NodeJS.ProcessEnv = {}) {
  room.write("draft.txt", FAULTY);
  const { code, stdout, stderr } = await room.copydesk(["doctor"], { env });
  expect(stderr).toBe("");
  const wrong = stdout.split("\n").filter((line) => line.startsWith("wrong"));
  const here = (line: string) =>
    [realpathSync.native(room.folder), room.folder].reduce((told, path) => told.replaceAll(path, "HERE"), line);
  return { code, stdout, wrong: wrong.map((line) => here(line.replace(/^wrong /, "")).replaceAll("\\", "/")) };
}

/** A search path on which there is Node and no textlint. */
const BARE = { PATH: process.execPath.replace(/[/\\][^/\\]+$/, "") };

describe("copydesk doctor", { timeout: 30_000 }, () => {
  it("finds nothing wrong with a folder of drafts", async () => {
    const { code, stdout, wrong } = await diagnose(newsroom());
    expect(wrong).toEqual([]);
    expect(stdout).toContain("the rules run, and find what they should");
    expect(stdout).toContain("1 draft in");
    expect(stdout).toMatch(/All is well\.\n$/);
    expect(code).toBe(0);
  });

  it("says that there is nothing to check", async () => {
    const room = newsroom();
    room.write("notes/draft.txt", FAULTY);
    room.write(".gitignore", "notes/\n");
    const { code, stdout } = await room.copydesk(["doctor"]);
    expect(stdout).toMatch(/^wrong no draft in .*\.gitignore/m);
    expect(code).toBe(1);
  });

  it("says that textlint cannot find the preset", async () => {
    const room = newsroom();
    room.write(".textlintrc.json", '{ "rules": { "preset-copydesk": true } }');
    install(room, "textlint", { version: "15.8.0" });
    expect((await diagnose(room)).wrong).toEqual([`textlint cannot find ${PRESET} from HERE`]);
    room.write("pnpm-lock.yaml", "");
    room.write("node_modules/.pnpm/lock.yaml", "");
    expect((await diagnose(room)).wrong[0]).toContain("pnpm shows a project only what its own package.json names");
  });

  it("says that textlint is too old, or not this project's", async () => {
    const room = newsroom();
    room.write(".textlintrc.json", '{ "rules": { "preset-copydesk": true } }');
    install(room, PRESET, { version });
    install(room, "textlint", { version: "12.6.1" });
    expect((await diagnose(room)).wrong).toEqual([
      "textlint is 12.6.1, and loads no rules of the kind that Copydesk's are",
    ]);
    const other = newsroom();
    other.write(".textlintrc.json", '{ "rules": { "preset-copydesk": true } }');
    chmodSync(other.write("global/textlint", "#!/bin/sh\n"), 0o755);
    other.write("global/textlint.cmd", "");
    const { wrong } = await diagnose(other, { PATH: other.path("global") });
    expect(wrong[0]).toMatch(/^textlint is a global installation, HERE.global.textlint/);
  });

  it("says that textlint lies in a store and does not see the project", async () => {
    const room = newsroom();
    const project = (name: string) => `project/${name}`;
    install(room, "textlint", { version: "15.8.0" }, "store/");
    install(room, PRESET, { version }, "project/");
    symlinkSync(room.path("store/node_modules/textlint"), room.path(project("node_modules/textlint")), "junction");
    room.write(project("draft.txt"), FAULTY);
    const { code, stdout } = await room.copydesk(["doctor"], { folder: "project" });
    expect(stdout).toMatch(/^wrong textlint lies in a store, .*, looks for rules from there, and does not see /m);
    expect(stdout).toMatch(/--rules-base-directory .*project.node_modules,/);
    expect(code).toBe(1);
  });

  it("says that versions do not go together", async () => {
    const room = newsroom();
    install(room, "textlint", { version: "15.8.0" });
    const needs = { "@copydesk/rule-kit": "0.0.1", "@copydesk/article": "^9.9.9", "@copydesk/lexicon": version };
    install(room, PRESET, { version: "0.0.1", dependencies: needs });
    install(room, "@copydesk/rule-kit", { version: "0.0.1", dependencies: { "@copydesk/article": "0.0.1" } });
    install(room, "@copydesk/article", { version: "0.0.1" }, "node_modules/@copydesk/rule-kit/");
    install(room, "@copydesk/article", { version: "9.9.9", main: "gone.js" });
    expect((await diagnose(room)).wrong).toEqual([
      `${PRESET} is 0.0.1 and copydesk ${version}, so that textlint and copydesk find different things`,
      `${PRESET} needs @copydesk/lexicon ${version}, which is not installed`,
      "@copydesk/article in HERE/node_modules/@copydesk/article is not whole: its main file is missing",
      "@copydesk/article is installed 2 times: HERE/node_modules/@copydesk/article, HERE/node_modules/@copydesk/rule-kit/node_modules/@copydesk/article",
    ]);
    const other = newsroom();
    install(other, "textlint", { version: "15.8.0" });
    install(other, PRESET, { version, dependencies: { "@copydesk/rule-kit": "^2.0.0" } });
    install(other, "@copydesk/rule-kit", { version: "1.5.0" });
    expect((await diagnose(other)).wrong).toEqual([`${PRESET} needs @copydesk/rule-kit ^2.0.0, and has 1.5.0`]);
  });

  it("says that the project has another version of the command", async () => {
    const room = newsroom();
    install(room, "copydesk", { version: "0.0.1" });
    expect((await diagnose(room)).wrong[0]).toMatch(/the project has copydesk 0\.0\.1, in HERE.node_modules.copydesk$/);
  });

  it("says that a rule runs twice, and of one that there is not", async () => {
    const room = newsroom();
    const rules = {
      "preset-copydesk": { tpyo: false },
      copydesk: true,
      "@copydesk/typo": true,
      "@copydesk/textlint-rule-acronym": false,
    };
    room.write(".textlintrc.json", JSON.stringify({ rules }));
    expect((await diagnose(room, BARE)).wrong).toEqual([
      ".textlintrc.json names the preset twice: preset-copydesk, copydesk",
      '.textlintrc.json runs typo twice: by itself, as "@copydesk/typo", and in the preset',
      '.textlintrc.json has options for "tpyo", and there is no such rule; did you mean "typo"?',
    ]);
  });

  it("says where the configuration or the house style is broken", async () => {
    const room = newsroom();
    room.write(".textlintrc.json", '{ "rules": {\n  "preset-copydesk": tru\n');
    room.write("house-style.yml", "names: [Calloway]\ntense: passed\n");
    const { wrong } = await diagnose(room, BARE);
    expect(wrong[0]).toMatch(/^HERE.\.textlintrc\.json, line \d+, column \d+: /);
    expect(wrong[1]).toMatch(/^house-style\.yml, line 2, column \d+: /);
    expect(wrong).toHaveLength(2);
  });
});
