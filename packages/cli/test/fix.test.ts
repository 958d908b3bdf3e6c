import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../src/fix/correct.js";
import { addStet } from "../src/fix/stet.js";
import { replaceFile } from "../src/fix/write.js";
import { CLEAN, FAULTY, newsrooms } from "./newsroom.js";

const newsroom = newsrooms();
/** Gives a command a terminal; util-linux has it. */
const SCRIPT = "/usr/bin/script";
const onWindows = process.platform === "win32";

describe("edits", () => {
  it("are made once each, in order, and never over one another", () => {
    const edit = fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), fc.array(edit, { maxLength: 12 }), (text, given) => {
        const edits = given.map(([start, length, words]) => ({
          start,
          end: Math.min(start + length, text.length),
          text: words,
        }));
        const { output, made } = applyEdits(text, edits);
        expect(made).toBeLessThanOrEqual(edits.length);
        if (made === 0) expect(output).toBe(text);
        // Where the edits lie apart, they come to the same as one after the other from the end.
        const apart = edits
          .sort((a, b) => a.start - b.start)
          .filter(({ start }, index) => start > (edits[index - 1]?.end ?? -1));
        const oneByOne = apart.reduceRight(
          (rest, { start, end, text: words }) => rest.slice(0, start) + words + rest.slice(end),
          text,
        );
        if (apart.length === edits.length) expect(output).toBe(oneByOne);
      }),
    );
  });
});

