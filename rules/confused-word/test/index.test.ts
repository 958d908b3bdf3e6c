import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const found = (typed: string, meant: string) => `"${typed}" is the wrong word here; write "${meant}"`;

testRule(rule, {
  fires: [
    {
      text: "The club sold it’s own stadium.",
      findings: [
        {
          message: found("it’s", "its"),
          at: "it’s",
          tier: "warning",
          suggestion: `write "its"`,
          fixed: "The club sold its own stadium.",
        },
      ],
      fixed: null,
    },
    { text: "A letter form an aide said so.", findings: [{ message: found("form", "from"), at: "form", start: 9 }] },
    { text: "It killed more then 20 people.", findings: [found("then", "than")] },
    // The capital of the draft, and its apostrophe.
    { text: "Their is no plan.", findings: [found("Their", "There")] },
    { text: "He said, “Lets go.” That isn’t so.", findings: [found("Lets", "Let’s")] },
    // A word for which two words are meant.
    { text: "He is apart of the team.", findings: [found("apart", "a part")] },
    // What a speaker is quoted with is spelled by the writer.
    {
      text: "“We need a plan to reign in spending,” Ms. Okafor said.",
      findings: [
        {
          message: found("reign", "rein"),
          fixed: "“We need a plan to rein in spending,” Ms. Okafor said.",
        },
      ],
    },
    {
      text: "The **pubic** school is *one the other* side. It is [on](https://example.org) of the oldest.",
      ext: ".md",
      findings: [found("pubic", "public"), found("on", "one")],
    },
    { text: "<p>They could of <em>known</em> better.</p>", ext: ".html", findings: [found("of", "have")] },
    {
      text: "Ms. Lund was\non of the first to leave.",
      ext: ".md",
      findings: [found("on", "one")],
    },
  ],
  silent: [
    // Names and words in capitals.
    "The Principle Reason is a band from Form, Ohio.",
    "THEIR IS NO PLAN.",
    "They met Ms. Gorilla War at the Pubic Museum.",
    // The writer has seen it.
    "The note said “their [sic] is no plan.”",
    "The note said their (sic) is no plan.",
    // Two paragraphs, two list items.
    "It was more\n\nthen 20 people came.",
    { text: "- more\n- then 20 people", ext: ".md" },
    { text: "Type `could of been` or `it's own`.", ext: ".md" },
    // Right in their places.
    "The people there own homes.",
    "It’s on the table, and it’s new.",
    "The club was fined for its the third time.",
    "They came to form the coalition from all parties.",
    "She was better then. Better then than now, he said.",
    "Measures to reign in the 16th century were few.",
    { text: "He works in a pubic school.", options: { allow: ["pubic"] } },
    { text: "Their is no plan.", house: { stet: [{ text: "Their is", reason: "a title", rule: undefined }] } },
  ],
});
