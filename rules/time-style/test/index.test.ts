import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const zeros = (actual: string, expected: string) => `"${actual}" needs no minutes; write "${expected}"`;
const written = (actual: string, expected: string) => `"${actual}" is not how a time is written; write "${expected}"`;
const house = (actual: string, expected: string) =>
  `"${actual}" is not how this house writes times; write "${expected}"`;
const twice = (actual: string, expected: string) => `"${actual}" says the half of the day twice; write "${expected}"`;

testRule(rule, {
  fires: [
    {
      text: "The ferry leaves at 9:00 a.m. and at 5:00 p.m.",
      findings: [{ message: zeros("9:00 a.m.", "9 a.m."), tier: "info" }, zeros("5:00 p.m.", "5 p.m.")],
      fixed: "The ferry leaves at 9 a.m. and at 5 p.m.",
    },
    { text: "It leaves at 9:00am, or 5:00 PM.", findings: [zeros("9:00am", "9am"), zeros("5:00 PM", "5 PM")] },
    {
      text: "It leaves at 12 p.m. and 12:00 a.m. The next is at 2.",
      findings: [
        {
          message: `"12 p.m." is noon to some readers and not to others; write "noon"`,
          fixed: "It leaves at noon and 12:00 a.m. The next is at 2.",
        },
        {
          message: `"12:00 a.m." is midnight to some readers and not to others; write "midnight"`,
          fixed: "It leaves at 12 p.m. and midnight. The next is at 2.",
        },
      ],
      fixed: null,
    },
    {
      text: "It leaves at 9a.m. daily, at 5 p.m on Sunday and at 6.30 p.m. in winter.",
      findings: [written("9a.m.", "9 a.m."), written("5 p.m", "5 p.m."), written("6.30 p.m.", "6:30 p.m.")],
      fixed: "It leaves at 9 a.m. daily, at 5 p.m. on Sunday and at 6:30 p.m. in winter.",
    },
    {
      text: "It leaves at 8 p.m. Monday night, 9 a.m. tomorrow morning and 7 p.m. tonight.",
      findings: [
        {
          message: twice("8 p.m. Monday night", "8 p.m. Monday"),
          fixed: "It leaves at 8 p.m. Monday, 9 a.m. tomorrow morning and 7 p.m. tonight.",
        },
        twice("9 a.m. tomorrow morning", "9 a.m. tomorrow"),
        twice("7 p.m. tonight", "7 tonight"),
      ],
      fixed: null,
    },
    { text: "It left at 9 a.m. this morning.", findings: [twice("9 a.m. this morning", "9 this morning")] },
    // What the house has decided.
    {
      text: "It leaves at 9 AM, at 5:30 PM and at 6pm.",
      house: { forms: { hours: "a.m." } },
      findings: [house("9 AM", "9 a.m."), house("5:30 PM", "5:30 p.m."), house("6pm", "6 p.m.")],
      fixed: "It leaves at 9 a.m., at 5:30 p.m. and at 6 p.m.",
    },
    {
      text: "It leaves at 9 a.m. It returns at 5 p.m.",
      house: { forms: { hours: "am" } },
      findings: [house("9 a.m.", "9am"), house("5 p.m.", "5pm")],
      fixed: "It leaves at 9am. It returns at 5pm.",
    },
    {
      text: "“I leave at 9:00 a.m.,” she said. He left at 5:00 p.m.",
      findings: [zeros("5:00 p.m.", "5 p.m.")],
      fixed: "“I leave at 9:00 a.m.,” she said. He left at 5 p.m.",
    },
  ],
  silent: [
    "It leaves at 9 a.m. and 5:30 p.m., at 9am, at 9 AM and at noon.",
    "The night train leaves at 20:00, and the shop opens at 9:00.",
    "It rained from 9 a.m. Monday to 5 p.m. on Sunday, and at 8 a.m. Monday night was far.",
    { text: "It leaves at 9:00 a.m.", options: { zeros: true } },
    { text: "It leaves at 9.30am.", house: { dialect: "british" } },
    { text: "It leaves at 9:00 a.m.", house: { "news-style": "off" } },
    "Ferry Leaves at 9:00 a.m. Daily\n\nThe ferry leaves at 9 a.m. from the old harbor, the company said on Friday.",
    "The score was 5.30 amps, 12 amid 3 pmol and 5 AMG cars at 112 pm.",
    "He ran 5:00 amid cheers.",
  ],
});
