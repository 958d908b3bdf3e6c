import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const before = (actual: string, expected: string) =>
  `"${actual}" is a title before a name and takes a capital; write "${expected}"`;
const behind = (actual: string, expected: string) =>
  `"${actual}" follows the name, where a title takes no capital; write "${expected}"`;
const adjective = (actual: string, expected: string) =>
  `"${actual}" takes a capital only in names; write "${expected}"`;

testRule(rule, {
  fires: [
    {
      text: "He said that the ferry is a Presidential priority, and named a Congressional aide.",
      findings: [
        { message: adjective("Presidential", "presidential"), tier: "info" },
        adjective("Congressional", "congressional"),
      ],
      fixed: "He said that the ferry is a presidential priority, and named a congressional aide.",
    },
    {
      text: "She missed the Vice Presidential debate.",
      findings: [adjective("Vice Presidential", "vice presidential")],
    },
    {
      text: "The ferry was blessed by president Ana Lund on Monday.",
      findings: [
        {
          message: before("president", "President"),
          suggestion: `write "President"`,
          fixed: "The ferry was blessed by President Ana Lund on Monday.",
        },
      ],
      fixed: null,
    },
    {
      text: "On Monday French prime minister Jean Moreau met President Ana Lund.",
      findings: [before("prime minister", "Prime Minister")],
    },
    {
      text: "Ana Lund met former President Jane Roe, and then former president Karl Berg.",
      findings: [before("president", "President")],
    },
    {
      text: "Ana Lund, President of the rowing club, opened the harbor. Jane Roe, director of the mill, did not come.",
      findings: [{ message: behind("President", "president"), suggestion: `write "president"` }],
      fixed: null,
    },
    {
      text: "Ana Lund, Deputy Executive Director of the mill, opened it.",
      findings: [behind("Deputy Executive Director", "deputy executive director")],
    },
    {
      text: "She opened it with Former President Jane Roe.",
      findings: [`"Former" is no part of the title; write "former"`],
      fixed: "She opened it with former President Jane Roe.",
    },
    {
      text: "“It is a Presidential matter,” Ana Lund said of the Presidential yacht.",
      findings: [adjective("Presidential", "presidential")],
      fixed: "“It is a Presidential matter,” Ana Lund said of the presidential yacht.",
    },
  ],
  silent: [
    "It was blessed by President Ana Lund and Prime Minister Jean Moreau. The president left.",
    "Ana Lund, president of the rowing club, opened the harbor with Karl Berg, the mayor of Lakeport.",
    // Names and the starts of sentences.
    "The Presidential Palace and the Congressional Budget Office agreed. Presidential aides left.",
    "They met at the Ministerial to talk, and at the Ministerial in May.",
    // A description stands before.
    "Florida's former Republican governor Karl Berg came, and so did Republican senator Ana Lund.",
    "It was blessed by club president Ana Lund, by the mayor Karl Berg, and by union president Jane Roe.",
    // A way of its own.
    "It was blessed by president Ana Lund and by prime minister Jean Moreau.",
    "Ana Lund, President of the club, met Karl Berg, Director of the mill.",
    "She met former president Jane Roe.",
    { text: "It was blessed by president Ana Lund.", house: { dialect: "british" } },
    { text: "It is a Presidential priority.", house: { "news-style": "off" } },
    { text: "It is a Presidential priority.", options: { allow: ["presidential"] } },
    "They want to judge Mr. Lund and to mayor Ms. Roe.",
    // No title of office.
    "It was blessed by coach Ana Lund, actor Karl Berg and Judge Roe. Former President Lund left.",
    "Prince Street, King County and the general Motors of old.",
  ],
});
