import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/index.js";
import { version } from "../src/package.js";
import { newsrooms } from "./newsroom.js";

const newsroom = newsrooms();

describe("copydesk help", { timeout: 30_000 }, () => {
  it("lists the commands, with examples and exit codes", async () => {
    const room = newsroom();
    const { code, stdout, stderr } = await room.copydesk(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`^  ${name} .*${summary}$`, "m"));
    expect(stdout).toContain("\nExamples:\n  copydesk check drafts ");
    expect(stdout).toContain("Exit codes:");
    expect(await room.copydesk(["help"])).toEqual({ code, stdout, stderr });
  });

  it.each(commands.map(({ name }) => [name]))("of %s shows its options and examples", async (name) => {
    const room = newsroom();
    const { code, stdout } = await room.copydesk([name, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: copydesk ${name}`));
    expect(stdout).toMatch(/\nExamples:\n {2}\S/);
    expect((await room.copydesk(["help", name])).stdout).toBe(stdout);
  });

  it("tells the version", async () => {
    expect((await newsroom().copydesk(["--version"])).stdout).toBe(`${version}\n`);
  });

  it("comes with a command or an option that there is not", async () => {
    const room = newsroom();
    for (const args of [["chek"], ["check", "--formt", "json"]]) {
      const { code, stdout, stderr } = await room.copydesk(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/Did you mean (?:check|--format)\?/);
    }
  });
});
