import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { rules } from "textlint-rule-preset-copydesk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Server, unpack } from "./support.js";

const cwd = fileURLToPath(new URL("..", import.meta.url));
let folder: string;
let vsix: string;
let contents: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-vsix-"));
  vsix = join(folder, "copydesk.vsix");
  await createVSIX({ cwd, packagePath: vsix, dependencies: false, allowMissingRepository: true });
  contents = await unpack(vsix, folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the .vsix", () => {
  it("holds what runs, what is read and the licences, and nothing else", () => {
    const pages = Object.keys(rules).map((id) => `extension/dist/pages/${id}.md`);
    expect([...contents.keys()].sort()).toEqual(
      [
        "[Content_Types].xml",
        "extension.vsixmanifest",
        "extension/LICENSE.txt",
        "extension/dist/NOTICES",
        "extension/dist/extension.cjs",
        "extension/dist/server.mjs",
        ...pages,
        "extension/package.json",
        "extension/readme.md",
      ].sort(),
    );
  });

  it("names every package in it with its licence", () => {
    const notices = contents.get("extension/dist/NOTICES")!.toString();
    expect(notices).toMatch(/^vscode-languageserver 10\.\d+\.\d+ \(MIT\)\n\n.*Copyright/ms);
    expect(notices).toMatch(/^@textlint\/kernel \S+ \(MIT\)\n\n.*Copyright/ms);
    expect(notices).not.toMatch(/^\S+ \S+ \(undefined\)$/m);
    expect(notices).not.toMatch(/\n\n\n-{72}/);
  });

  it("names no path of the machine that it was made on", () => {
    for (const [name, content] of contents) expect(content.includes(cwd.slice(0, -1)), name).toBe(false);
  });

  it("holds a server that works where it was unpacked, with the rules' pages", async () => {
    const server = new Server(join(folder, "extension/dist/server.mjs"));
    try {
      const [first] = await server.check("He opened the the gate.\n");
      expect(first).toMatchObject({ code: "repeated-word", range: { start: { line: 0, character: 10 } } });
      expect(first!.codeDescription!.href).toMatch(/extension\/dist\/pages\/repeated-word\.md$/);
    } finally {
      await server.stop();
    }
  }, 30_000);
});
