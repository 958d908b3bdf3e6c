import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkHouseStyle } from "../src/house-style/check.js";
import { checkedHouseStyle } from "../src/house-style/index.js";
import { readHouseStyleText } from "../src/house-style/yaml.js";
import { defineRule, type HouseStyle } from "../src/index.js";
import * as textlint from "./textlint.js";

describe("a house style file", () => {
  it("is read in full", () => {
    const { house, mistakes } = readHouseStyleText(
      `
names: [Zelenskyy, "Xi Jinping"]
terms:
  - write: email
    reject: [e-mail, E-mail]
acronyms: [NATO, NO]
stet:
  - text: in for a penny’s worth
    reason: The column's name
    rule: typo
tense: present
dialect: british
news-style: warning
forms:
  months: short
  serial-comma: never
`,
      "house-style.yml",
    );
    expect(mistakes).toEqual([]);
    expect(house).toEqual({
      names: ["Zelenskyy", "Xi Jinping"],
      terms: [{ write: "email", reject: ["e-mail", "E-mail"] }],
      acronyms: ["NATO", "NO"],
      stet: [{ text: "in for a penny's worth", reason: "The column's name", rule: "typo" }],
      tense: "present",
      dialect: "british",
      newsStyle: "warning",
      forms: {
        months: "short",
        hours: undefined,
        percent: undefined,
        numbers: undefined,
        states: undefined,
        dash: undefined,
        serialComma: "never",
      },
    });
  });

  it.each([
    ["nmaes: [Rose]", `line 1, column 1: "nmaes" is not a key of a house style; did you mean "names"?`],
    ["names: Rose", `line 1, column 8: names should be a list, but is "Rose"`],
    [
      "names:\n  - Rose\n  - 2024",
      `line 3, column 5: names, entry 2 should be a text, but is 2024; put it in quotation marks`,
    ],
    ["stet:\n  - text: very very", `line 2, column 5: stet, entry 1 needs "reason"`],
    [
      "stet:\n  - text: a a\n    reason: so\n    ruel: typo",
      `line 4, column 5: "ruel" is not a key of stet, entry 1; did you mean "rule"?`,
    ],
    [
      "terms:\n  - write: email\n    reject: []",
      `line 3, column 13: terms, entry 1, reject should be a list with something in it, but is an empty list`,
    ],
    ["news-style: loud", `line 1, column 13: news-style should be "off" or "info" or "warning", but is "loud"`],
    [
      "forms:\n  serial: never",
      `line 2, column 3: "serial" is not a key of forms; it takes months, hours, percent, numbers, states, dash, serial-comma`,
    ],
    ["forms:\n  months: long", `line 2, column 11: forms, months should be "short" or "full", but is "long"`],
    ["tense: future", `line 1, column 8: tense should be "past" or "present", but is "future"`],
    [
      "- Rose",
      `line 1, column 1: a house style is a set of keys (names, terms, acronyms, stet, tense, dialect, news-style, forms), but this is a list`,
    ],
    [
      "names: [Rose",
      "line 1, column 13: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    [
      "names: *rose",
      "line 1, column 1: this cannot be read: Unresolved alias (the anchor must be set before the alias): rose",
    ],
  ])("names line and column of what is wrong in %j", (source, message) => {
    expect(readHouseStyleText(source, "house-style.yml").mistakes).toEqual([`"house-style.yml" ${message}`]);
  });

  it("keeps what is right beside a mistake", () => {
    const { house, mistakes } = checkHouseStyle({
      names: ["Rose", 5, "Ivanov"],
      stet: [{ text: "a a" }, { text: "b b", reason: "so", extra: 1 }],
      terms: [{ write: "email", reject: [7] }],
      tense: "future",
      forms: { months: "long", percent: "sign" },
      unknown: true,
    });
    expect(mistakes).toHaveLength(7);
    expect(house.forms).toMatchObject({ months: undefined, percent: "sign" });
    expect(house.names).toEqual(["Rose", "Ivanov"]);
    expect(house.stet.map((entry) => entry.text)).toEqual(["b b"]);
    expect(house.terms).toEqual([]);
    expect(house.tense).toBeUndefined();
  });

  it("may be empty", () => {
    expect(readHouseStyleText("", "house-style.yml").mistakes).toEqual([]);
    expect(readHouseStyleText("# nothing yet\n", "house-style.yml").mistakes).toEqual([]);
  });

  it("tells of no more mistakes than anybody reads", () => {
    const source = Array.from({ length: 500 }, (_, i) => `key${i}: 1`).join("\n");
    expect(readHouseStyleText(source, "house-style.yml").mistakes).toHaveLength(20);
  });
});

