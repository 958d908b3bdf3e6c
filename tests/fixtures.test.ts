import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TextlintMessage } from "@textlint/types";
import preset from "textlint-rule-preset-copydesk";
import { beforeAll, describe, expect, it } from "vitest";
import { type Fault, readFaults } from "./support/faults.js";
import { type Linted, lintFile } from "./support/lint.js";
import { renderFindings } from "./support/render-findings.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));

/**
 * Which rules may report a class of fault, and how the correction of `.faults.tsv` compares with theirs: `replaces`, the
 * text becomes the correction; `mentions`, the correction appears where the text was.
 */
const CLASSES: Readonly<Record<string, { rules: readonly string[]; correction: "replaces" | "mentions" }>> = {
  typo: { rules: ["typo"], correction: "replaces" },
  "allcaps-typo": { rules: ["typo", "known-term"], correction: "replaces" },
  "realword-rare": { rules: ["typo", "confused-word"], correction: "replaces" },
  "known-term": { rules: ["known-term"], correction: "replaces" },
  confusion: { rules: ["confused-word"], correction: "replaces" },
  "repeated-word": { rules: ["repeated-word"], correction: "replaces" },
  "name-consistency": { rules: ["name-spelling"], correction: "replaces" },
  "dash-attribution": { rules: ["attribution-dash"], correction: "replaces" },
  "quote-balance": { rules: ["quote-balance", "nested-quote"], correction: "replaces" },
  "nested-quotes": { rules: ["nested-quote"], correction: "replaces" },
  "title-split": { rules: ["split-title"], correction: "replaces" },
  "missing-article": { rules: ["missing-article"], correction: "replaces" },
  "attribution-tense": { rules: ["attribution-tense", "attribution-verb"], correction: "replaces" },
  "attribution-verb": { rules: ["attribution-verb"], correction: "mentions" },
  "first-person": { rules: ["first-person"], correction: "replaces" },
  "abbreviation-consistency": { rules: ["abbreviation-consistency"], correction: "replaces" },
  "acronym-undefined": { rules: ["acronym"], correction: "mentions" },
};

function documentsIn(folder: string): string[] {
  return readdirSync(join(FIXTURES, folder))
    .filter((name) => [".txt", ".md", ".html"].includes(extname(name)) && name !== "README.md")
    .sort();
}

function lintAll(folder: string, names: readonly string[]): Map<string, Linted> {
  const all = new Map<string, Linted>();
  beforeAll(async () => {
    for (const name of names) all.set(name, await lintFile(join(FIXTURES, folder, name)));
  });
  return all;
}

describe.each([
  ["clean", 16],
  ["issues", 0],
])("fixtures/%s", (folder, atLeast) => {
  const names = documentsIn(folder);
  const linted = lintAll(folder, names);

  it("holds what it should", () => {
    expect(names.length).toBeGreaterThanOrEqual(atLeast);
  });

  for (const name of names) {
    it(`${name} passes in silence`, () => {
      const { source, messages } = linted.get(name)!;
      expect(renderFindings(source, messages)).toBe("");
    });
  }
});

describe("fixtures/articles", () => {
  const names = documentsIn("articles");
  const linted = lintAll("articles", names);

  it("holds at least three", () => {
    expect(names.length).toBeGreaterThanOrEqual(3);
  });

  describe.each(names)("%s", (name) => {
    const path = join(FIXTURES, "articles", name.slice(0, -extname(name).length));

    it("has the findings of its reviewed snapshot", () => {
      const { source, messages } = linted.get(name)!;
      const rendered = renderFindings(source, messages);
      if (updating()) writeFileSync(`${path}.findings`, rendered);
      expect(existsSync(`${path}.findings`), "no snapshot: run with UPDATE_SNAPSHOTS=1 and review it").toBe(true);
      expect(rendered).toBe(readFileSync(`${path}.findings`, "utf8"));
    });

    const faults = readFaults(
      readFileSync(`${path}.faults.tsv`, "utf8"),
      readFileSync(join(FIXTURES, "articles", name), "utf8"),
    );

    it("has faults of known classes only", () => {
      expect(faults.map(({ kind }) => kind).filter((kind) => !Object.hasOwn(CLASSES, kind))).toEqual([]);
    });

    for (const fault of faults) {
      const { rules = [], correction = "replaces" } = CLASSES[fault.kind] ?? {};
      if (fault.weight !== "must" || !rules.some(isInPreset)) continue;
      it(`line ${fault.line}: ${fault.text.replaceAll("\n", " ")} (${fault.kind})`, () => {
        const { source, messages } = linted.get(name)!;
        const here = messages.filter(
          ({ ruleId, range }) => rules.includes(ruleId) && range[0] < fault.end && range[1] > fault.start,
        );
        expect(here, `no finding of ${rules.join(" or ")} here`).not.toEqual([]);
        if (fault.correction === undefined) return;
        const right = here.some((message) => corrects(source, message, fault, correction));
        expect(right, `not corrected to ${fault.correction}\n${renderFindings(source, here)}`).toBe(true);
      });
    }
  });
});

function isInPreset(rule: string): boolean {
  return Object.hasOwn(preset.rules, rule);
}

/** Snapshots are written by a person who then reads them, never by a machine. */
function updating(): boolean {
  const { UPDATE_SNAPSHOTS, CI } = process.env;
  if (!UPDATE_SNAPSHOTS) return false;
  if (CI) throw new Error("UPDATE_SNAPSHOTS is set in CI");
  return true;
}

/** Whether the fix, or else the first suggestion, writes the correction. */
function corrects(source: string, message: TextlintMessage, fault: Fault, how: "replaces" | "mentions"): boolean {
  const edit = message.fix ?? message.suggestions?.[0]?.fix;
  if (edit === undefined) return false;
  const written = source.slice(0, edit.range[0]) + edit.text + source.slice(edit.range[1]);
  if (how === "replaces") {
    const wanted = source.slice(0, fault.start) + fault.correction + source.slice(fault.end);
    return comparable(written) === comparable(wanted);
  }
  const end = Math.max(fault.end, edit.range[1]) + written.length - source.length;
  return comparable(written.slice(Math.min(fault.start, edit.range[0]), end)).includes(fault.correction!);
}

/** A rule may leave a line break where the table has a space, and writes a character where HTML had its name. */
function comparable(text: string): string {
  return text
    .replaceAll("&ldquo;", "“")
    .replaceAll("&rdquo;", "”")
    .replaceAll("&lsquo;", "‘")
    .replaceAll("&rsquo;", "’")
    .replace(/\s+/g, " ");
}
