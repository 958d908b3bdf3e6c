import { readdirSync, symlinkSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { pruneCache } from "../src/engine/cache-prune.js";
import { CLEAN, FAULTY, newsrooms } from "./newsroom.js";

const newsroom = newsrooms();
const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

describe("copydesk check", { timeout: 120_000 }, () => {
  it("is content with a clean draft", async () => {
    const room = newsroom();
    room.write("draft.txt", CLEAN);
    expect(await room.copydesk(["check", "draft.txt"])).toEqual({
      code: 0,
      stdout: "No findings in 1 file\n",
      stderr: "",
    });
  });

  it("shows the line, the words, the correction and a count, and fails", async () => {
    const room = newsroom();
    room.write("draft.txt", FAULTY);
    const { code, stdout, stderr } = await room.copydesk(["check", "draft.txt"]);
    expect(stderr).toBe("");
    expect(stdout).toBe(`draft.txt

  1:29  error  repeated-word
    LAKEPORT — The mayor opened the the new bridge on Tuesday.
                                ~~~~~~~
    "the the" has one word twice; write "the"

1 error in 1 file; 1 can be fixed
`);
    expect(code).toBe(1);
  });

  it("reads files, folders and globs, each draft once, and what is ignored only where it is named", async () => {
    const room = newsroom();
    for (const name of ["b/2.md", "b/1.txt", "b/deep/3.html", "b/notes/4.txt", "a.TXT", "b/node_modules/x/readme.md"]) {
      room.write(name, name.endsWith(".html") ? `<p>${FAULTY}</p>` : FAULTY);
    }
    room.write("b/table.csv", FAULTY);
    room.write(".gitignore", "notes/\n");
    room.write(".git/HEAD", "");
    const paths = async (args: string[]) => (await room.check(args)).drafts.map(({ path }) => path);
    expect(await paths([])).toEqual(["a.TXT", "b/1.txt", "b/2.md", "b/deep/3.html"]);
    expect(await paths(["b/2.md", "b"])).toEqual(["b/2.md", "b/1.txt", "b/deep/3.html"]);
    expect(await paths(["b/**/*.{txt,md}"])).toEqual(["b/1.txt", "b/2.md"]);
    expect(await paths(["b/notes/4.txt"])).toEqual(["b/notes/4.txt"]);
    expect(await paths(["b", "--ignore", "**/*.md", "--ignore", "b/deep/**"])).toEqual(["b/1.txt"]);
  });

  it("follows no links within a folder, and so walks in no circle", async () => {
    const room = newsroom();
    room.write("drafts/one.txt", FAULTY);
    symlinkSync(room.path("drafts"), room.path("drafts/again"));
    const { drafts, code } = await room.check(["drafts"]);
    expect(drafts.map(({ path }) => path)).toEqual(["drafts/one.txt"]);
    expect(code).toBe(1);
  });

  it("reads standard input under the name it is given", async () => {
    const room = newsroom();
    const { found } = await room.check(["-", "--stdin-filename", "wire.md"], { input: `> ${FAULTY}` });
    expect(found).toEqual(["wire.md:1:31 repeated-word"]);
  });

  it("reads a word processor's document by its paragraphs", async () => {
    const { found, drafts, code } = await newsroom().check([fixture("ferry.docx")]);
    expect(found.map((line) => line.replace(/^.*ferry\.docx/, ""))).toEqual([
      ", paragraph 2:53 typo",
      ", paragraph 6:23 repeated-word",
      ", paragraph 6:60 name-spelling",
    ]);
    expect(drafts[0]?.findings?.at(-1)?.message).toContain("in paragraph 2");
    expect(code).toBe(1);
  });

  it("fails at and above the severity that it is told, and on more warnings than it is told", async () => {
    const room = newsroom();
    room.write("draft.txt", `“We will go,” Ms. Reyes said.\n\n"We will stay," Mr. Tran said.\n`);
    const code = async (...args: string[]) => (await room.copydesk(["check", "draft.txt", ...args])).code;
    expect(await code()).toBe(0);
    expect(await code("--fail-on", "warning")).toBe(1);
    expect(await code("--max-warnings", "0")).toBe(1);
    expect(await code("--max-warnings", "1")).toBe(0);
    const quiet = await room.copydesk(["check", "draft.txt", "--quiet", "--max-warnings", "0"]);
    expect(quiet.stdout).toBe("No findings in 1 file\n");
    expect(quiet.code).toBe(1);
  });

  it("runs the rules that it is told", async () => {
    const room = newsroom();
    room.write("draft.txt", `${FAULTY}\nShe will thank the goverment.\n`);
    const rules = async (...args: string[]) => {
      const { drafts } = await room.check(["draft.txt", ...args]);
      return drafts[0]?.findings?.map(({ rule }) => rule);
    };
    expect(await rules()).toEqual(["repeated-word", "typo"]);
    expect(await rules("--rule", "typo")).toEqual(["typo"]);
    expect(await rules("--no-rule", "typo")).toEqual(["repeated-word"]);
    expect(await room.copydesk(["check", "--rule", "tipo"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no rule "tipo"'),
    });
  });

  it("takes the rules' options from textlint's configuration, and never runs a program for it", async () => {
    const room = newsroom();
    room.write("draft.txt", "She will thank the goverment.\n");
    room.write(
      ".textlintrc.json",
      JSON.stringify({ rules: { "preset-copydesk": { typo: { severity: "info" }, tpyo: false } } }),
    );
    const { code, stderr } = await room.check(["draft.txt"]);
    expect(code).toBe(0);
    expect(stderr).toContain('"tpyo"');
    expect((await room.check(["draft.txt", "--no-config"])).code).toBe(1);
    room.write("broken.yml", "rules:\n  preset-copydesk: [\n");
    expect(await room.copydesk(["check", "--config", "broken.yml"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/broken\.yml, line \d+, column \d+/),
    });
  });

  it("writes several reports in one run", async () => {
    const room = newsroom();
    room.write("draft.txt", FAULTY);
    const formats = ["github", "sarif=reports/out.sarif", "galley=proofs/", "pretty=out.txt"];
    const { code, stdout } = await room.copydesk(["check", "draft.txt", ...formats.flatMap((name) => ["-f", name])]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=draft\.txt,line=1/);
    expect(JSON.parse(room.read("reports/out.sarif")).version).toBe("2.1.0");
    expect(room.read("out.txt")).toContain("1 error in 1 file");
    expect(await room.copydesk(["check", "-f", "json", "-f", "sarif"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("standard output"),
    });
  });

  it.each([
    [["check", "--colour"], "unknown option '--colour'"],
    [["check", "-f", "yaml"], 'no format "yaml"'],
    [["chekc"], "unknown command 'chekc'"],
    [["check", "--fail-on", "fatal"], "Allowed choices are error, warning, info"],
    [["check", "nowhere.txt"], "nowhere.txt: there is no such file"],
    [["check", "*.nothing"], "*.nothing: nothing matches it"],
  ])("%j is misuse, told in a line", async (args, message) => {
    const { code, stderr } = await newsroom().copydesk(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(code).toBe(2);
  });

  it("keeps what it found, and looks it up only for the same text, house style and settings", async () => {
    const room = newsroom();
    room.write("draft.txt", "The tody saw the the lake.\n");
    const cached = async (...args: string[]) => (await room.check(["draft.txt", "--cache", ...args])).found;
    const found = ["draft.txt:1:5 typo", "draft.txt:1:14 repeated-word"];
    expect(await cached()).toEqual(found);
    expect(await cached()).toEqual(found);
    expect(await cached("--no-rule", "typo")).toEqual(found.slice(1));
    room.write("house-style.yml", "stet:\n  - { text: tody, reason: the bird }\n");
    expect(await cached()).toEqual(found.slice(1));
    room.write("draft.txt", "A bird saw the the lake.\n");
    expect(await cached()).toEqual(["draft.txt:1:12 repeated-word"]);
  });

  it("forgets what nobody has looked up for a month", () => {
    const room = newsroom();
    const day = 24 * 60 * 60 * 1000;
    const now = Date.now();
    for (const [name, age] of Object.entries({ "ab/old.json": 40, "ab/new.json": 20 })) {
      const path = room.write(name, "{}");
      utimesSync(path, new Date(now - age * day), new Date(now - age * day));
    }
    pruneCache(room.folder, now);
    expect(readdirSync(room.path("ab"))).toEqual(["new.json"]);
    pruneCache(room.folder, now + 0.5 * day);
    pruneCache(room.path("nowhere"));
    expect(readdirSync(room.path("ab"))).toEqual(["new.json"]);
    pruneCache(room.folder, now + 11 * day);
    expect(readdirSync(room.path("ab"))).toEqual([]);
  });
});
