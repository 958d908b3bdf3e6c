import { defineRule } from "@copydesk/rule-kit";
import { testRule } from "../src/index.js";

const wrong = defineRule({
  id: "wrong",
  description: "No wrong word",
  tier: "error",
  fixable: true,
  options: { allow: { type: "strings", default: [], description: "Words to leave alone" } },
  messages: { wrong: `"{actual}" on line {line} is wrong; write "right"` },
  *check(article, { options }) {
    for (const { index } of article.source.matchAll(/wr[oö]\u0308?ng/g)) {
      if (options.allow.includes("wrong")) continue;
      const span = { start: index, end: index + 5 + Number(article.source[index + 3] === "\u0308") };
      yield {
        message: "wrong",
        span,
        data: { line: article.lineOf(index) },
        fix: { span, text: "right" },
        suggestions: [{ label: `write "left"`, edits: [{ span, text: "left" }] }],
        related: [{ span, label: "here" }],
      };
    }
  },
});

testRule(wrong, {
  fires: [
    {
      text: "All well.\n\nIt is wrong here.\n",
      findings: [`"wrong" on line 3 is wrong; write "right"`],
      fixed: "All well.\n\nIt is right here.\n",
    },
    {
      text: "Zoë’s wröng, wrong",
      findings: [
        { message: `"wröng" on line 1 is wrong; write "right"`, at: "wröng", start: 6, tier: "error" },
        {
          message: `"wrong" on line 1 is wrong; write "right"`,
          suggestion: `write "left"`,
          fixed: "Zoë’s wröng, right",
        },
      ],
    },
    {
      text: "# It is *wrong*\n",
      ext: ".md",
      findings: [`"wrong" on line 1 is wrong; write "right"`],
      fixed: "# It is *right*\n",
    },
    {
      text: "<p>It is wrong</p>",
      ext: ".html",
      findings: [{ message: `"wrong" on line 1 is wrong; write "right"`, start: 9 }],
    },
  ],
  silent: ["It is right.", { text: "It is wrong.", options: { allow: ["wrong"] } }],
});
