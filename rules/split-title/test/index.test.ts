import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  fires: [
    {
      // The sentence goes on, so the title has a comma at each end; a bureau has an article.
      text: "In her remarks Deputy Director Ines K. Dahl for Bureau of Fisheries praised the plan.",
      findings: [
        {
          message:
            '"Deputy Director Ines K. Dahl for Bureau of Fisheries" breaks the title around the name; write "Ines K. Dahl, deputy director for the Bureau of Fisheries,"',
          tier: "warning",
          suggestion: 'write "Ines K. Dahl, deputy director for the Bureau of Fisheries,"',
          fixed: "In her remarks Ines K. Dahl, deputy director for the Bureau of Fisheries, praised the plan.",
        },
      ],
      fixed: null,
    },
    {
      // What goes before the rank goes behind the name with it.
      text: "They met the former US Under Secretary Ines Dahl for Arms Control, Verification and Compliance.",
      findings: [
        {
          message:
            '"Under Secretary Ines Dahl … Verification and Compliance" breaks the title around the name; write "Ines Dahl, the former US … Verification and Compliance"',
          at: "Under Secretary Ines Dahl for Arms Control, Verification and Compliance",
          fixed: "They met Ines Dahl, the former US under secretary for Arms Control, Verification and Compliance.",
        },
      ],
    },
    {
      text: "Norway’s Minister Ines Dahl of Foreign Affairs flew home on Friday.",
      findings: [
        {
          message:
            '"Minister Ines Dahl of Foreign Affairs" breaks the title around the name; write "Ines Dahl, Norway’s minister of Foreign Affairs,"',
          fixed: "Ines Dahl, Norway’s minister of Foreign Affairs, flew home on Friday.",
        },
      ],
    },
    {
      text: "The talks were led by U.S. Ambassador Karl Voss to Norway, who spoke first.",
      findings: [
        {
          message:
            '"Ambassador Karl Voss to Norway" breaks the title around the name; write "Karl Voss, U.S. ambassador to Norway"',
          fixed: "The talks were led by Karl Voss, U.S. ambassador to Norway, who spoke first.",
        },
      ],
    },
    {
      text: "A letter from Special Envoy Karl Voss for the Horn of Africa arrived.",
      findings: [
        '"Special Envoy Karl Voss for the Horn of Africa" breaks the title around the name; write "Karl Voss, special envoy for the Horn of Africa,"',
      ],
    },
    {
      text: "It was signed by Assistant Secretary of State Karl Voss for South and Central Asian Affairs.",
      findings: [
        {
          message:
            '"Assistant Secretary of … and Central Asian Affairs" breaks the title around the name; write "Karl Voss, assistant … and Central Asian Affairs"',
          fixed: "It was signed by Karl Voss, assistant secretary of state for South and Central Asian Affairs.",
        },
      ],
    },
    {
      text: "The plan came from Senior Adviser Karl Voss to President Ines Dahl in May.",
      findings: [
        '"Senior Adviser Karl Voss to President Ines Dahl" breaks the title around the name; write "Karl Voss, senior adviser to President Ines Dahl,"',
      ],
    },
    {
      // Two people and one office: the list of people goes on behind it.
      text: "Vice Chancellor Karl Voss for Academic Affairs, Ines Dahl and Bo Lind voted no.",
      findings: [
        {
          message:
            '"Vice Chancellor Karl Voss for Academic Affairs" breaks the title around the name; write "Karl Voss, vice chancellor for Academic Affairs"',
          at: "Vice Chancellor Karl Voss for Academic Affairs",
        },
      ],
    },
  ],
  silent: [
    "Assistant Secretary of State for European Affairs Ines Dahl spoke first.",
    "Ines Dahl, under secretary for Political Affairs, spoke first.",
    "They want Gov. Ines Dahl for president.",
    "The paper asked Director Ines Dahl for comment.",
    "They introduced Adviser Karl Voss to President Ines Dahl.",
    "He thanked Ambassador Dahl for her work, and Minister Karl Voss for his help.",
    "She followed Secretary Dahl to the meeting.",
    "The mayor appointed Director Ines Dahl to the Board of Public Works.",
    "Oslo recalled Ambassador Karl Voss to Norway on Friday.",
    "The president wants to nominate Deputy Director Ines Dahl for Homeland Security.",
    "Prime Minister Karl Voss of Norway met Director Ines Dahl of the Bureau of Mines.",
    "The letter from Director Ines Dahl for Security Council members was short.",
    "Jo Lind is the executive director of Asian Americans for Equality.",
    "The scholar works at the Dean Institute for Corporate Integrity.",
    "“I met Under Secretary Ines Dahl for Political Affairs,” he said.",
    "Under Secretary Ines Dahl for Political Affairs Opens Talks\n\nThe talks began on Monday.",
    "",
  ],
});