describe("the house style of a draft", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "house-style-"));
    mkdirSync(join(folder, "politics/today"), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const seen: HouseStyle[] = [];
  const spy = (id: string) =>
    defineRule({
      id,
      description: "Keeps what it is given",
      tier: "info",
      options: {},
      messages: { none: "" },
      check(_, { house }) {
        seen.push(house);
        return [];
      },
    });
  async function lint(draft: string, options: object = {}) {
    seen.length = 0;
    const messages = await textlint.lint([spy("one"), spy("two")], "A draft.", {
      options,
      filePath: join(folder, draft),
    });
    return messages.map((message) => message.message);
  }

  it("is the nearest above it, under either ending", async () => {
    writeFileSync(join(folder, "house-style.yml"), "names: [Far]");
    expect(await lint("politics/today/draft.txt")).toEqual([]);
    expect(seen.map((house) => house.names)).toEqual([["Far"], ["Far"]]);
    writeFileSync(join(folder, "politics/house-style.yaml"), "names: [Near]");
    await lint("politics/today/draft.txt");
    expect(seen.map((house) => house.names)).toEqual([["Near"], ["Near"]]);
  });

  it("is read again when the file changes", async () => {
    const path = join(folder, "house-style.yml");
    writeFileSync(path, "names: [Aye]");
    await lint("draft.txt");
    writeFileSync(path, "names: [Bee]");
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    await lint("draft.txt");
    expect(seen[0]?.names).toEqual(["Bee"]);
  });

  it("has its mistakes told once, and its path as seen from the draft", async () => {
    writeFileSync(join(folder, "house-style.yml"), "nmaes: [Rose]\nacronyms: [NATO]");
    const message = `"../house-style.yml" line 1, column 1: "nmaes" is not a key of a house style; did you mean "names"?`;
    expect(await lint("politics/draft.txt")).toEqual([message]);
    expect(await lint("politics/draft.txt")).toEqual([message]);
    expect(seen.map((house) => house.acronyms)).toEqual([["NATO"], ["NATO"]]);
  });

  it("lets words stand in one draft, or in those of one folder", async () => {
    const entries = [
      `{ text: aye, reason: so, file: politics/draft.txt }`,
      `{ text: bee, reason: so, file: ./politics/today/ }`,
      `{ text: sea, reason: so }`,
    ];
    writeFileSync(join(folder, "house-style.yml"), `stet: [${entries.join(", ")}]`);
    const stetIn = async (draft: string) => {
      await lint(draft);
      return seen[0]?.stet.map(({ text }) => text);
    };
    expect(await stetIn("politics/draft.txt")).toEqual(["aye", "sea"]);
    expect(await stetIn("politics/today/draft.txt")).toEqual(["bee", "sea"]);
    expect(await stetIn("draft.txt")).toEqual(["sea"]);
  });

  it("can be given as it was read, and is not checked again", async () => {
    const { house } = readHouseStyleText("tense: present", "house-style.yml");
    expect(await lint("draft.txt", { house: checkedHouseStyle(house) })).toEqual([]);
    expect(seen[0]).toBe(house);
  });

  it("can be given as data, and then no file is read", async () => {
    writeFileSync(join(folder, "house-style.yml"), "names: [Aye]");
    expect(await lint("draft.txt", { house: { names: ["Bee"] } })).toEqual([]);
    expect(seen.map((house) => house.names)).toEqual([["Bee"], ["Bee"]]);
    expect(await lint("draft.txt", { house: { name: [] } })).toEqual([
      `"house" given to the rules: "name" is not a key of a house style; did you mean "names"?`,
    ]);
  });
});
