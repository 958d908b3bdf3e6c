import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const TALE = "The bridge at Ostrow has been closed to lorries since March.";
const WORDS = "“It was never meant to last for more than thirty years.”";
const NEWS = "A new bridge would cost nine million, the council said on Monday.";
const MORE = "Work may begin in spring, Jane Roe, the mayor, told reporters.";

/** A report with these paragraphs in the middle of it. */
function report(...paragraphs: string[]): string {
  return [MORE, NEWS, ...paragraphs, NEWS].join("\n\n");
}

function fires(words: string, ...paragraphs: string[]) {
  return {
    text: report(...paragraphs),
    findings: [
      {
        message: `"${words}" has no speaker in or next to its paragraph; say who said it`,
        at: words,
        tier: "info" as const,
        suggestion: null,
      },
    ],
  };
}

testRule(rule, {
  fires: [
    fires(WORDS, TALE, WORDS),
    fires(WORDS, TALE, `Rust was found in the piers. ${WORDS}`),
    fires(WORDS, TALE, `${WORDS} The piers stand in salt water.`),
    // One for a paragraph, whoever may have said the rest of it.
    fires("“It was never meant to last.”", TALE, "“It was never meant to last.” “The piers are full of rust by now.”"),
    // Somebody speaks in the paragraph behind, but of something else.
    fires(WORDS, TALE, WORDS, "By the end of the week, the ferry will be back, the operator said."),
    // The paragraph before ends with a sentence about nobody.
    fires(WORDS, "The council met on Monday. Rust was found in the piers.", WORDS),
    // An organisation that does something says nothing by it.
    fires(WORDS, "NATO has no bridge like it.", WORDS),
    // One of several, or somebody who only stands behind a preposition.
    fires(WORDS, "Engineers looked at the bridge in March.", WORDS),
    fires(WORDS, "Under the plan of the mayor the bridge stays closed.", WORDS),
    // One of two people.
    fires(WORDS, "Jane Roe, the mayor, said the bridge was safe. Karl Novak, an engineer, said it was not.", WORDS),
    fires("“Was it ever meant to last for thirty years?”", TALE, "“Was it ever meant to last for thirty years?”"),
    fires(
      "‘It was never meant to last for more than thirty years.’",
      TALE,
      "‘It was never meant to last for more than thirty years.’",
    ),
    {
      text: `<p>${MORE}</p>\n<p>${NEWS}</p>\n<p>${TALE}</p>\n<p>&ldquo;It was never meant to last.&rdquo;</p>\n`,
      ext: ".html",
      findings: [
        `"&ldquo;It was never meant to last.&rdquo;" has no speaker in or next to its paragraph; say who said it`,
      ],
    },
  ],
  silent: [
    // Attributed, before, behind and within.
    report(TALE, "“It was never meant to last for more than thirty years,” Ms. Roe said."),
    report(TALE, "The engineer shook his head. “It was never meant to last for more than thirty years.”"),
    report(TALE, `The mayor, Jane Roe, opened the file. ${WORDS}`),
    report(TALE, `${WORDS} -Ms. Roe`),
    report(TALE, `According to the ministry, rust was found. ${WORDS}`),
    // The running speaker of the paragraph before.
    report("“The bridge is old,” Ms. Roe said.", WORDS),
    report("Ms. Roe had warned the council for years.", WORDS),
    report("She had warned the council for years.", WORDS),
    report("Rust, seen from below as a red line on the piers, was to be expected, says Novak.", WORDS),
    report("An engineer looked at the bridge in March.", WORDS),
    report("A letter to the council was found in March.", WORDS),
    report("NATO, which has no bridge like it, put out a statement.", WORDS),
    // Brought in by a colon or a question, and signed or taken up behind.
    report("On the wall of the toll house stands:", WORDS),
    report("And the reason for all this?", WORDS),
    report(TALE, WORDS, "— Jane Roe, to the council"),
    report(TALE, WORDS, "“We shall miss it,” Ms. Roe said."),
    // Over several paragraphs.
    report(TALE, "“It was never meant to last for more than thirty years.", "“The piers are full of rust.”"),
    // Voices in a row.
    report(TALE, "“Not I.”", WORDS, "“We shall miss the old thing very much.”"),
    report("“We shall miss the old thing very much.”", WORDS),
    // Within a sentence; a slogan, a title, a term.
    report(TALE, "The words “It was never meant to last for more than thirty years” are cut into the stone."),
    report(TALE, "The plan is known as “The Great Crossing of the River.”"),
    report(TALE, "“Never again!”"),
    report(TALE, "The “temporary bridge of the century” is closed again."),
    // A heading in quotation marks, and the headline of another story before the words.
    report(TALE, "“If You Sail, You Had Better Sail Early.”"),
    report("FERRY ‘LATE AGAIN’ AS CROWDS GROW: ‘NOBODY TOLD US’", WORDS),
    // A pull quote.
    `${report(TALE, WORDS)}\n\n“It was never meant to last for more than thirty years,” Ms. Roe said.`,
    // An epigraph.
    [WORDS, TALE, NEWS, MORE].join("\n\n"),
    // A mark without a partner is another rule's.
    report(TALE, "“It was never meant to last for more than thirty years."),
    // No report of what people said.
    [TALE, WORDS, TALE].join("\n\n"),
    // The narrator hears it.
    report("I went to the bridge in March.", TALE, WORDS),
    { text: report(TALE, `> ${WORDS}`), ext: ".md" },
    { text: report(TALE, `- ${WORDS}`), ext: ".md" },
    { text: report(TALE, `## ${WORDS}`), ext: ".md" },
  ],
});
