import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const ordinal = (actual: string, expected: string) => `"${actual}" needs no ending behind its day; write "${expected}"`;
const behind = (actual: string) => `"${actual}" needs a comma after the year; write "${actual},"`;

testRule(rule, {
  fires: [
    {
      text: "The ferry sank on March 5th, and was raised on June 21st, 2018.",
      findings: [
        { message: ordinal("March 5th", "March 5"), tier: "info" },
        ordinal("June 21st, 2018", "June 21, 2018"),
      ],
      fixed: "The ferry sank on March 5, and was raised on June 21, 2018.",
    },
    // Months in short and in full.
    {
      text: "The ferry sank on Jan. 5 and again on Sept. 9.\n\nIt was raised on October 12, 2018.",
      findings: [
        {
          message: `"October 12, 2018" has its month in full, where the article has "Jan. 5" on line 1; write "Oct. 12, 2018"`,
          suggestion: `write "Oct. 12, 2018"`,
        },
      ],
      fixed: null,
    },
    {
      text: "The ferry sank on January 5. It was raised on Feb. 12.",
      findings: [`"Feb. 12" has its month in short, where the article has "January 5" on line 1; write "February 12"`],
    },
    {
      text: "The ferry sank on January 5.",
      house: { forms: { months: "short" } },
      findings: [`"January 5" has its month in full, unlike this house; write "Jan. 5"`],
      fixed: "The ferry sank on Jan. 5.",
    },
    {
      text: "The ferry sank in Sept. 2018 and was raised in Mar 2019.",
      findings: [
        `"Sept. 2018" has no day, so its month is not shortened; write "September 2018"`,
        `"Mar 2019" has no day, so its month is not shortened; write "March 2019"`,
      ],
      fixed: "The ferry sank in September 2018 and was raised in March 2019.",
    },
    {
      text: "The ferry sank on Sep. 5 and on Apr. 6.",
      findings: [
        `"Sep. 5" has a month shortened as news copy does not; write "Sept. 5"`,
        `"Apr. 6" has a month shortened as news copy does not; write "April 6"`,
      ],
      fixed: null,
    },
    // Order.
    {
      text: "The ferry sank on March 5 and again on June 9.\n\nIt was raised on 12 October 2018.",
      findings: [
        `"12 October 2018" has its day before the month, where the article has "March 5" on line 1; write "October 12, 2018"`,
      ],
    },
    {
      text: "The ferry sank on 5 March, and was raised on April 12, 2018.",
      findings: [
        `"April 12, 2018" has its day behind the month, where the article has "5 March" on line 1; write "12 April 2018"`,
      ],
    },
    {
      text: "The ferry sank on March 5 and again on June 9. It was raised on 12 October.",
      findings: [
        `"12 October" has its day before the month, where the article has "March 5" on line 1; write "October 12"`,
      ],
    },
    // Commas.
    {
      text: "On March 5, 2018 the court ruled.",
      findings: [{ message: behind("March 5, 2018"), fixed: "On March 5, 2018, the court ruled." }],
      fixed: null,
    },
    {
      text: "The ferry sank on June 9, 2016 in Oslo harbor. On May 5, 2018, the court ruled.",
      findings: [behind("June 9, 2016")],
    },
    { text: "On May 5, 2018 Ms. Okafor resigned.", findings: [behind("May 5, 2018")] },
    {
      text: "The ferry sank on June 9 2016.",
      findings: [`"June 9 2016" needs a comma before the year; write "June 9, 2016"`],
      fixed: "The ferry sank on June 9, 2016.",
    },
    {
      text: "The ferry sank in June, 2016, off Oslo.",
      findings: [`"June, 2016" has no day, so it takes no comma; write "June 2016"`],
      fixed: null,
    },
    {
      text: "The ferry sank on Tuesday March 3, and was raised on Friday, May 5.",
      findings: [`"Tuesday March 3" needs a comma after the weekday; write "Tuesday, March 3"`],
      fixed: null,
    },
    {
      text: "It sank in Spring 2018 and was raised this Fall, early in the Summer of 2019.",
      findings: [
        `"Spring" is a season, not a name; write "spring"`,
        `"Fall" is a season, not a name; write "fall"`,
        `"Summer" is a season, not a name; write "summer"`,
      ],
      fixed: null,
    },
    {
      text: "It was built in the 1990's, or the late 1980’s.",
      findings: [
        `"the 1990's" is a decade, not a possessive; write "the 1990s"`,
        `"the late 1980’s" is a decade, not a possessive; write "the late 1980s"`,
      ],
      fixed: "It was built in the 1990s, or the late 1980s.",
    },
    {
      text: "The ferry sank on March\n5th, 2018.",
      ext: ".md",
      findings: [ordinal("March 5th, 2018", "March 5, 2018")],
      fixed: "The ferry sank on March\n5, 2018.",
    },
    {
      text: "“I left on March 5th,” she said. He left on March 6th.",
      findings: [ordinal("March 6th", "March 6")],
      fixed: "“I left on March 5th,” she said. He left on March 6.",
    },
  ],
  silent: [
    // One form throughout.
    "The ferry sank on Jan. 5, Sept. 9 and March 12, and was raised in October 2018.",
    "The ferry sank on January 5, September 9 and March 12, and was raised in October 2018.",
    "The ferry sank on 5 January 2018 and was raised on 9 September.",
    { text: "The ferry sank on 5th January 2018, and on 6th March.", house: { dialect: "british" } },
    { text: "The ferry sank on 5 Sept, and on 6 Jan 2018.", house: { dialect: "british" } },
    { text: "The ferry sank on March 5th.", house: { "news-style": "off" } },
    // Feasts, names, and the day that is told by its ordinal.
    "The July 4th weekend, the 5th of March, and the Sept. 11th Memorial.",
    "It was 1990's best film, and 2010's election.",
    "The Winter Olympics, the Fall of Rome, the Summer School and Ms. Spring. She said Tuesday March 3 was cold.",
    // The sentence ends, or the date describes what follows.
    "It was on March 5, 2018. The ferry sank (June 9, 2016) in Oslo.",
    "The March 5, 2018 ruling and its June 9, 2016 and May 5, 2017 meetings.",
    "It ran from June 9, 2016 to May 5, 2018, and until July 1, 2019.",
    // A style of its own.
    "On March 5, 2018 the court ruled. On June 9, 2016 the ferry sank.",
    // Other words and numbers.
    "He may march 5 miles in March. May 50 people come? It was May. 5 people came.",
    "Decoration 5, Marcher 6, Octopus 7 and Septic 2018.",
    "Ferry Sinks on March 5th\n\nThe ferry sank on March 5 in Oslo harbor, the company said on Friday after a long search.",
  ],
});
