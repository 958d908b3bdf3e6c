import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

/** June 12, 2018, is a Tuesday. */
const wrong = (actual: string, expected: string, date = "June 12, 2018", weekday = "Tuesday") =>
  `"${actual}" has the wrong weekday or day: ${date}, falls on a ${weekday}; write "${expected}" or correct the date`;

testRule(rule, {
  fires: [
    {
      text: "The leaders met on Monday, June 12, 2018, in Singapore.",
      findings: [
        {
          message: wrong("Monday, June 12, 2018", "Tuesday"),
          at: "Monday, June 12, 2018",
          start: 19,
          tier: "error",
          suggestion: `write "Tuesday"`,
          fixed: "The leaders met on Tuesday, June 12, 2018, in Singapore.",
        },
      ],
      fixed: null,
    },
    // Other orders and forms.
    { text: "They met on Monday 12 June 2018.", findings: [wrong("Monday 12 June 2018", "Tuesday")] },
    { text: "They met on Monday, 12th June, 2018.", findings: [wrong("Monday, 12th June, 2018", "Tuesday")] },
    {
      text: "They met on Monday, the 12th of June 2018.",
      findings: [wrong("Monday, the 12th of June 2018", "Tuesday")],
    },
    {
      text: "They met on Monday evening, June 12th 2018.",
      findings: [wrong("Monday evening, June 12th 2018", "Tuesday")],
    },
    { text: "Date: Mon, 2018-06-12", findings: [wrong("Mon, 2018-06-12", "Tue")] },
    { text: "Date: Thurs., June 12, 2018", findings: [wrong("Thurs., June 12, 2018", "Tues")] },
    { text: "MONDAY, JUNE 12, 2018", findings: [wrong("MONDAY, JUNE 12, 2018", "TUESDAY")] },
    {
      text: "It opened on Sunday, Sept. 2, 2019.",
      findings: [wrong("Sunday, Sept. 2, 2019", "Monday", "September 2, 2019", "Monday")],
    },
    { text: "They met on June 12, 2018 (Friday).", findings: [wrong("June 12, 2018 (Friday", "Tuesday")] },
    { text: "June 12, 2018, was a Friday.", findings: [wrong("June 12, 2018, was a Friday", "Tuesday")] },
    { text: "They met on June 12, 2018, a Friday.", findings: [wrong("June 12, 2018, a Friday", "Tuesday")] },
    // Across a line end and markup.
    { text: "They met on Monday,\nJune 12, 2018.", ext: ".md", findings: [wrong("Monday, June 12, 2018", "Tuesday")] },
    {
      text: "They met on **Monday**, June 12, 2018.",
      ext: ".md",
      findings: [wrong("Monday**, June 12, 2018", "Tuesday")],
    },
    // A speaker can be wrong too; what was said is for a person to see.
    {
      text: "“I came on Monday, June 12, 2018,” Ms. Okafor said.",
      findings: [wrong("Monday, June 12, 2018", "Tuesday")],
      fixed: null,
    },
    // The year stands in the front matter or in the dateline.
    {
      text: "---\ntitle: Talks\ndate: 2018-06-14\n---\n\nThey met on Friday, June 12, to talk.\n",
      ext: ".md",
      findings: [wrong("Friday, June 12", "Tuesday")],
    },
    {
      text: "LAKEPORT, June 14, 2018 — The leaders met on Friday, June 12, to talk about the ferry that sank in May.",
      findings: [wrong("Friday, June 12", "Tuesday")],
    },
    {
      text: "LAKEPORT, Ore., June 14, 2018 (AP) — The leaders met on Friday, June 12, to talk about the ferry that sank.",
      findings: [wrong("Friday, June 12", "Tuesday")],
    },
    // The shapes that a date has in notes, corrections and captions.
    {
      text: "Correction, Monday, June 12, 2018: The ferry is older. A poll of Monday 12 June 2018: it is not.",
      findings: [wrong("Monday, June 12, 2018", "Tuesday"), wrong("Monday 12 June 2018", "Tuesday")],
    },
    {
      text: "The leaders in Lakeport, Mon., June 12, 2018. (Photo by Ana Lund)",
      findings: [wrong("Mon., June 12, 2018", "Tue")],
    },
    {
      text: "Born Wed, 12 Jun 2018. On Fri, 12 June 2018, she left soon after the Sun., June 12, 2018, storm.",
      findings: [
        wrong("Wed, 12 Jun 2018", "Tue"),
        wrong("Fri, 12 June 2018", "Tue"),
        wrong("Sun., June 12, 2018", "Tue"),
      ],
    },
    {
      text: "The meeting is at 10 a.m. Monday, June 12, 2018, in room 2018 June 12.",
      findings: [wrong("Monday, June 12, 2018", "Tuesday")],
    },
    {
      text: "Posted on Monday, 6/12/2018, and on Friday 24/12/2018. On Sun, 12 June 2018, it rained.",
      findings: [
        wrong("Monday, 6/12/2018", "Tuesday"),
        wrong("Friday 24/12/2018", "Monday", "December 24, 2018", "Monday"),
        wrong("Sun, 12 June 2018", "Tue"),
      ],
    },
    // Days that there are not.
    {
      text: "The law took effect on April 31, 2018.",
      findings: [
        {
          message: `"April 31, 2018" is not a date, as April has 30 days; correct the day or the month`,
          at: "April 31, 2018",
          tier: "error",
        },
      ],
    },
    {
      text: "It was signed on 29 February 2019.",
      findings: [`"29 February 2019" is not a date, as February 2019 has 28 days; correct the day or the month`],
    },
    {
      text: "It was signed on Feb. 30, 2020.",
      findings: [`"Feb. 30, 2020" is not a date, as February 2020 has 29 days; correct the day or the month`],
    },
  ],
  silent: [
    "They met on Tuesday, June 12, 2018, and on Tuesday 12 June 2018.",
    "The flag was raised on Sunday, July 4, 1976, and on Thursday, Feb. 29, 2024.",
    "He was shot on Friday, Nov. 22, 1963. June 12, 2018, was a Tuesday.",
    "Date: Tue, 2018-06-12",
    // Either reading.
    "Posted on Tuesday, 6/12/2018, on Thursday 6/12/2018 and on Monday 31/31/2018 at 6/12.",
    // No year to tell by.
    "They met on Friday, June 12, and on Monday 12 June.",
    // Ranges, two days, other numbers.
    "The fair runs Monday, June 12-14, 2018.",
    "The fair runs Monday and Tuesday, June 12, 2018.",
    "On Monday, June 12, 2018 people came.",
    "They voted in May 50, 1,200 and 2018 times.",
    // The weekday belongs to another word.
    "It stood in The Sun, June 12, 2018, and in the Harbor Sun, June 12, 2018.",
    "She said Monday June 12, 2018, was a day to remember.",
    "They met on June 12, 2018, a Friday Club meeting.",
    "They met on Friday. June 12, 2018, was fine.",
    // Before the calendar was the same everywhere.
    "He was born on Monday, June 12, 1700.",
    {
      text: "---\ndate: 2018-06-14\n---\n\nThe fair runs Saturday and Sunday, June 12 and 13. They met on Tuesday, June 12.\n",
      ext: ".md",
    },
    // Right in the year before: an old story may be told.
    { text: "---\ndate: 2018-06-14\n---\n\nThey met on Monday, June 12, to talk.\n", ext: ".md" },
  ],
});
