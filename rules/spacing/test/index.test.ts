import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const space = (actual: string, fault: string, expected: string) => `"${actual}" has ${fault}; write "${expected}"`;
const doubled = (words: string) => space(words, "two spaces in a row", words);

testRule(rule, {
  fires: [
    {
      text: "The harbor was  full, and the  ferry left.",
      findings: [{ message: doubled("was full,"), tier: "info", at: "was  full," }, doubled("the ferry")],
      fixed: "The harbor was full, and the ferry left.",
    },
    // A slip, and not the habit of whoever types two after every sentence.
    {
      text: "The harbor was full. The ferry left.  It came back. Nobody saw it.",
      findings: [doubled("left. It")],
      fixed: "The harbor was full. The ferry left. It came back. Nobody saw it.",
    },
    {
      text: "The harbor was full , and the ferry left . “Why ?” she asked (in vain ).",
      findings: [
        space("full ,", `a space before its ","`, "full,"),
        space("left .", `a space before its "."`, "left."),
        space("“Why ?”", `a space before its "?"`, "“Why?”"),
        space("vain ).", "a space inside its brackets", "vain)."),
      ],
      fixed: "The harbor was full, and the ferry left. “Why ?” she asked (in vain).",
    },
    {
      text: "The harbor was full,and the ferry left;nobody came,, she said. TL;dr, tl;dr and s--- she wrote. It was . . . odd.",
      findings: [
        space("full,and", `no space behind its ","`, "full, and"),
        space("left;nobody", `no space behind its ";"`, "left; nobody"),
        space("came,,", `"," twice`, "came,"),
      ],
      fixed:
        "The harbor was full, and the ferry left; nobody came, she said. TL;dr, tl;dr and s--- she wrote. It was . . . odd.",
    },
    {
      text: "The harbor was full.Nobody came.",
      findings: [{ message: space("full.Nobody", "no space between two sentences", "full. Nobody"), tier: "info" }],
      fixed: null,
    },
    // Hyphens for dashes.
    {
      text: "The harbor — full at last — was closed. The ferry - late again - turned back.",
      findings: [
        {
          message: `"ferry - late" has a hyphen for a dash, where the article has "—" on line 1; write "ferry — late"`,
          suggestion: `write "ferry — late"`,
        },
        `"again - turned" has a hyphen for a dash, where the article has "—" on line 1; write "again — turned"`,
      ],
      fixed: null,
    },
    {
      text: "The harbor—full at last—was closed. The ferry--late again--turned back.",
      findings: [
        `"ferry--late" has two hyphens for a dash, where the article has "—" on line 1; write "ferry—late"`,
        `"again--turned" has two hyphens for a dash, where the article has "—" on line 1; write "again—turned"`,
      ],
    },
    {
      text: "The ferry - late again - turned back.",
      house: { forms: { dash: "spaced en" } },
      findings: [
        `"ferry - late" has a hyphen for a dash; write "ferry – late"`,
        `"again - turned" has a hyphen for a dash; write "again – turned"`,
      ],
      fixed: "The ferry – late again – turned back.",
    },
    // Dots.
    {
      text: "The harbor was full.. The ferry left.",
      findings: [
        {
          message: `"full.." has two full stops in a row; write one, or three for an ellipsis`,
          suggestion: `write "full."`,
          fixed: "The harbor was full. The ferry left.",
        },
      ],
      fixed: null,
    },
    {
      text: "It rained ... and rained ... and then … it stopped.",
      findings: [`"…" has its ellipsis as one character, where the article has "..." on line 1; write "..."`],
    },
  ],
  silent: [
    "The harbor was full. The ferry left, and nobody (not even Ana) came; why? “It rained,” she said.",
    "The harbor was full.  The ferry left.  It came back.  Nobody saw it.",
    // One way throughout.
    "The ferry - late again - turned back. It was - she said - a pity.",
    "It rained — a lot — all day. - The ferry was late. - “Nobody came.” - The harbor was full.",
    "The ferry -- late again -- turned back. It was -- she said -- a pity.",
    "It rained… and rained….",
    "It rained. . . and rained.",
    "A short- and long-term plan for pages 5 - 7, a 3 - 2 win, and a well-known path --verbose.",
    "She works for Harbor.Com, which owns Ferry.Org and more.",
    "It was — she said — a s--tstorm, and bulls--t.",
    // Alignment, code, entities, other marks.
    "The &ldquo;harbor&rdquo; was full of &eacute;migr&eacute;s.",
    "The code is a,b and `x ,y` in Markdown.",
    { text: "| Team  | W |\n| --- | --- |\n| Gulls  | 3 |\n", ext: ".md" },
    { text: "The harbor was full.  \nThe ferry left.\n", ext: ".md" },
    "The score was 3 : 2 :) and she uses .NET at example.com/a,b or Yahoo.com, the U.S.Navy and 1,000.",
    "It was 5 p.m. in Washington, D.C., and so on ... etc., etc.",
    "Harbor  Full\n\nThe harbor was full on Friday, the company said, and nobody knew when the next ferry would come.",
  ],
});
