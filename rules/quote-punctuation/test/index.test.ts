import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

/** Two quotations that put their points inside, as most American articles have at hand. */
const INSIDE = "The “quick fix,” she said, was “no fix at all.”";

testRule(rule, {
  fires: [
    {
      text: `${INSIDE} He spoke of a “lost year”.`,
      findings: [
        {
          message: `"year" ends a quotation whose full stop stands outside the closing mark; write it inside`,
          tier: "warning",
          fixed: `${INSIDE} He spoke of a “lost year.”`,
        },
      ],
      fixed: null,
    },
    {
      text: "“We lost the bridge”, the mayor said.\n\n“It was old,” she said. “It will be missed.”",
      findings: [
        {
          message: `"bridge" ends a quotation whose comma stands outside the closing mark; write it inside`,
          fixed: "“We lost the bridge,” the mayor said.\n\n“It was old,” she said. “It will be missed.”",
        },
      ],
    },
    {
      text: "He called it a “lost year”, and left.",
      house: { dialect: "american" },
      findings: [`"year" ends a quotation whose comma stands outside the closing mark; write it inside`],
    },
    {
      text: "They asked for “Roe Jr.”, who was out.",
      house: { dialect: "american" },
      findings: [
        {
          message: `"Jr." ends a quotation whose comma stands outside the closing mark; write it inside`,
          fixed: "They asked for “Roe Jr.,” who was out.",
        },
      ],
    },
    {
      text: "“We lost the bridge,”, the mayor said. “It is gone.”.",
      findings: [
        {
          message: `"bridge" ends a quotation with punctuation on both sides of the closing mark; delete the comma after it`,
          fixed: "“We lost the bridge,” the mayor said. “It is gone.”.",
        },
        `"gone" ends a quotation with punctuation on both sides of the closing mark; delete the full stop after it`,
      ],
    },
    {
      text: "“Where is the bridge?”, he asked. “It is gone!”.",
      findings: [
        `"bridge" ends a quotation with punctuation on both sides of the closing mark; delete the comma after it`,
        `"gone" ends a quotation with punctuation on both sides of the closing mark; delete the full stop after it`,
      ],
    },
    {
      text: "“We lost the old bridge” said Mayor Anna Hale.",
      findings: [
        {
          message: `"bridge" runs into "said Mayor" without a comma; write one before the closing mark`,
          fixed: "“We lost the old bridge,” said Mayor Anna Hale.",
        },
      ],
    },
    {
      text: "They met on Monday. “We lost the old bridge” Ms. Hale said.",
      findings: [`"bridge" runs into "Ms. Hale said" without a comma; write one before the closing mark`],
    },
    {
      text: "Ms. Hale said “We will build a better one.”",
      findings: [
        {
          message: `"said" leads to a quotation without a comma; write one after it`,
          fixed: "Ms. Hale said, “We will build a better one.”",
        },
      ],
    },
    {
      text: "“We lost the bridge.” the mayor said. “It was in the U.S.” he added.",
      findings: [
        {
          message: `"bridge" ends with a full stop before "the mayor said"; write a comma inside the closing mark`,
          fixed: "“We lost the bridge,” the mayor said. “It was in the U.S.” he added.",
        },
        {
          message: `"U.S." ends with a full stop before "he added"; write a comma inside the closing mark`,
          fixed: "“We lost the bridge.” the mayor said. “It was in the U.S.,” he added.",
        },
      ],
    },
    {
      text: "“We lost the bridge.” Anna Hale said.",
      findings: [`"bridge" ends with a full stop before "Anna Hale said"; write a comma inside the closing mark`],
    },
    {
      text: "“We lost the bridge,” She said. “All of it,” The mayor said.",
      findings: [
        {
          message: `"She" goes on with the sentence that the quotation began; write "she"`,
          fixed: "“We lost the bridge,” she said. “All of it,” The mayor said.",
        },
        `"The" goes on with the sentence that the quotation began; write "the"`,
      ],
    },
    {
      // Paragraphs that were run together.
      text: "“We go.”They went. “We stay.”She stayed. “We wait.”Nobody waited.",
      findings: [
        {
          message: `"They" follows a closing mark without a space, as do 2 other words (line 1); write one before it`,
          suggestion: "write a space in all 3 places",
          fixed: "“We go.” They went. “We stay.” She stayed. “We wait.” Nobody waited.",
        },
      ],
    },
    {
      text: "“We lost the bridge,”she said.",
      findings: [
        {
          message: `"she" follows a closing mark without a space; write one before it`,
          fixed: "“We lost the bridge,” she said.",
        },
      ],
    },
    {
      text: "She said,“We lost the bridge.”",
      findings: [
        {
          message: `"We" begins a quotation without a space before its mark; write one after the comma`,
          fixed: "She said, “We lost the bridge.”",
        },
      ],
    },
    {
      text: "“We **lost**”, she said. “We did,” she added. “We know.”",
      ext: ".md",
      findings: [
        {
          message: `"lost" ends a quotation whose comma stands outside the closing mark; write it inside`,
          fixed: "“We **lost**,” she said. “We did,” she added. “We know.”",
        },
      ],
    },
    {
      text: "<p>&ldquo;We lost it&rdquo;, she said. &ldquo;We did,&rdquo; she added. &ldquo;We know.&rdquo;</p>",
      ext: ".html",
      findings: [
        {
          message: `"it" ends a quotation whose comma stands outside the closing mark; write it inside`,
          fixed: "<p>&ldquo;We lost it,&rdquo; she said. &ldquo;We did,&rdquo; she added. &ldquo;We know.&rdquo;</p>",
        },
      ],
    },
  ],
  silent: [
    // In British copy a comma outside is the sentence's own.
    "Mr Hale said: “I think you want to go”, the Ostrow Herald reported. “We do,” he said. “We must,” she said.",
    INSIDE,
    "“We lost the bridge,” she said. “All of it.” Then she left.",
    // The sense decides all through, as British desks have it.
    "He called it a “lost year”, a “waste”. “We are done,” he said.",
    "He called it a “lost year”, and left.",
    "“Salt and Rust”, a film, is out. “We are glad,” she said. “We are done.”",
    { text: `${INSIDE} He spoke of a “lost year”.`, house: { dialect: "british" } },
    "Did he say “lost”? He called it “lost”; she called it “won”: nothing is “clear”!",
    "She read “Where Is It?”, a thriller.",
    `${INSIDE} Type “git_pull --all”, then “y/n”. Set it to “3.5”.`,
    "“He said, ‘go home.’” “He called it ‘odd’”, she said. “She knew,” he said.",
    "‘We lost it’, he said. ‘It was old,’ she said.",
    "The film “Salt and Rust” says little. His “no to all of it” said enough. The song “Go Home” said it all.",
    "“We waited ...” she said. “And then...” he said.",
    "“We lost the bridge.” The mayor said nothing more. “It is gone.” Anna Hale said that she was sorry.",
    "She said “no” twice, then said “We are ready.” in a small voice. Nobody said “Yes, we can” at all.",
    "“We lost it,” The Ostrow Times wrote.",
    "He calls it “a.m.”-style. She is 5' 11\", he 6' 2\". He said ”.",
    "“Go,” “stay” and “come.”",
  ],
});
