import { rules } from "textlint-rule-preset-copydesk";
import { describe, expect, it } from "vitest";
import { lintDraft } from "./support/lint-draft.js";

const FAMILY = Object.entries(rules)
  .filter(([, { definition }]) => definition.family === "news-style")
  .map(([id]) => id);

/** One slip for each rule of the family, and a weekday that does not fall on its date. */
const DRAFT = `The ferry sank on March 5th, and the harbor was closed at 9:00 a.m. by the crew of the other ferry.

The company lost 3 ships in May, and four crews in June. It paid $5 million dollars for a Presidential yacht.

Rents rose 5 percent in May. They fell 2% in July in Gary, Indiana on the lake , the company of Ana Lund said.

They sell boats, anchors and sails. The crew met on Monday, June 12, 2018, in the old harbor to talk about it.
`;

const SEVERITIES: Readonly<Record<number, string>> = { 1: "warning", 2: "error", 3: "info" };

async function found(house: object) {
  const options = Object.fromEntries(Object.keys(rules).map((id) => [id, { house }]));
  const messages = await lintDraft(DRAFT, { options });
  return new Set(messages.map(({ ruleId, severity }) => `${ruleId} ${SEVERITIES[severity]}`));
}

describe("news style", () => {
  const forms = { "serial-comma": "always" };

  it("is a family of nine", () => {
    expect(FAMILY).toHaveLength(9);
  });

  it.each(["info", "warning"])("is %s throughout where the house says so", async (level) => {
    const expected = [...FAMILY.map((id) => `${id} ${level}`), "weekday-date error"];
    expect(await found({ "news-style": level, forms })).toEqual(new Set(expected));
  });

  it("is silent where the house turns it off, but a wrong weekday stays an error", async () => {
    expect(await found({ "news-style": "off", forms })).toEqual(new Set(["weekday-date error"]));
  });

  it("leaves the serial comma to the house", async () => {
    expect(await found({})).not.toContain("serial-comma info");
  });
});
