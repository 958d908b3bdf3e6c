import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const untidy = (actual: string, fault: string, expected: string) =>
  `"${actual}" is an amount with ${fault}; write "${expected}"`;

testRule(rule, {
  fires: [
    {
      text: "The harbor got $5 million dollars, and the ferry $40 dollars. A $3 million-dollar pier opened.",
      findings: [
        { message: untidy("$5 million dollars", "its currency twice", "$5 million"), tier: "info" },
        untidy("$40 dollars", "its currency twice", "$40"),
        untidy("$3 million-dollar", "its currency twice", "$3 million"),
      ],
      fixed: "The harbor got $5 million, and the ferry $40. A $3 million pier opened.",
    },
    {
      text: "A berth costs $ 40, or €3-million a year, or $2.5 Million.",
      findings: [
        untidy("$ 40", "a gap behind its sign", "$40"),
        untidy("€3-million", "a hyphen that it does not need", "€3 million"),
        untidy("$2.5 Million", "a capital that it does not need", "$2.5 million"),
      ],
      fixed: "A berth costs $40, or €3 million a year, or $2.5 million.",
    },
    {
      text: "A berth costs $1500, or £12500.50 a year.",
      findings: [
        {
          message: untidy("$1500", "no comma", "$1,500"),
          suggestion: `write "$1,500"`,
          fixed: "A berth costs $1,500, or £12500.50 a year.",
        },
        untidy("£12500.50", "no comma", "£12,500.50"),
      ],
      fixed: null,
    },
    {
      text: "A berth costs $40.00.",
      findings: [{ message: untidy("$40.00", "cents that are none", "$40"), suggestion: `write "$40"` }],
    },
    {
      text: "Coffee rose by $0.50. Tea rose by $.05.",
      findings: [`"$0.50" is less than a dollar; write "50 cents"`, `"$.05" is less than a dollar; write "5 cents"`],
      fixed: null,
    },
    {
      text: "The harbor got $5 million in May and $2 million in June.\n\nThe ferry got $3M.",
      findings: [`"$3M" has a short form, where the article has "$5 million" on line 1; write "$3 million"`],
      fixed: null,
    },
    {
      text: "She paid 12 dollars, he 5 million dollars and they 3$.",
      findings: [
        `"12 dollars" has its currency in words; write "$12"`,
        `"5 million dollars" has its currency in words; write "$5 million"`,
        `"3$" has its currency in words; write "$3"`,
      ],
    },
    {
      text: "The harbor got $5 million. The ferry asked for two million dollars, and half a million dollars more.",
      findings: [`"two million dollars" has its currency in words; write "$2 million"`],
    },
    {
      text: "It will cost $600-700 million, or $5–$10 billion.",
      findings: [
        `"$600-700 million" can be read as a range from "$600"; write "$600 million to $700 million"`,
        `"$5–$10 billion" can be read as a range from "$5"; write "$5 billion to $10 billion"`,
      ],
    },
    // What was said is not ours to fix, and the desk's own copy beside it is.
    {
      text: "“It cost $ 5,” she said of the $ 40 berth.",
      findings: [untidy("$ 40", "a gap behind its sign", "$40")],
      fixed: "“It cost $ 5,” she said of the $40 berth.",
    },
  ],
  silent: [
    "The harbor got $5 million, $40, $1,500, $2.50 and $12,500.75.",
    "The harbor got £5m in May and £3bn in June.",
    "The harbor got £5m in May, £3m in June and £2 million in July.",
    "Coffee costs $2.00 and tea $1.75. Shares rose from $0.75 to $1.25.",
    "Tickets cost US$5.00 and A$1500, and 12 Canadian dollars or 15 euros at the door. A five-dollar fee.",
    "It cost two million dollars in all.",
    "It cost a million dollars, or five dollars a head. Twelve dollars is not much.",
    "The fish weighed 12 pounds. A 12-dollar fish. Between $5 and $10 million people.",
    "It ran from $5 million to $10 million, a $5-a-day plan, a $3 million deal.",
    "Costs $40.00\n\nThe harbor got $40 from the ferry company, as the council had asked it to in the spring.",
    "He wrote $FOO and $x to the terminal, and spent $, then $.",
  ],
});
