import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const missing = (actual: string, expected: string) =>
  `"${actual}" is a list without the comma that this house writes before its last item; write "${expected}"`;
const present = (actual: string, expected: string) =>
  `"${actual}" is a list with a comma before its last item, which this house leaves out; write "${expected}"`;
const always = { forms: { "serial-comma": "always" } } as const;
const never = { forms: { "serial-comma": "never" } } as const;

testRule(rule, {
  fires: [
    {
      text: "The ferry carries ships, crews and anchors.",
      house: always,
      findings: [
        {
          message: missing("ships, crews and anchors", "ships, crews, and anchors"),
          tier: "info",
          fixed: "The ferry carries ships, crews, and anchors.",
        },
      ],
      fixed: null,
    },
    {
      text: "Ana Lund, Karl Berg and Jane Roe came.",
      house: always,
      findings: [missing("Ana Lund, Karl Berg and Jane Roe", "Ana Lund, Karl Berg, and Jane Roe")],
    },
    {
      text: "They brought the boat, the anchor and the crew.",
      house: always,
      findings: [missing("the boat, the anchor and the crew", "the boat, the anchor, and the crew")],
    },
    {
      text: "Ana Lund, Karl Berg, and Jane Roe came by boat, by car, or by bus.",
      house: never,
      findings: [
        {
          message: present("Ana Lund, Karl Berg, and Jane Roe", "Ana Lund, Karl Berg and Jane Roe"),
          suggestion: `write "Ana Lund, Karl Berg and Jane Roe"`,
        },
      ],
    },
    {
      text: "He won in 2016, 2018, and 2020.",
      house: { ...never, "news-style": "warning" },
      findings: [{ message: present("2016, 2018, and 2020", "2016, 2018 and 2020"), tier: "warning" }],
    },
  ],
  silent: [
    // Off, unless the house asks.
    "They sell bread, butter and jam, and the boat, the anchor, and the crew.",
    { text: "They brought the boat, the anchor, and the crew.", house: always },
    { text: "They brought the boat, the anchor and the crew.", house: never },
    { text: "They brought the boat, the anchor and the crew.", house: { ...always, "news-style": "off" } },
    // Two items, clauses, appositions.
    { text: "On Monday, Lund and Berg left. In Oslo, the mayor and the crew met.", house: always },
    { text: "The ferry sank off Oslo, Lund and Berg said.", house: always },
    { text: "Lund, a lawyer and a sailor, left, and Berg stayed.", house: always },
    { text: "Lund, the mayor, and Berg left, and the ferry sank, and nobody came.", house: never },
    { text: "Cities such as Washington, D.C., and Oslo, or Gary, Indiana, and Oslo grew.", house: never },
    { text: "It takes people, especially sailors, or crews.", house: never },
    { text: "Plus, Lund and Berg left. Any law, whether state or federal, binds.", house: always },
    { text: "Ana and Karl, Jane and Bram came.", house: always },
    { text: "“They sell boats, anchors and crews,” she said.", house: always },
  ],
});
