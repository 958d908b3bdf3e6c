import { type FiringCase, testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const vowel = (actual: string, expected: string) => `"${actual}" has "a" before a vowel sound; write "${expected}"`;
const consonant = (actual: string, expected: string) =>
  `"${actual}" has "an" before a consonant sound; write "${expected}"`;
const two = (actual: string, expected: string) => `"${actual}" has two articles; write "${expected}"`;

/** Sentences in which the marked words are wrong, and what they should be. */
const wrong: readonly (readonly [before: string, actual: string, after: string, article: "a" | "an"])[] = [
  ["The flight took", "a hour", " and more.", "an"],
  ["She is", "a heir", " to the fortune.", "an"],
  ["He gave", "a honest", " answer.", "an"],
  ["They rented", "an European", " car.", "a"],
  ["It was", "an one-off", " payment.", "a"],
  ["The driver made", "an U-turn", " on the bridge.", "a"],
  ["The child drew", "an unicorn", " on the wall.", "a"],
  ["She opened", "a umbrella", " in the rain.", "an"],
  ["He was", "a uninvited", " guest.", "an"],
  ["The bank hired", "an uniformed", " guard.", "a"],
  ["Doctors ordered", "a MRI", " on Monday.", "an"],
  ["The vote split", "an NATO", " summit.", "a"],
  ["She was", "a NBC", " reporter for years.", "an"],
  ["He met", "an U.N.", " envoy in Geneva.", "a"],
  ["The case fell to", "a FBI", " agent.", "an"],
  ["It was signed by", "an FEMA", " official.", "a"],
  ["The story follows", "a 8", "-year-old from Leeds.", "an"],
  ["They won", "a 11th", " title.", "an"],
  ["The club signed", "a 18", "-year-old striker.", "an"],
  ["They found", "a 1850", " map of the harbor.", "an"],
  ["The council paid", "a $800", " fine.", "an"],
  ["The firm won", "a £8m", " contract.", "an"],
  ["It was", "an 100", "-mile walk.", "a"],
  ["She needed", "a X-ray", " of the hand.", "an"],
  ["He drove", "a SUV", " into the river.", "an"],
  ["The town elected", "a LGBTQ", " mayor.", "an"],
  ["The film is about", "an UFO", " over Nevada.", "a"],
  ["She married", "an Ukrainian", " pilot.", "a"],
  ["The farmer bought", "an ewe", " at the fair.", "a"],
  ["He dropped", "a iPhone", " on the stairs.", "an"],
  ["It began with", "an YouTube", " video.", "a"],
  ["The pupil got", "a A", " grade.", "an"],
  ["It arrived on", "an US", " carrier.", "a"],
  ["He is", "a Obama", " appointee.", "an"],
  ["She bought", "a “open”", " ticket.", "an"],
  ["It takes", "an while", " to heal.", "a"],
  ["She is", "a only", " child.", "an"],
];

testRule(rule, {
  fires: [
    ...wrong.map(([before, actual, after, article]): FiringCase => {
      const expected = actual.replace(/^an?/, article);
      const underlined = actual.replace(/”$/, "");
      const shown = (words: string) => words.replace(/”$/, "");
      return {
        text: `${before} ${actual}${after}`,
        findings: [
          {
            message: (article === "an" ? vowel : consonant)(underlined, shown(expected)),
            at: underlined,
            tier: "error",
          },
        ],
        fixed: `${before} ${expected}${after}`,
      };
    }),
    // Letter case.
    { text: "A hour later, it rained.", findings: [vowel("A hour", "An hour")], fixed: "An hour later, it rained." },
    { text: "An union leader spoke.", findings: [consonant("An union", "A union")], fixed: "A union leader spoke." },
    { text: "FIRE IN A OLD HOUSE", findings: [vowel("A OLD", "AN OLD")], fixed: "FIRE IN AN OLD HOUSE" },
    // Across markup and line ends.
    { text: "It took a\nhour.", ext: ".md", findings: [vowel("a hour", "an hour")], fixed: "It took an\nhour." },
    {
      text: "It took a **hour**.",
      ext: ".md",
      findings: [vowel("a **hour", "an **hour")],
      fixed: "It took an **hour**.",
    },
    // A quotation is the speaker's.
    {
      text: "“It took a hour,” Ms. Okafor said.",
      findings: [{ message: vowel("a hour", "an hour"), suggestion: `write "an hour"` }],
      fixed: null,
    },
    // Perhaps `and` was meant.
    {
      text: "The law covers men an women.",
      findings: [{ message: consonant("an women", "a women"), suggestion: `write "a women"` }],
      fixed: null,
    },
    // Two articles.
    { text: "It was a an honest try.", findings: [two("a an", "an")], fixed: "It was an honest try." },
    { text: "It was an a good try.", findings: [two("an a", "a")], fixed: "It was a good try." },
    {
      text: "They met in a the hall.",
      findings: [{ message: two("a the", "the"), suggestion: `write "the"` }],
      fixed: null,
    },
    {
      text: "She thanked the mayor an the clerk.",
      findings: [
        {
          message: `"an the" has two articles, or "an" for "and"; write "and the"`,
          fixed: "She thanked the mayor and the clerk.",
        },
      ],
      fixed: null,
    },
    // Options and house style.
    {
      text: "It was an historic day in an hotel.",
      options: { historic: "a" },
      findings: [consonant("an historic", "a historic"), consonant("an hotel", "a hotel")],
    },
    { text: "It was a historic day.", options: { historic: "an" }, findings: [vowel("a historic", "an historic")] },
    { text: "Basil is a herb.", house: { dialect: "american" }, findings: [vowel("a herb", "an herb")] },
    { text: "Basil is an herb.", house: { dialect: "british" }, findings: [consonant("an herb", "a herb")] },
  ],
  silent: [
    "“I am an [sic] man of a hour [sic],” the note said.",
    "It took an hour and a half, with an honest heir and an honorary guide.",
    "A European, a unicorn, a one-off, a once-proud town, a user, a ewe and a eulogy.",
    "An umbrella, an uninvited guest, an unidentified man, an usher and an up-and-coming writer.",
    "An MRI, a NATO summit, an NBC reporter, a U.N. envoy, an FBI agent, a FEMA official, a US ship and an LAPD car.",
    "An 8-year-old, an 11th title, an 18th hole, an 80-mile walk, an 1850 map, an $800 fine and an £8m deal.",
    "A 1,100-mile walk, an 1,100-mile walk, a 1,800-acre farm, an 0-for-12 night and a 0.5 percent rise.",
    "An 11-8 vote, an 11/2-hour drive and a 11/2-hour drive.",
    "A historic day, an historic day, an hotel, a herb, an herb.",
    "An FAQ, a FAQ, a SQL query, an SQL query, a URL, an NYC firm, a NYC firm.",
    "An iPhone, a YouTube video, an mRNA shot, a PhD, an e-bike, an N95 mask.",
    "An “open” letter, a “closed” one and an ‘uninvited’ guest.",
    "An Ursula, a Ulysses, a Yvonne, an Yves Saint Laurent dress.",
    // Letters, grades and names.
    "She takes Vitamin A every day. Hepatitis A outbreaks are rare. Plan A is to wait.",
    "From point A to point B. Serie A officials met. He got an A in art, a B in music and an F in sport.",
    "Tell them as a I said.",
    "Mr. An said he would go. An told reporters that he was glad.",
    "The An Lushan revolt failed. An Lushan fled.",
    "An Mitchell is what the form said.",
    "An Garda Síochána closed the road. An Post raised its prices.",
    "A. Everyone may vote. A and B are equal.",
    "“Wor’ ’at an’ go,” he said.",
    // Other languages.
    "He sang “Gracias a ellos” and wrote of un viaje a Estados Unidos.",
    "Gracias a esta casa, dijo.",
    "They read Il a été élu aloud.",
    "An a cappella group, an a la carte menu, an a priori claim.",
    // Not followed by what it belongs to.
    "He wrote a (ongoing) list of a, an and the.",
    "Use “a” or “an” here, and/or one.",
    "It was a … hour.",
    { text: "Type a `hour` or a [hour] there.", ext: ".md" },
    { text: "They bought a unobtainium ring.", options: { allow: ["unobtainium"] } },
    { text: "It took a hour.", house: { stet: [{ text: "a hour", reason: "title", rule: undefined }] } },
  ],
});
