import { testRule } from "@copydesk/rule-tester";
import { describe, expect, it } from "vitest";
import { CONSTRUCTIONS } from "../src/constructions.js";
import rule from "../src/index.js";
import { PHRASES } from "../src/phrases.js";

const BOTH = "has “both” and “each”; leave out one of them";
const REASON = "gives the reason twice; write “that” for “because”";

testRule(rule, {
  fires: [
    {
      text: "They met at 12 noon on Monday.",
      findings: [
        {
          message: `"12 noon" says the hour twice: noon is 12; write only "noon"`,
          tier: "info",
          suggestion: `write "noon"`,
          fixed: "They met at noon on Monday.",
        },
      ],
      fixed: null,
    },
    { text: "Both ports have each sent a ship.", findings: [`"Both ports have each" ${BOTH}`] },
    { text: "By May, both of the crews had each won.", findings: [`"both of the crews had each" ${BOTH}`] },
    {
      text: "The reason the ferry was late is because it rained.",
      findings: [`"reason the ferry was late is because" ${REASON}`],
    },
    {
      text: "It has many boats, including tugs, ferries, yachts, etc.",
      findings: [`"including tugs, ferries, yachts, etc" says twice that there are more; leave out “etc.”`],
    },
    {
      text: "She sings, as well as also dancing.",
      findings: [`"as well as also" says “also” twice; write only "as well as"`],
    },
    // In the capital and the number of what was typed.
    {
      text: "Old adages are none. Armed gunmen came.",
      findings: [`"Armed gunmen" says “armed” twice; write only "Gunmen"`],
    },
    {
      text: "He lost two PIN numbers.",
      findings: [{ message: `"PIN numbers" says “number” twice: it is the last letter; write only "PINs"` }],
    },
    {
      text: "It took between 10 to 20 boats.",
      findings: [
        {
          message: `"between 10 to" mixes “between … and” with “from … to”; write only "between 10 and"`,
          fixed: "It took between 10 and 20 boats.",
        },
      ],
    },
    {
      text: "It opens at 8 a.m. in the morning.",
      findings: [`"8 a.m. in the morning" says the time of day twice; write only "8 a.m."`],
    },
    {
      text: "The crews were both in port as well as at sea, and both at home as well as on tour.",
      findings: [
        `"both in port as well as" has “both” and “as well as”; write “both … and”`,
        `"both at home as well as" has “both” and “as well as”; write “both … and”`,
      ],
    },
    // Over the end of a line.
    {
      text: "They met at 12\nnoon on Monday.",
      ext: ".md",
      findings: [`"12 noon" says the hour twice: noon is 12; write only "noon"`],
    },
  ],
  silent: [
    "They met at noon. The clock has 12 hours.",
    // `each` of other things.
    "Both sides have each other to blame, and both crews will each year meet.",
    "Both sides want each boat. Both blame each other.",
    "For that reason she left, because it rained. The reason is that it rained.",
    "It has tugs, ferries, etc. Including the yachts, it has ten.",
    // Verbs, and names of other things.
    "They came with a free gift card.",
    "They returned back pay, and moved back.",
    "The war went on between 1810 and 1820; the score was 3 to 2.",
    // Idioms.
    "Each and every crew came, first and foremost the tugs'.",
    // What somebody said.
    "“We met at 12 noon,” she said.",
    { text: "# They meet at 12 noon\n\nThey met.", ext: ".md" },
    { text: "They met at 12 noon.", options: { allow: ["12 noon"] } },
    "",
  ],
});

describe("the phrases", () => {
  it("have reasons that a message has room for", () => {
    for (const { reason } of [...PHRASES, ...CONSTRUCTIONS]) expect(reason.length, reason).toBeLessThanOrEqual(60);
  });

  it("stand by their first key", () => {
    for (const list of [PHRASES, CONSTRUCTIONS]) {
      const keys = list.map(({ key }) => key);
      expect(keys).toEqual([...keys].sort());
    }
  });
});
