import fc from "fast-check";
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

/** What the rules look for, and what they leave alone, to be strung together in any order. */
const PIECES = [
  "The ferry sank on March 5th",
  "Jan. 5, 2018",
  "6 February 2018",
  "in Sept. 2018",
  "the 1990's",
  "9:00 a.m.",
  "12 p.m",
  "8 p.m. Monday night",
  "12 ships",
  "three ships",
  "1500 ships",
  "from 5-10",
  "a 16 year old girl",
  "five miles",
  "$ 5",
  "$5 million dollars",
  "$600-700 million",
  "$3M",
  "5%",
  "5 percent",
  "five percent",
  "Gary, Ind.",
  "Flint, Michigan on",
  "Washington DC",
  "president Ana Lund",
  "Ana Lund, President of the club,",
  "a Presidential yacht",
  "boats, anchors and sails",
  " ,",
  "  ",
  " - ",
  "--",
  "—",
  "…",
  "...",
  "..",
  "“",
  "”",
  ".",
  ". ",
  "\n",
  "\n\n",
  "**",
  "\ud800",
  "\u0000",
];
const HOUSES = [
  {},
  {
    forms: { months: "full", hours: "am", percent: "sign", numbers: "nine", states: "full", "serial-comma": "always" },
  },
  {
    forms: { months: "short", hours: "a.m.", percent: "percent", numbers: "ninety-nine", dash: "em" },
    dialect: "british",
  },
];

describe("whatever stands in a draft", () => {
  it("findings underline what they name, and corrections change it", async () => {
    const family = Object.fromEntries(FAMILY.map((id) => [id, rules[id]]));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(" ", ""),
        fc.constantFrom(".txt", ".md"),
        fc.constantFrom(...HOUSES),
        async (pieces, gap, ext, house) => {
          const text = pieces.join(gap);
          const options = Object.fromEntries(FAMILY.map((id) => [id, { house }]));
          for (const message of await lintDraft(text, { ext, rules: family, options })) {
            const [start, end] = message.range;
            expect(message.message).not.toMatch(/failed on this draft/);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const { range, text: written } of [
              message.fix,
              ...(message.suggestions ?? []).map(({ fix }) => fix),
            ].flatMap((edit) => edit ?? [])) {
              expect(text.slice(...range)).not.toBe(written);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
