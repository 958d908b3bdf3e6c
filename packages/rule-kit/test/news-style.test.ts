import { describe, expect, it } from "vitest";
import { defineRule, type Tier } from "../src/index.js";
import * as textlint from "./textlint.js";

const SEVERITIES: Readonly<Record<number, Tier>> = { 1: "warning", 2: "error", 3: "info" };

/** A rule of the family whose findings are an `info` on `loose` and an `error` on `wrong`. */
const family = defineRule({
  id: "family",
  family: "news-style",
  description: "Words of two kinds",
  tier: "info",
  options: {},
  messages: { found: `"{actual}" is found` },
  *check({ source }) {
    for (const { 0: word, index } of source.matchAll(/loose|wrong/g)) {
      const span = { start: index, end: index + word.length };
      yield { message: "found", span, ...(word === "wrong" ? { tier: "error" } : {}) };
    }
  },
});
const other = defineRule({
  id: "other",
  description: "One word",
  tier: "info",
  options: {},
  messages: { found: `"{actual}" is another's` },
  *check({ source }) {
    const start = source.indexOf("loose");
    yield { message: "found", span: { start, end: start + 5 } };
  },
});

async function tiers(house: object, options: object = {}) {
  const messages = await textlint.lint([family, other], "A loose word and a wrong one.", {
    options: { house, ...options },
  });
  return messages.map(({ ruleId, severity }) => `${ruleId} ${SEVERITIES[severity]}`);
}

describe("the switch of news style", () => {
  it("leaves the family at its own tiers when the house says nothing, or info", async () => {
    const expected = ["family info", "other info", "family error"];
    expect(await tiers({})).toEqual(expected);
    expect(await tiers({ "news-style": "info" })).toEqual(expected);
  });

  it("turns the family up", async () => {
    expect(await tiers({ "news-style": "warning" })).toEqual(["family warning", "other info", "family error"]);
  });

  it("turns the family off, but for what is outright wrong", async () => {
    expect(await tiers({ "news-style": "off" })).toEqual(["other info", "family error"]);
    expect(await tiers({ "news-style": "off" }, { severity: "warning" })).toEqual(["other warning", "family warning"]);
  });

  it("gives way to the user's own severity", async () => {
    expect(await tiers({ "news-style": "warning" }, { severity: "info" })).toEqual([
      "family info",
      "other info",
      "family info",
    ]);
  });
});
