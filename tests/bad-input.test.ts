import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TextlintKernel, type TextlintKernelOptions } from "@textlint/kernel";
import markdown from "@textlint/textlint-plugin-markdown";
import text from "@textlint/textlint-plugin-text";
import fc from "fast-check";
import html from "textlint-plugin-html";
import preset from "textlint-rule-preset-copydesk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./command-line.js";

const MINUTE = 60_000;

/** CommonJS modules come as they are or one level down, depending on who loads them. */
const exported = (module: unknown): unknown => (module as { default?: unknown }).default ?? module;
const plugins = Object.entries({ text, markdown, html }).map(([pluginId, module]) => ({
  pluginId,
  plugin: exported(module),
})) as NonNullable<TextlintKernelOptions["plugins"]>;
const rules = Object.entries(preset.rules).map(([ruleId, rule]) => ({ ruleId, rule })) as unknown as NonNullable<
  TextlintKernelOptions["rules"]
>;

const kernel = new TextlintKernel();

/** HTML needs an element: to a document of nothing, textlint's HTML plugin gives no place, and textlint throws. */
const asDraft = (source: string, ext: string) => (ext === ".html" ? `<p>${source}` : source);

/** The findings; what textlint or a rule says of its own failure is not a finding. */
async function lint(source: string, ext: string) {
  const { messages } = await kernel.lintText(source, { ext, plugins, rules });
  for (const { message, range } of messages) {
    expect(message).not.toMatch(/failed on this draft|Failed to parse/);
    expect(range[0]).toBeGreaterThanOrEqual(0);
    expect(range[1]).toBeLessThanOrEqual(source.length);
  }
  return messages;
}

const EXTENSIONS = [".txt", ".md", ".html"] as const;

describe("a draft without words", { timeout: MINUTE }, () => {
  it.each([
    ["nothing", ""],
    ["a byte order mark", "\ufeff"],
    ["white space", " \t \u00a0\u3000\n"],
    ["line ends", "\r\n\r\n\n\r"],
    ["punctuation", "— , . ; : ! ? …"],
    ["control characters", "\u0000\u0001\u0007\u001b\u007f\u0085"],
  ])("may hold %s", async (_, source) => {
    for (const ext of EXTENSIONS) expect(await lint(asDraft(source, ext), ext)).toEqual([]);
  });
});

/** A fault that has to be found whatever stands before it. */
const FAULT = "They left the the house.";

describe("beside what is no text, faults are still found", { timeout: 2 * MINUTE }, () => {
  it.each([
    ["NUL bytes", "\u0000".repeat(5000)],
    ["lone surrogates", "\ud83d \ude00 a\ud800b \udfff".repeat(500)],
    ["unpaired emoji joiners and variation selectors", "\u200d\ufe0f".repeat(5000)],
    ["what invalid UTF-8 is read as", "caf\ufffd \ufffd\ufffd ".repeat(2000)],
    ["a combining accent on nothing", "\u0301".repeat(5000)],
    ["noncharacters and private characters", "\uffff\ufffe\ue000 ".repeat(2000)],
  ])("%s", async (_, noise) => {
    for (const ext of EXTENSIONS) {
      const source = asDraft(`${noise}\n\n${FAULT}\n`, ext);
      const found = (await lint(source, ext)).map(({ ruleId, range }) => [ruleId, source.slice(...range)]);
      expect(found, ext).toContainEqual(["repeated-word", "the the"]);
    }
  });
});

// A repetition of one thing is where time that is not linear shows: these do not end in this century if it is not.
describe("a great many of one thing", { timeout: 4 * MINUTE }, () => {
  const MANY = 50_000;
  it.each([
    ["opening quotation marks", "“We "],
    ["closing quotation marks", "so” "],
    ["straight quotation marks", '"'],
    ["straight quotation marks with words", 'we "go '],
    ["single quotation marks", "‘so "],
    ["apostrophes", "'"],
    ["quotation marks, each in a paragraph of its own", "“We go.\n\n"],
    ["opening brackets", "("],
    ["full stops", "."],
    ["dashes", "-"],
    ["spaces", " "],
    ["initials", "A. "],
    ["capitalised words", "Rowan "],
    ["names", "Ada Brent met Bea Corder. "],
    ["one word", "had "],
    ["numbers", "1,"],
    ["letters in one word", "xq"],
    ["hyphens in one word", "re-"],
    ["apostrophes in one word", "o’"],
    ["unknown words", "zqwv "],
  ])("%s", async (_, one) => {
    await lint(`${one.repeat(MANY)}\n`, ".txt");
  });

  it("unclosed quotation marks in Markdown", async () => {
    await lint("“We go.\n\n".repeat(MANY / 10), ".md");
  });
});

