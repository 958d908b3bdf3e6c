import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import format from "textlint-formatter-copydesk";
import { rules } from "textlint-rule-preset-copydesk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintDraft } from "./support/lint-draft.js";

const root = fileURLToPath(new URL("../", import.meta.url));

interface Example {
  readonly language: string;
  readonly text: string;
  /** The nearest heading above. */
  readonly heading: string;
  /** Options for the rule, behind the language: `{"house":{"tense":"present"}}`. */
  readonly options: object;
}

/** The fenced blocks of a README. */
function examplesOf(path: string): Example[] {
  const readme = readFileSync(path, "utf8");
  return [...readme.matchAll(/^```(\S+)(?: (\{.*\}))?\n([\s\S]*?)^```$/gm)].map(
    ({ 1: language, 2: options, 3: text, index }) => ({
      language: language!,
      text: text!,
      options: options === undefined ? {} : (JSON.parse(options) as object),
      heading: [...readme.slice(0, index).matchAll(/^#+ (.+)$/gm)].at(-1)?.[1] ?? "",
    }),
  );
}

const EXTENSIONS: Readonly<Record<string, string>> = { text: ".txt", markdown: ".md", html: ".html" };

describe.each(Object.keys(rules))("README of %s", (id) => {
  const drafts = examplesOf(`${root}rules/${id}/README.md`).filter(({ language }) => language in EXTENSIONS);
  const rule = { [id]: rules[id] };
  const found = async ({ language, text, options }: Example) =>
    (await lintDraft(text, { ext: EXTENSIONS[language]!, rules: rule, options: { [id]: options } })).map(
      ({ message }) => message,
    );

  it("shows drafts of both kinds", () => {
    expect(new Set(drafts.map(({ heading }) => heading))).toEqual(new Set(["What it reports", "What it leaves alone"]));
  });

  it.each(drafts.filter(({ heading }) => heading === "What it reports"))("reports $text", async (draft) => {
    const messages = await found(draft);
    expect(messages).toHaveLength(draft.text.trim().split("\n\n").length);
  });

  it.each(drafts.filter(({ heading }) => heading === "What it leaves alone"))("leaves alone $text", async (draft) => {
    expect(await found(draft)).toEqual([]);
  });
});

describe("README of the repository", () => {
  const examples = examplesOf(`${root}README.md`);
  const folder = mkdtempSync(join(tmpdir(), "copydesk-readme-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("shows the report of the draft above it", async () => {
    const [draft, report] = examples.filter(({ language }) => language === "text");
    const messages = await lintDraft(draft!.text, { filePath: join(folder, "ferry.txt") });
    const shown = format([{ filePath: "ferry.txt", messages }], {
      colors: false,
      width: 100,
      source: () => draft!.text,
    });
    expect(report!.text).toBe(shown);
  });

  it.each(["README.md", "packages/preset/README.md"])("%s configures rules that there are", async (path) => {
    const json = examplesOf(root + path).filter(({ language }) => language === "json");
    const configured = json.map(({ text }) => JSON.parse(text));
    expect(configured.length).toBeGreaterThan(0);
    for (const { rules: given } of configured as { rules: { "preset-copydesk": true | Record<string, unknown> } }[]) {
      const options = given["preset-copydesk"] === true ? {} : given["preset-copydesk"];
      expect(Object.keys(rules)).toEqual(expect.arrayContaining(Object.keys(options)));
      const messages = await lintDraft("All is well.\n", { options });
      expect(messages.map(({ message }) => message)).toEqual([]);
    }
  });

  describe("house style", () => {
    const house = examples.find(({ heading, language }) => heading === "House style" && language === "yaml");
    beforeAll(() => writeFileSync(join(folder, "house-style.yml"), house!.text));

    it("is one that the rules can read", async () => {
      expect(await lintDraft("All is well.\n", { filePath: join(folder, "draft.txt") })).toEqual([]);
    });
  });

  it("links to files that are there", () => {
    const links = [...readFileSync(`${root}README.md`, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    for (const [, path] of links) expect(readdirSync(join(root, path!, "..")), path).toContain(path!.split("/").at(-1));
  });
});
