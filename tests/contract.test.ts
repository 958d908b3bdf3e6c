import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rules, rulesConfig } from "textlint-rule-preset-copydesk";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../rules/", import.meta.url));
const ids = readdirSync(folder).filter((id) => existsSync(`${folder}${id}/package.json`));

describe("the preset", () => {
  it("has every rule of the repository, each switched on", () => {
    expect(Object.keys(rules).sort()).toEqual(ids.sort());
    expect(Object.values(rulesConfig)).toEqual(ids.map(() => true));
  });

  it("has no two rules that could say the same of the same words", () => {
    const templates = Object.values(rules).flatMap(({ definition }) => Object.values(definition.messages));
    expect(new Set(templates).size).toBe(templates.length);
  });
});

describe.each(ids)("rule %s", (id) => {
  const { definition } = rules[id]!;
  const readme = readFileSync(`${folder}${id}/README.md`, "utf8");

  it("is named as its folder and its package are", () => {
    const { name } = JSON.parse(readFileSync(`${folder}${id}/package.json`, "utf8")) as { name: string };
    expect([definition.id, name]).toEqual([id, `@copydesk/textlint-rule-${id}`]);
  });

  it("describes itself in one line without a full stop", () => {
    expect(definition.description).toMatch(/^[A-Z`“"].*[^.]$/);
    expect(definition.description.length).toBeLessThanOrEqual(100);
  });

  it("begins every message with the words at fault", () => {
    for (const message of Object.values<string>(definition.messages)) {
      expect(message).toMatch(/^"\{actual\}" /);
      expect(message).not.toMatch(/[\n.]$/);
    }
  });

  it("describes its options", () => {
    for (const [name, { description }] of Object.entries(
      definition.options as Readonly<Record<string, { description: string }>>,
    )) {
      expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      expect(description).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it("has a README that says what it reports, what it leaves alone and when not to use it", () => {
    const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["What it reports", "What it leaves alone", "Options", "When not to use it"]);
    for (const section of readme.split(/^## .+$/m).slice(1)) expect(section.trim()).not.toBe("");
  });

  it("is small enough to be read at once", () => {
    for (const file of readdirSync(`${folder}${id}/src`, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const lines = readFileSync(`${folder}${id}/src/${file}`, "utf8").split("\n").length;
      expect(lines, file).toBeLessThanOrEqual(200);
    }
  });
});
