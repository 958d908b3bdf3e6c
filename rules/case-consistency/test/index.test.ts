import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const capital = (actual: string, line: number, expected: string) =>
  `"${actual}" has a capital here but none on line ${line}; write "${expected}"`;
const small = (actual: string, line: number, expected: string) =>
  `"${actual}" has no capital here but one on line ${line}; write "${expected}"`;

testRule(rule, {
  fires: [
    {
      text: "Both governments are content.\n\nLater, both Governments met again.",
      findings: [
        {
          message: capital("Governments", 1, "governments"),
          at: "Governments",
          start: 43,
          tier: "warning",
          suggestion: `write "governments"`,
          fixed: "Both governments are content.\n\nLater, both governments met again.",
        },
      ],
      fixed: null,
    },
    // The capital comes first, at the start of a sentence too, and in another number.
    { text: "The Ministry has said no. The ministry may yet say yes.", findings: [capital("Ministry", 1, "ministry")] },
    {
      text: "Every Ministry said no.\nTwo ministries said yes.",
      ext: ".md",
      findings: [capital("Ministry", 2, "ministry")],
    },
    { text: "She asked the mayor. The Mayor's aide and the mayor left.", findings: [capital("Mayor's", 1, "mayor's")] },
    // A joining word that leads on to no name.
    {
      text: "The council met. In May the Council and its staff left.",
      findings: [capital("Council", 1, "council")],
    },
    {
      text: "The agency met. It asked the Agency in 2017 to wait.",
      findings: [capital("Agency", 1, "agency")],
    },
    {
      text: "The ads told Congress to act.\n\nThe mayor accused congress of dithering.",
      findings: [small("congress", 1, "Congress")],
    },
    // Names that lost their capital.
    {
      text: "Many in the Senate agree, but the Senate waits.\n\nA vote in the senate is near.",
      findings: [
        {
          message: small("senate", 1, "Senate"),
          suggestion: `write "Senate"`,
          fixed: "Many in the Senate agree, but the Senate waits.\n\nA vote in the Senate is near.",
        },
      ],
      fixed: null,
    },
    {
      text: "Some of the Republicans agree with other Republicans; not all republicans do.",
      findings: [small("republicans", 1, "Republicans")],
    },
    {
      text: "She left Congress, and Congress voted. Most members of congress stayed.",
      findings: [small("congress", 1, "Congress")],
    },
    // Nobody speaks a capital: what a quotation lacks is the writer's.
    {
      text: "She leads the Senate. “I trust the senate,” she said.",
      findings: [small("senate", 1, "Senate")],
      fixed: null,
    },
    {
      text: "Aides at the White House met. At the White House, all was well. The White house was lit.",
      findings: [small("house", 1, "House")],
    },
  ],
  silent: [
    "Both governments met, and both governments left.",
    "The Administration met, and the Administration left.",
    "The bakers asked Congress to act. It was a week for a congress of bakers, and after congress of that kind.",
    "A constitution is long. Article 1 of the Constitution is short.",
    // Names, and titles before names.
    "The ministry said no. The Ministry of Ports and the Harbor Ministry said yes.",
    "The council met. The Council for Harbors met, and the Council on Ports met.",
    "The governor met. The Governor General was away, and so was the Governor-General.",
    "The department is new. The Department and State Board are old.",
    // Mostly with the capital.
    "The Commission met. The Commission left. The commission of a crime is another matter, and the commission was paid.",
    // Headlines and quotations.
    "The government fell. “The Government lied,” she said.",
    { text: "# The Government falls\n\nThe government fell on Monday.", ext: ".md" },
    "It asked the Registry for Internet Numbers. All of the internet was slow.",
    // No names: the common word is meant.
    "The vote in Parliament is near, and Parliament sits. Other members of parliament abroad slept.",
    "The Senate met, and the Senate voted. At school, a student senate met.",
    "He left Congress, and Congress voted. A party congress met at a congress of the young.",
    // Mostly small.
    "They use the Internet, and the internet is slow: all the internet is.",
    "They met at a white house.",
    "",
  ],
});
