import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const comma = (actual: string) => `"${actual}" needs a second comma; write "${actual},"`;

testRule(rule, {
  fires: [
    {
      text: "The mill in Gary, Ind., and the one in Flint, Mich., closed.\n\nThe mill in Springfield, Illinois, stayed open.",
      findings: [
        {
          message: `"Illinois" has its state in full, where the article has "Gary, Ind." on line 1; write "Ill."`,
          tier: "info",
          suggestion: `write "Ill."`,
        },
      ],
      fixed: null,
    },
    {
      text: "The mill in Gary, Indiana, closed. It moved to Flint, Mich.",
      findings: [
        {
          message: `"Mich." has its state in short, where the article has "Gary, Indiana" on line 1; write "Michigan"`,
          fixed: "The mill in Gary, Indiana, closed. It moved to Flint, Michigan.",
        },
      ],
    },
    {
      text: "The mill in Gary, Indiana, closed. It moved to St. Paul, Minn.",
      house: { forms: { states: "short" } },
      findings: [`"Indiana" has its state in full, unlike this house; write "Ind."`],
      fixed: "The mill in Gary, Ind., closed. It moved to St. Paul, Minn.",
    },
    {
      text: "The mill in Gary, IN, closed, and so did one in Erie, Penn., and one in Waco, Tex.",
      findings: [
        `"IN" is for addresses and maps; write "Indiana"`,
        `"Penn." is for addresses and maps; write "Pennsylvania"`,
        {
          message: `"Tex." is for addresses and maps; write "Texas"`,
          fixed: "The mill in Gary, IN, closed, and so did one in Erie, Penn., and one in Waco, Texas.",
        },
      ],
      fixed: null,
    },
    {
      text: "The mill opened in Gary, Indiana on Monday.",
      findings: [{ message: comma("Gary, Indiana"), fixed: "The mill opened in Gary, Indiana, on Monday." }],
      fixed: null,
    },
    {
      text: "The mill opened in Gary, Ind., on Monday. A fire in Flint, Mich. has closed it.",
      findings: [comma("Flint, Mich.")],
    },
    {
      text: "The mill moved to Washington DC last year. The owner lives in Washington, D.C. with her son.",
      findings: [`"Washington DC" needs a comma; write "Washington, DC"`, comma("Washington, D.C.")],
      fixed: "The mill moved to Washington, DC last year. The owner lives in Washington, D.C. with her son.",
    },
    {
      text: "GARY, Indiana (AP) — The mill closed on Monday after 90 years, the company that owns it said in a statement.",
      findings: [`"Indiana" is not shortened as it is in datelines; write "Ind."`],
      fixed: null,
    },
  ],
  silent: [
    // British copy, and a kind of company.
    "Mr Okafor marched in Washington DC with his sister and his four nieces.",
    "After the sale of Hale to Lindqvist, NV, she became its chairwoman in the spring.",
    // One form throughout; eight states have only one.
    "The mill in Gary, Ind., closed. It moved to Flint, Mich., and to Waco, Texas.",
    "The mill in Gary, Indiana, closed. It moved to Flint, Michigan, and to Waco, Texas.",
    { text: "The mill in Gary, Ind., closed, and the one in Flint, Michigan, too.", house: { dialect: "british" } },
    { text: "The mill in Gary, Ind., closed.", house: { "news-style": "off", forms: { states: "full" } } },
    "GARY, Ind. (AP) — The mill closed on Monday after 90 years, the company that owns it said in a statement.",
    {
      text: "GARY, Indiana (AP) — The mill closed on Monday after 90 years, the company that owns it said in a statement.",
      options: { datelines: false },
    },
    // Addresses, parties, lists, people.
    "Write to 12 Mill Road, Gary, IN 46402. Rep. Jane Roe, R-Ind., and Sen. Ana Lund (D-Mich.) did.",
    "The mills of Ohio, Michigan and Indiana closed. On Monday, Illinois followed; in May, Iowa.",
    "Ana Lund, Michigan Democrat, said so. Lund, Indiana and others wept.",
    "The mill opened in Gary, Indiana on Monday. A fire in Flint, Michigan has closed it.",
    "Write to 99 New York Avenue, NE, in May.",
    "It ends at once, there is a point. That, OK, is one vote. For Democrats, North Carolina was awkward.",
    // The comma is there, or the town describes what follows.
    "The mill in Gary, Indiana, closed. The Gary, Indiana native and the Gary, Indiana-based mill.",
    "Mills in Gary, Indiana and Flint, Michigan closed.",
    "“I am from Gary, IN,” she said.",
    "The mill in Washington, D.C., closed. The D.C. mill and the Washington, D.C., one. Still, Iowa farmers came.",
    "Gary, Ind., Mill Closes\n\nThe mill in Gary, Indiana, closed on Monday after 90 years, the company that owns it said.",
    "In 1990, IN was a word, OR so. The U.S., Mo. and Miss. Lund were there, Oreg.",
  ],
});