describe("a line of ten megabytes", { timeout: 4 * MINUTE }, () => {
  const MEGABYTES = 10_000_000;
  it("of sentences", async () => {
    const sentence = "The council will vote on the ferry landing in March. ";
    const source = sentence.repeat(Math.ceil(MEGABYTES / sentence.length)) + FAULT;
    const found = (await lint(source, ".txt")).map(({ ruleId, range }) => [ruleId, source.slice(...range)]);
    expect(found).toEqual([["repeated-word", "the the"]]);
  });

  it("of one word", async () => {
    await lint("x".repeat(MEGABYTES), ".txt");
  });
});

// As deep as textlint's own parsers go: the Markdown parser runs out of stack at some 2,000 block quotes, which textlint
// reports as a finding of its own, and it takes seconds for 300 nested lists and minutes for 1,000; the HTML parser runs
// out of stack between 1,000 and 3,000 elements.
describe("deep nesting", { timeout: 4 * MINUTE }, () => {
  it.each([
    ["block quotes", ".md", "> ".repeat(800) + FAULT],
    [
      "lists",
      ".md",
      `${Array.from({ length: 100 }, (_, depth) => `${"  ".repeat(depth)}- item\n`).join("")}\n${FAULT}`,
    ],
    ["emphasis", ".md", `${FAULT}\n\n${"*a ".repeat(300)}b${" c*".repeat(300)}`],
    ["brackets", ".md", `${"[".repeat(3000)}\n\n${FAULT}`],
    ["links", ".md", `${"[".repeat(300)}x${"](y)".repeat(300)}\n\n${FAULT}`],
    ["elements", ".html", `${"<div>".repeat(800)}<p>${FAULT}</p>`],
  ])("of %s", async (_, ext, source) => {
    const found = (await lint(source, ext)).map(({ ruleId, range }) => [ruleId, source.slice(...range)]);
    expect(found).toContainEqual(["repeated-word", "the the"]);
  });
});

describe("any text", { timeout: 2 * MINUTE }, () => {
  const pieces = [
    ..."“”‘’\"'«».,;:!?-–—…()[]<>*_`#|&\\/\n\r\t \u0000\ud83d\ude00\u0301\ufeff",
    ...[
      "\n\n",
      "> ",
      "- ",
      "&amp;",
      "<b>",
      "the",
      "had",
      "Mr.",
      "U.S.",
      "Rowan",
      "Ada Brent",
      "said",
      "goverment",
      "1,000",
      "’s",
    ],
  ];
  const draft = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
  it.each(EXTENSIONS)("is read as %s", async (ext) => {
    await fc.assert(fc.asyncProperty(draft, async (source) => void (await lint(asDraft(source, ext), ext))));
  });
});

describe("npm start, given what it cannot read", { timeout: 2 * MINUTE }, () => {
  const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
  const root = fileURLToPath(new URL("..", import.meta.url));
  beforeAll(() => {
    writeFileSync(join(folder, "good.txt"), `${FAULT}\n`);
    writeFileSync(join(folder, "latin.txt"), Buffer.from("First line.\nA caf\xe9.\n", "latin1"));
    writeFileSync(join(folder, "utf-16.txt"), Buffer.from(`\ufeff${FAULT}`, "utf16le"));
    writeFileSync(join(folder, "letter.docx"), "PK");
    writeFileSync(join(folder, "sheet.xlsx"), "PK");
    writeFileSync(join(folder, "empty.html"), "\n");
    writeFileSync(join(folder, "marked.txt"), `\ufeff${FAULT}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  /** Runs `npm start` as npm does for someone who called it in the folder. */
  const start = (...files: string[]) =>
    run(process.execPath, [join(root, "packages/workbench/src/start.mjs"), ...files], {
      cwd: root,
      env: { INIT_CWD: folder },
    });

  it.each([
    ["no-such.txt", "there is no such file"],
    ["latin.txt", "it is not UTF-8 (first seen on line 2)"],
    ["utf-16.txt", "it is written in UTF-16"],
    ["letter.docx", "it is not a .docx that can be read"],
    ["sheet.xlsx", "Copydesk reads .txt, .md, .html and .docx"],
  ])("%s: says why, and lints the rest", async (file, reason) => {
    const { code, stdout, stderr } = await start(file, "good.txt");
    expect(stderr).toContain(`copydesk: ${file}: ${reason}`);
    expect(stdout).toMatch(/^good\.txt\n\n {2}1:11 /);
    expect(code).toBe(2);
  });

  it("reads on behind a byte order mark", async () => {
    const { code, stdout } = await start("marked.txt");
    expect(stdout).toContain("    They left the the house.\n              ~~~~~~~\n");
    expect(code).toBe(0);
  });

  it("is content with nothing", async () => {
    const { code, stdout } = await start("empty.html");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "No findings in 1 file\n" });
  });

  it("does not fail for findings", async () => {
    expect((await start("good.txt")).code).toBe(0);
  });
});