describe("copydesk fix", { timeout: 120_000 }, () => {
  const DRAFT = "\ufeffWe saw the the the lake.\r\n\r\n“We saw the the lake,” Ms. Adeyemi told the goverment.\r\n";
  const FIXED = "\ufeffWe saw the lake.\r\n\r\n“We saw the the lake,” Ms. Adeyemi told the government.\r\n";

  it("corrects until there is nothing left to correct, keeps what is not its business, and shows what it did", async () => {
    const room = newsroom();
    const path = room.write("draft.txt", DRAFT);
    if (!onWindows) {
      chmodSync(path, 0o640);
      symlinkSync(path, room.path("link.txt"));
    }
    const dry = await room.copydesk(["fix", "--dry-run", "draft.txt"]);
    expect(room.read("draft.txt")).toBe(DRAFT);
    expect(dry.code).toBe(1);
    const { code, stdout, stderr } = await room.copydesk(["fix", onWindows ? "draft.txt" : "link.txt"]);
    expect(stderr).toBe("");
    expect(stdout).toContain("\n-We saw the the the lake.\n+We saw the lake.\n");
    expect(stdout).toContain("3 corrections made in 1 of 1 file; 1 finding left for a person");
    expect(code).toBe(0);
    expect(room.read("draft.txt")).toBe(FIXED);
    if (!onWindows) {
      expect(statSync(path).mode & 0o777).toBe(0o640);
      expect(lstatSync(room.path("link.txt")).isSymbolicLink()).toBe(true);
    }
    expect(readdirSync(room.folder).sort()).toEqual(onWindows ? ["draft.txt"] : ["draft.txt", "link.txt"]);
    expect((await room.copydesk(["fix", "--dry-run", "draft.txt"])).code).toBe(0);
  });

  it("takes suggestions where it is told, and none within a quotation", async () => {
    const room = newsroom();
    const quotation = "“He lives with ots people,” she said.\n";
    room.write("draft.txt", `The pubic library is closed.\n\n${quotation}`);
    await room.copydesk(["fix", "draft.txt"]);
    expect(room.read("draft.txt")).toBe(`The pubic library is closed.\n\n${quotation}`);
    await room.copydesk(["fix", "--suggestions", "draft.txt"]);
    expect(room.read("draft.txt")).toBe(`The public library is closed.\n\n${quotation}`);
  });

  it("leaves alone what is let stand or suppressed, and what is no text", async () => {
    const room = newsroom();
    const draft = `<!-- copydesk-disable typo -->\n\nThe goverment saw the the lake, and the the sea.\n`;
    room.write("draft.md", draft);
    room.write("house-style.yml", "stet:\n  - { text: the the, reason: verse }\n");
    room.write("note.docx", "");
    const { stdout, code } = await room.copydesk(["fix", "."]);
    expect(stdout).toBe("0 corrections made in 0 of 1 file; 0 findings left for a person\n");
    expect(code).toBe(0);
    expect(room.read("draft.md")).toBe(draft);
    expect(await room.copydesk(["fix", "note.docx"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("a .docx is not written"),
    });
  });

  it("corrects standard input", async () => {
    const { code, stdout } = await newsroom().copydesk(["fix", "-"], { input: FAULTY });
    expect(stdout).toBe(CLEAN);
    expect(code).toBe(0);
  });

  it.skipIf(!existsSync(SCRIPT))("walks through what is left, and notes what is to stand", async () => {
    const room = newsroom();
    const draft = "The pubic library keeps the pubic records.\n\n“The pubic library is closed,” she said.\n";
    room.write("draft.txt", draft);
    room.write("house-style.yml", "# Ours.\ntense: past\n");
    const [node, command] = room.start(["--version"]).spawnargs as [string, string];
    const terminal = spawn(SCRIPT, ["-qec", `"${node}" "${command}" fix -i draft.txt`, "/dev/null"], {
      cwd: room.folder,
    });
    // The first is taken; of the second it is said why it stands, which goes for the others too.
    const answers = ["\r", "\u001b[A\u001b[A\r", "a name\r"];
    let shown = "";
    terminal.stdout.on("data", (text) => {
      shown += text;
      if (!/What now\?.*quit|Why does it stand\?/s.test(shown)) return;
      shown = "";
      terminal.stdin.write(answers.shift() ?? "");
    });
    await once(terminal, "close");
    expect(room.read("draft.txt")).toBe(draft.replace("pubic", "public"));
    expect(room.read("house-style.yml")).toBe(
      "# Ours.\ntense: past\nstet:\n  - text: pubic\n    reason: a name\n    rule: confused-word\n",
    );
  });

  it("asks nothing where nobody can answer", async () => {
    const room = newsroom();
    room.write("draft.txt", FAULTY);
    const { code, stderr } = await room.copydesk(["fix", "-i", "draft.txt"]);
    expect(stderr).toContain("there is no terminal");
    expect(code).toBe(2);
  });
});

describe("a file that is replaced", () => {
  it("is left as it is where it was changed meanwhile, or where its folder takes no file", () => {
    const room = newsroom();
    const path = room.write("draft.txt", "new");
    for (const before of ["old", "ne", "newer"]) {
      expect(() => replaceFile(path, Buffer.from(before), Buffer.from("mine"))).toThrow("it was changed meanwhile");
    }
    expect(room.read("draft.txt")).toBe("new");
    replaceFile(path, Buffer.from("new"), Buffer.from("mine"));
    expect(room.read("draft.txt")).toBe("mine");
    mkdirSync(room.path("folder"));
    expect(() => replaceFile(room.path("folder/no/draft.txt"), undefined, Buffer.from("mine"))).toThrow(
      "could not be written",
    );
    expect(readdirSync(room.folder).sort()).toEqual(["draft.txt", "folder"]);
  });
});

describe("an entry of the house style", () => {
  it("is added to the nearest, or to a new one, and what is there stays", () => {
    const room = newsroom();
    const entry = { text: "tody", reason: "the bird", rule: "typo" };
    const draft = room.write("news/draft.txt", "");
    expect(addStet(draft, room.folder, entry)).toBe(room.path("house-style.yml"));
    room.write("news/house-style.yml", "# ours\nstet:\n  - { text: a, reason: b } # why\n");
    addStet(draft, room.folder, entry);
    expect(room.read("news/house-style.yml")).toBe(
      "# ours\nstet:\n  - { text: a, reason: b } # why\n  - text: tody\n    reason: the bird\n    rule: typo\n",
    );
    room.write("news/house-style.yml", "stet: [\n");
    expect(() => addStet(draft, room.folder, entry)).toThrow("has mistakes in it");
    expect(room.read("news/house-style.yml")).toBe("stet: [\n");
  });
});
