import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const rarer = (actual: string, expected: string, example: string, line = 1) =>
  `"${actual}" is the rarer form of percentages in this article, which has "${example}" on line ${line}; write "${expected}"`;

testRule(rule, {
  fires: [
    {
      text: "Rents rose 5 percent in May and 6 percent in June. They fell 2% in July.",
      findings: [
        {
          message: rarer("2%", "2 percent", "5 percent"),
          at: "2%",
          tier: "info",
          suggestion: `write "2 percent"`,
          fixed: "Rents rose 5 percent in May and 6 percent in June. They fell 2 percent in July.",
        },
      ],
      fixed: null,
    },
    {
      text: "Rents rose 5.5% in May and 6% in June.\n\nThey fell 2 percent in July.",
      findings: [{ message: rarer("2 percent", "2%", "5.5%"), at: "2 percent", start: 50 }],
    },
    // Of as many, the first is the article's own.
    { text: "Rents rose 1,200% and fell 2 per cent.", findings: [rarer("2 per cent", "2%", "1,200%")] },
    // What the house has decided has one right answer.
    {
      text: "Rents rose 5 percent, and fell 2 per cent.",
      house: { forms: { percent: "sign" } },
      findings: [
        `"5 percent" is not how this house writes percentages; write "5%"`,
        `"2 per cent" is not how this house writes percentages; write "2%"`,
      ],
      fixed: "Rents rose 5%, and fell 2%.",
    },
    {
      text: "Rents rose 5%.",
      house: { forms: { percent: "percent" }, "news-style": "warning" },
      findings: [{ message: `"5%" is not how this house writes percentages; write "5 percent"`, tier: "warning" }],
      fixed: "Rents rose 5 percent.",
    },
    // Numbers in words.
    {
      text: "Rents rose 5 percent in May and 6 percent in June. They fell by two percent, and forty-two percent moved.",
      findings: [
        `"two percent" has its number in words, where the article has "5 percent" on line 1; write "2 percent"`,
        `"forty-two percent" has its number in words, where the article has "5 percent" on line 1; write "42 percent"`,
      ],
    },
    // Gaps.
    {
      text: "Rents rose 5 % in May after a 12 % rise.",
      findings: [`"5 %" takes no space; write "5%"`, `"12 %" takes no space; write "12%"`],
      fixed: "Rents rose 5% in May after a 12% rise.",
    },
    {
      text: "A 5-percent rise came in May.",
      findings: [`"5-percent" takes no hyphen; write "5 percent"`],
      fixed: "A 5 percent rise came in May.",
    },
  ],
  silent: [
    // One form throughout, whichever it is.
    "Rents rose 5% in May and 2% in July.",
    "Rents rose 5 percent in May and 2 percent in July.",
    "Rents rose 5 per cent in May and 2 per cent in July.",
    { text: "Rents rose 5 percent.", house: { forms: { percent: "percent" } } },
    { text: "Rents rose 5% in May.", house: { "news-style": "off", forms: { percent: "percent" } } },
    "Rents rose 5 percent. Ninety five percent of tenants moved.",
    // Words where they belong.
    "Rents rose 5 percent. Forty percent of tenants moved.",
    "Rents rose 5 percent. It is the one percent that owns a hundred percent of the land.",
    "Rents rose by two percent, and by ten percent in June.",
    // Not the desk's running copy.
    "Rents Up 5%\n\nRents rose 5 percent in May, the ministry said on Friday after months of waiting for figures.",
    "Rents rose 5 percent. “Mine rose 20%,” she said.",
    "Rents rose 5 percent in May (6%) and in June (up 7%).",
    // Other things.
    "The rate rose 5 percent, two percentage points more. A 5-percent-a-year rise.",
    "The file is 100%25 and costs 5 cents.",
    "Rents rose by $5% and v1.5%.",
  ],
});
