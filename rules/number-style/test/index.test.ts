import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const start = (actual: string, expected: string) => `"${actual}" begins a sentence with a figure; write "${expected}"`;
const recast = (actual: string) => `"${actual}" begins a sentence with a figure; begin it with another word`;
const count = (actual: string, form: string, example: string, expected: string) =>
  `"${actual}" has its number in ${form}, where the article has "${example}" on line 1; write "${expected}"`;
const house = (actual: string, form: string, expected: string) =>
  `"${actual}" has its number in ${form}, unlike this house; write "${expected}"`;

testRule(rule, {
  fires: [
    {
      text: "The storm passed. 12 ships sank. 20-year-old Ana Ruiz swam ashore. 31 percent of crews were lost.",
      findings: [
        { message: start("12 ships", "Twelve ships"), tier: "info", suggestion: `write "Twelve ships"` },
        start("20-year-old", "Twenty-year-old"),
        start("31 percent", "Thirty-one percent"),
      ],
      fixed: null,
    },
    {
      text: "5% of ships sank. 1,200 sailors were lost. 250 swam ashore.",
      findings: [start("5%", "Five percent"), recast("1,200 sailors"), recast("250 swam")],
    },
    {
      text: "The harbor held 1500 ships and 12000 sailors.",
      findings: [
        `"1500 ships" has a number without its comma; write "1,500 ships"`,
        `"12000 sailors" has a number without its comma; write "12,000 sailors"`,
      ],
    },
    {
      text: "It was the 5th time that the harbor froze, and her 1st storm.",
      findings: [
        `"5th time" has an ordinal below 10th in figures; write "fifth time"`,
        `"1st storm" has an ordinal below 10th in figures; write "first storm"`,
      ],
    },
    // Figures among words.
    {
      text: "The company lost four ships in May and six crews in June.\n\nIt had lost 3 ships a year before.",
      findings: [
        { message: count("3 ships", "figures", "four ships", "three ships"), suggestion: `write "three ships"` },
      ],
    },
    {
      text: "The company lost four ships in May.\n\nIt had lost 3 older ships a year before.",
      findings: [count("3 older ships", "figures", "four ships", "three older ships")],
    },
    // Words among figures.
    {
      text: "The company lost 14 ships in May. It lost 20 crews in June.\n\nIt had lost fifteen ships a year before.",
      findings: [count("fifteen ships", "words", "14 ships", "15 ships")],
    },
    {
      text: "It lost 7 ships, and twelve sailors. She has ten sons.",
      house: { forms: { numbers: "nine" } },
      findings: [
        house("7 ships", "figures", "seven ships"),
        house("twelve sailors", "words", "12 sailors"),
        house("ten sons", "words", "10 sons"),
      ],
    },
    {
      text: "It lost 40 ships, and twelve sailors.",
      house: { forms: { numbers: "ninety-nine" } },
      findings: [house("40 ships", "figures", "forty ships")],
    },
    {
      text: "Her 7-year-old and his 9-year-old swam ashore, as did a five-year-old girl.",
      findings: [
        `"five-year-old" has an age in words, where the article has "7-year-old" on line 1; write "5-year-old"`,
      ],
    },
    {
      text: "Her 7-year-old and his 9-year-old swam ashore. The dog is five years old, and the cat 3 years old.",
      findings: [
        `"five years old" has an age in words, where the article has "7-year-old" on line 1; write "5 years old"`,
      ],
    },
    {
      text: "They swam 8 miles to a rock 3 feet high. The ferry had gone five miles.",
      findings: [
        {
          message: `"five miles" has a measure in words, where the article has "8 miles" on line 1; write "5 miles"`,
          fixed: "They swam 8 miles to a rock 3 feet high. The ferry had gone 5 miles.",
        },
      ],
    },
    {
      text: "A 16 year old girl and a 12-year old boy swam ashore with two 70 year-olds.",
      findings: [
        { message: `"16 year old" is an age that takes hyphens throughout; write "16-year-old"`, tier: "info" },
        `"12-year old" is an age that takes hyphens throughout; write "12-year-old"`,
        `"70 year-olds" is an age that takes hyphens throughout; write "70-year-olds"`,
      ],
      fixed: "A 16-year-old girl and a 12-year-old boy swam ashore with two 70-year-olds.",
    },
    {
      text: "It lost from 5-10 ships between 2010-13, and between $5–10 a day. From 5-7% of sailors swam.",
      findings: [
        `"from 5-10" mixes a word with a dash; write "from 5 to 10"`,
        `"between 2010-13" mixes a word with a dash; write "between 2010 and 2013"`,
        `"between $5–10" mixes a word with a dash; write "between $5 and 10"`,
        `"From 5-7%" mixes a word with a dash; write "From 5% to 7%"`,
      ],
      fixed: null,
    },
  ],
  silent: [
    // One form throughout.
    "The company lost three ships in May and 12 crews in June.",
    "The company lost 3 ships in May. It lost 6 crews in June.",
    "The company lost twelve ships in May. It lost fifteen crews in June, and 20 sailors.",
    "Her five-year-old and his six-year-old swam ashore.",
    { text: "It lost 3 ships.", house: { "news-style": "off", forms: { numbers: "nine" } } },
    { text: "It lost nine ships and 10 crews.", house: { forms: { numbers: "nine" } } },
    // Years, names and lists begin as they like.
    "1998 was a bad year. 49 Winchester played. 401(k) plans fell. 9/11 changed that. 7 Eleven is a shop.",
    "- 12 ships sank in the storm\n- 20 sailors swam ashore",
    "“12 ships sank,” she said.",
    "She is 16 years old, a year older, and one of the 12-year-olds of a 5-year plan.",
    "It grew from 5-10 to 20-25, between the 2009-10 and 2011-12 seasons, and from 10-year bonds on May 5-7.",
    "The company lost four ships. It sold 7 million copies and 3 hundred boats.",
    "Lund, Ana. “The 5 Ships That Sank.” Harbor News, 8 Mar. 2025, p. 3. Accessed 18 April 2025. She has two ships.",
    "She came back from 5-2 down, and filed 1099 forms for her crews.",
    "They swam 12 miles to a rock 30 feet high. The ferry had gone five miles.",
    "They swam five miles to a rock three feet high, 12 miles out. Two miles on they saw her. Five years old, she swam.",
    "Her 44-year-old brother and his four-year-old dog swam ashore.",
    // Measured, scored, numbered, compared.
    "She has two sons, ran 5 miles, scored 3 goals and walked 6 feet from chapter 5 notes in grade 3 classes.",
    "She has two sons. Of the jurors, 3 women voted against 9 men. It takes 3 to 5 days. iPhone 6 owners wait.",
    "She has two sons. At 9 officers came; on May 5 sailors left.",
    "The 2016 candidates and the 1918 troops met 1,500 sailors at 60601 Lake St.",
    // Named by a number.
    "The 5th district, the 9th circuit and the 9th and 10th rounds, and March 5th was late.",
    "It is version 3.5, at 5:30, 4x4, No. 5, 3-2, +4, 5km and 1/2.",
    "It was one in ten women, and a ten to twelve day wait.",
  ],
});
