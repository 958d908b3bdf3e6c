import { readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commands } from "../src/commands/index.js";
import { formats } from "../src/formats/index.js";
import { Newsroom } from "./newsroom.js";

const folder = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${folder}README.md`, "utf8");

/** The fenced blocks in order: what each is, the file that it is the content of, its text. */
const blocks = [...readme.matchAll(/^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, language, file, text]) => ({
  language: language!,
  file,
  text: text!,
}));

/** A command line with what it prints; `…` stands for anything, on a line of its own for any lines. */
interface Session {
  readonly command: string;
  readonly printed: string;
}

function sessionsOf(text: string): Session[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((session) => {
      const end = session.indexOf("\n");
      return { command: session.slice(0, end), printed: session.slice(end + 1) };
    });
}

/** What is printed has to be the whole of this, or to begin and go on so where `…` stands. */
function expectPrinted(actual: string, expected: string): void {
  const parts = expected.split(/^…\n|…/m);
  if (parts.length === 1) {
    expect(actual).toBe(expected);
    return;
  }
  let at = 0;
  for (const part of parts) {
    // Behind `…` at the end of a line the rest of that line is anything.
    const wanted = part.replace(/^\n/, "");
    const found = actual.indexOf(wanted, at);
    expect(found, `${JSON.stringify(wanted)} in\n${actual}`).toBeGreaterThanOrEqual(0);
    if (at === 0 && part === parts[0]) expect(found).toBe(0);
    at = found + wanted.length;
  }
}

describe("the README of copydesk", { timeout: 60_000 }, () => {
  const room = new Newsroom();
  afterAll(() => rmSync(room.folder, { recursive: true, force: true }));

  it("shows what the commands print, one after the other in one folder", async () => {
    let run = 0;
    for (const { language, file, text } of blocks) {
      if (file !== undefined) room.write(file, text);
      if (language !== "console") continue;
      for (const { command, printed } of sessionsOf(text)) {
        const [words, input] = command.split(" < ");
        const [program, ...args] = words!.split(" ");
        expect(program).toBe("copydesk");
        const outcome = await room.copydesk(args, input === undefined ? {} : { input: room.read(input) });
        expectPrinted(outcome.stdout + outcome.stderr, printed);
        run += 1;
      }
    }
    expect(run).toBeGreaterThan(12);
    expect(JSON.parse(room.read("out/ferry.sarif")).runs[0].results).toHaveLength(4);
    expect(room.read("proofs/ferry.txt.html")).toContain("<del>tody</del>");
    expect(room.read("proof.html")).toContain("<del>tody</del>");
  });

  it("has YAML that is YAML", () => {
    const yaml = blocks.filter(({ language }) => language === "yaml");
    expect(yaml.length).toBeGreaterThan(2);
    for (const { text } of yaml) expect(parse(text)).toBeTypeOf("object");
  });

  it("tells of every command, format and option", async () => {
    for (const { name, load } of commands) {
      expect(readme).toContain(`copydesk ${name}`);
      const command = new Command(name);
      (await load()).configure(command);
      if (!["check", "fix"].includes(name)) continue;
      for (const { long } of command.options) expect(readme, long).toContain(`${long}`);
    }
    for (const name of Object.keys(formats)) expect(readme).toContain(`\`${name}\``);
  });

  it("links to files that are there", () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      const at = fileURLToPath(new URL(path!, new URL("../README.md", import.meta.url)));
      expect(
        readdirSync(fileURLToPath(new URL(".", new URL(path!, new URL("../README.md", import.meta.url))))),
      ).toContain(at.split(/[/\\]/).at(-1));
    }
  });
});
