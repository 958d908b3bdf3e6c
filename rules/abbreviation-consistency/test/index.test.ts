import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const found = (actual: string, other: string, often: string, elsewhere = "") =>
  `"${actual}" is written where the article has "${other}" ${often}${elsewhere}; write "${other}"`;

testRule(rule, {
  fires: [
    {
      text: "The US sent a ship. A US envoy left.\n\nOn Monday the U.S. sent another ship.",
      findings: [
        {
          message: found("U.S.", "US", "twice"),
          at: "U.S.",
          start: 52,
          tier: "warning",
          suggestion: `write "US"`,
          fixed: "The US sent a ship. A US envoy left.\n\nOn Monday the US sent another ship.",
        },
      ],
      fixed: null,
    },
    // Of as many, the first stays.
    { text: "The U.N. met. Later the UN voted.", findings: [found("UN", "U.N.", "once")] },
    {
      text: "The E.U. agreed, and so did EU ministers.",
      findings: [
        `"E.U. agreed, and so did EU" has both "E.U." and "EU"; write "E.U." both times, as once in the article`,
      ],
    },
    {
      text: "She lives in Washington, D.C., now. He left Washington, DC, in May.",
      findings: [
        {
          message: found("DC", "D.C.", "once"),
          fixed: "She lives in Washington, D.C., now. He left Washington, D.C., in May.",
        },
      ],
    },
    // Compounds count; a full stop is not doubled, and the one that ends the sentence is not lost.
    {
      text: "A U.S.-led force left the U.K. on Friday. The UK-born pilot was glad. The anti-US march ended.",
      findings: [found("UK", "U.K.", "once"), found("US", "U.S.", "once")],
    },
    {
      text: "The U.S. won. The U.S. lost. They played the US.",
      findings: [{ message: found("US", "U.S.", "twice"), fixed: "The U.S. won. The U.S. lost. They played the U.S." }],
    },
    {
      text: "It rained.\n\nThe US won. The US lost. They played the U.S.",
      findings: [
        { message: found("U.S.", "US", "twice"), fixed: "It rained.\n\nThe US won. The US lost. They played the US." },
      ],
    },
    // A full stop forgotten.
    { text: "The U.S. won. The U.S team was glad.", findings: [found("U.S", "U.S.", "once")] },
    {
      text: "Doors open at 9 a.m. and close at 6 p.m. on Friday. On Sunday they open at 10 AM and close at 5pm.",
      findings: [
        `"AM" is written where the article has "a.m." twice; write "a.m."`,
        `"pm" is written where the article has "a.m." twice; write "p.m."`,
      ],
    },
    // Once for each time that the writer goes over, and no more than three times.
    {
      text: "The US won. The U.S. lost. The U.S. left. The US won. The US spoke. The U.S. lost.",
      findings: [
        `"U.S." is written where the article has "US" 3 times, as in 2 other places (line 1); write "US"`,
        `"U.S." is written where the article has "US" 3 times, as in 2 other places (line 1); write "US"`,
      ],
    },
    // Both in one sentence.
    {
      text: "The US agreed. She said the US can’t limit the U.S. and allied forces.",
      findings: [
        {
          message: `"US can’t limit the U.S." has both "US" and "U.S."; write "US" both times, as twice in the article`,
          fixed: "The US agreed. She said the US can’t limit the US and allied forces.",
        },
      ],
    },
    // Whoever speaks does not spell.
    {
      text: "The US won, and the US knew it. “The U.S. is ready,” Ms. Okafor said.",
      findings: [found("U.S.", "US", "twice")],
    },
    {
      text: "<p>The US won. A US envoy <b>left</b>.</p><p>The U.S. lost.</p>",
      ext: ".html",
      findings: [found("U.S.", "US", "twice")],
    },
    // What is typed into a quotation is the desk's; what is written there too, unless it was taken over as a post is.
    {
      text: "The U.S. left, and U.S. ships came. “They fear the [US-backed] ministers,” he wrote.",
      findings: [found("US", "U.S.", "twice")],
    },
    {
      text: "The U.S. left, and U.S. ships came. “No US minister would go,” she wrote for The Courier.",
      findings: [found("US", "U.S.", "twice")],
    },
    {
      text: "The U.S. left, and U.S. ships came. “Most fear the US minister,” according to a poll.",
      findings: [found("US", "U.S.", "twice")],
    },
    {
      text: "The U.S. left, and U.S. ships came. “No US soldier was harmed,” the statement added.",
      findings: [found("US", "U.S.", "twice")],
    },
    {
      text: "The U.S. left, and U.S. ships came. Most agreed that leaving “tells all that the US is tired of it.”",
      findings: [found("US", "U.S.", "twice")],
    },
    // Full stops in a headline, where the story has none.
    {
      text: "U.S. Sends Second Ship to Port\n\nThe US sent a ship on Monday. A US envoy left.",
      findings: [found("U.S.", "US", "twice")],
    },
    // Of as many in running copy, the headline has the usual one.
    {
      text: "Band to play on US TV\n\nThe band is to play in the U.S. in May and June.\n\nThe US show begins at noon on Monday.",
      findings: [found("U.S.", "US", "once")],
    },
    // The house's form, however often it stands.
    {
      text: "The US won. The US lost. They played the U.S. in May.",
      house: { terms: [{ write: "U.S.", reject: ["U.S.A."] }] },
      findings: [found("US", "U.S.", "once", ", as in 1 other place (line 1)")],
    },
    // A long line is a sentence, whose full stop was forgotten.
    {
      text: "The US sent ships. A US envoy left.\n\nOn the island, 11 U.S. planes landed on Tuesday in the north-west, near the old harbor of Lakeport, and took on board the envoy and his staff",
      findings: [found("U.S.", "US", "twice")],
    },
  ],
  silent: [
    "The U.S. and the U.K. agreed. The U.S. left.",
    "The US and the UK agreed.",
    "It opens at 9 a.m. and closes at 5 p.m.",
    // Headlines, and what looks like one.
    "US Sends Second Ship to Port\n\nThe U.S. sent a ship on Monday.",
    {
      text: "# US sends ship\n\nThe U.S. sent a ship on Monday.\n\n## UN to meet\n\nThe U.N. meets today.",
      ext: ".md",
    },
    "The U.S. sent a ship on Monday.\n\nRead more: US envoy to visit the port\n\nThe U.S. sent another.",
    // What was written elsewhere.
    "The U.S. sent a ship. The letter called “the US position” clear.",
    "The U.S. sent a ship. “The US must leave,” the group wrote on its site.",
    "The U.S. sent a ship.\n\nThe US must leave. — Anna Hale (@annahale) May 3, 2019.",
    { text: "The U.S. sent a ship.\n\n> The US must leave.", ext: ".md" },
    { text: "The U.S. sent a ship. See https://example.org/US/UN and `US`.", ext: ".md" },
    "The U.S. left. On Monday Mr. Lund tweeted of war.\n\n“Is the US afraid?” he said.",
    // Headlines of other stories that came with a link.
    "The U.S. left. Jo Hale Joanne HalePoll: One in five US sailors is afraid of whales MORE (R-Ohio) stayed.",
    {
      text: "The US won. The US lost. They played the U.S. in May.",
      house: { terms: [{ write: "U.S.", reject: ["US"] }] },
    },
    { text: "It opens at 9 a.m. and closes at 8 PM.", house: { forms: { hours: "a.m." } } },
    "The U.S. left, and U.S. ships came. The study “US Ports Today” is new. “The US lost,” the report says.",
    // Names.
    "The U.S. let T-Mobile US and US Airways merge, US Weekly wrote.",
    "The U.S. was new to Lundgren US from the day it opened.",
    "The U.N. praised UN Women and UN-Habitat.",
    "She left D.C. to draw for DC Comics and heard AC/DC in a DC-10.",
    "He moved from Washington, D.C. The DC Universe was his.",
    // Other things.
    "The U.S. paid US$5 million for the road, US 95.",
    "The US lost in Lund v. Hale, 347 U.S. 483.",
    "The US argued U.S. v. Lund.",
    "The U.S. won, said a sign that read GIVE US MORE.",
    "The U.S.A. is big. The US is big.",
    "They told us of the U.S. and of a bus.",
    "It is 9 a.m. I am here, and 5 amps are enough.",
    "",
  ],
});
