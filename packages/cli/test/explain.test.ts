import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { newsrooms } from "./newsroom.js";

const newsroom = newsrooms();
const ids = readdirSync(fileURLToPath(new URL("../../../rules", import.meta.url)));

describe("copydesk explain", { timeout: 30_000 }, () => {
  it("shows a rule's README as a page, without markup", async () => {
    const { code, stdout, stderr } = await newsroom().copydesk(["explain", "repeated-word"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^repeated-word\n\n/);
    for (const heading of ["What it reports", "What it leaves alone", "Options", "When not to use it"]) {
      expect(stdout).toContain(`\n\n${heading}\n\n`);
    }
    expect(stdout).toMatch(/^allow +list of texts +\[\] +/m);
    expect(stdout).not.toMatch(/[`#|]|<!--|\*\*|\]\(/);
    for (const line of stdout.split("\n").filter((each) => !each.startsWith("    "))) {
      expect(stringWidth(line)).toBeLessThanOrEqual(100);
    }
  });

  it("takes the names that textlint gives rules", async () => {
    const room = newsroom();
    const { stdout } = await room.copydesk(["explain", "typo"]);
    for (const name of ["copydesk/typo", "preset-copydesk/typo", "@copydesk/typo", "@copydesk/textlint-rule-typo"]) {
      expect((await room.copydesk(["explain", name])).stdout, name).toBe(stdout);
    }
  });

  it("names the rule that was probably meant", async () => {
    const room = newsroom();
    const { code, stdout, stderr } = await room.copydesk(["explain", "repeated-wrod"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe('copydesk: there is no rule "repeated-wrod"; did you mean "repeated-word"?\n');
    expect((await room.copydesk(["explain", "zzzzzzzzz"])).stderr).toContain("copydesk rules lists them");
  });
});

describe("copydesk rules", { timeout: 30_000 }, () => {
  it("lists every rule, and which are off here", async () => {
    const room = newsroom();
    room.write(".textlintrc.json", '{ "rules": { "preset-copydesk": { "typo": false } } }');
    const { code, stdout } = await room.copydesk(["rules"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Rule +Tier +Fixes +Reports\n/);
    const rows = stdout.split("\n").filter((line) => /^[a-z]/.test(line));
    expect(rows.map((row) => row.split(" ")[0])).toEqual(expect.arrayContaining(ids));
    expect(stdout).toMatch(/^typo +off +yes +Misspelled/m);
    expect(stdout).toMatch(/^repeated-word +error +yes +/m);
  });

  it("lists them for programs", async () => {
    const rules = JSON.parse((await newsroom().copydesk(["rules", "--json"])).stdout);
    const typo = rules.find(({ id }: { id: string }) => id === "typo");
    expect(typo).toMatchObject({ severity: "error", fixable: true, readme: expect.stringContaining("# typo") });
  });
});

describe("copydesk completion", { timeout: 30_000 }, () => {
  it("knows every command, option and rule in every shell", async () => {
    const room = newsroom();
    for (const shell of ["bash", "zsh", "fish"]) {
      const { code, stdout } = await room.copydesk(["completion", shell]);
      expect(code).toBe(0);
      for (const word of ["check", "explain", "max-warnings", "galley", ...ids]) expect(stdout, shell).toContain(word);
    }
    const { code, stderr } = await room.copydesk(["completion", "tcsh"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Allowed choices are bash, zsh, fish");
  });
});
