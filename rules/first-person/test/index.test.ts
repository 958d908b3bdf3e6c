import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const BEFORE = "The bridge at Ostrow has been closed to lorries since March.";
const QUOTED = "“Nobody is asked to trust us blindly,” Jane Roe, the mayor, said.";

/** A paragraph where a news report has it. */
function report(...paragraphs: string[]): string {
  return [BEFORE, QUOTED, ...paragraphs].join("\n\n");
}

function reported(actual: string, speaker: string): string {
  return `"${actual}" is a word of ${speaker} outside quotation marks; quote it, or write it in the third person`;
}

function open(actual: string): string {
  return `"${actual}" is in the first person outside quotation marks; say whose words these are and quote them, or write them in the third person`;
}

function fires(paragraph: string, at: string, speaker: string) {
  return {
    text: report(paragraph),
    findings: [{ message: reported(at, speaker), at, tier: "warning" as const, suggestion: null }],
  };
}

testRule(rule, {
  fires: [
    fires("Ms. Roe said that the ferry would serve our whole valley.", "our", "Ms. Roe"),
    fires("She noted that we need the ferry for another year.", "we", "the speaker"),
    fires("The ministry said the ferry would cost us nine million.", "us", "the ministry"),
    fires("Ms. Roe said we need the ferry for another year.", "we", "Ms. Roe"),
    // The marks are lost.
    fires("We need the ferry for another year, she said.", "We", "the speaker"),
    fires("My brother built that bridge, Ms. Roe added.", "My", "Ms. Roe"),
    fires("Our best guess, said a lawyer who knows the council, is a fine.", "Our", "the speaker"),
    fires("I saw it coming. The piers were full of rust by then, she said.", "I", "the speaker"),
    // A clause beside the one that is reported.
    fires("While we wait for a new bridge, Ms. Roe stresses that the ferry is safe.", "we", "Ms. Roe"),
    fires("While we wait for a new bridge, she stresses, the ferry will do.", "we", "the speaker"),
    // The mark stands a word too late.
    fires("Ms. Roe said that it was time to mend our “broken old bridge” in earnest.", "our", "Ms. Roe"),
    // One for a sentence.
    fires("Ms. Roe said that we owe our ferrymen our thanks.", "we", "Ms. Roe"),
    // A document of somebody's.
    fires("The council’s letter says we must not wait for our neighbours.", "we", "the council’s letter"),
    {
      text: report("Ms. Roe said that my brother had built the bridge."),
      findings: [
        {
          message: reported("my", "Ms. Roe"),
          suggestion: "write “her”",
          fixed: report("Ms. Roe said that her brother had built the bridge."),
        },
      ],
      fixed: null,
    },
    {
      text: report("The ferry was full, he said, and Ostrow would need a bridge on our side of the river."),
      findings: [
        {
          message: reported("our", "the speaker"),
          fixed: report("The ferry was full, he said, and Ostrow would need a bridge on its side of the river."),
        },
      ],
    },
    // With two of them reported, a third whose speaker is not named is one more.
    {
      text: report(
        "Ms. Roe said that we need the ferry.",
        "The ferry will bring workers to our factories in the valley.",
        "She added that our schools need it, too.",
      ),
      findings: [
        reported("we", "Ms. Roe"),
        { message: open("our"), at: "our", tier: "warning" },
        reported("our", "the speaker"),
      ],
    },
    {
      text: `<p>${BEFORE}</p>\n<p>Ms. Roe said that the ferry would serve <b>our</b> whole valley.</p>\n`,
      ext: ".html",
      findings: [reported("our", "Ms. Roe")],
    },
  ],
  silent: [
    // A statement that the paragraph before brings in.
    report("The council disputed that in a statement:", "The mayor has never said that our bridge is safe."),
    // Quoted, in marks, in a block and over several paragraphs.
    report("“We need the ferry,” Ms. Roe said. “Our schools need it.”"),
    report("‘We need the ferry,’ Ms. Roe said. ‘Our schools need it.’"),
    report("“We need the ferry for a year.", "“Our schools need it,” Ms. Roe said."),
    { text: report("Ms. Roe said:", "> We need the ferry, and our schools need it."), ext: ".md" },
    // Half of the marks are there: another rule speaks of the other half.
    report("“We need the ferry, and our schools need it, Ms. Roe said."),
    report("We need the ferry, and our schools need it,” Ms. Roe said."),
    // One of the writer's own is a slip of the tongue, or everybody's.
    report("The bridge is what we know best of the valley."),
    report("The air that we breathe by the river is clean."),
    // Everybody.
    report("Experts say we sleep too little by a river."),
    report("A study found that our bones remember every fall."),
    // A question is for the reader.
    report("Can we do without a bridge, she asked?"),
    // Titles and names; numerals; the country; a mine.
    report("She said that the film We the Ferrymen was shown in Our Lady of the Snows."),
    report("She said that the bridge had stood since World War I and carried the I-95."),
    report("She said that King Karl I opened it, and Karl I closed it."),
    report("She said that the US mine was safe and that US forces used the bridge."),
    report("She said that Us Weekly and Me Too were known in Ostrow."),
    // The newsroom to its readers.
    report("By signing up, you agree to our privacy policy.", "Follow us for more."),
    report("Our correspondent said that the ferry was full."),
    // The writer was there.
    report("She told us that the ferry was full.", "Ms. Roe said that we could come along."),
    report("I asked for a ticket.", "Ms. Roe said that we could come along."),
    report("As we crossed, Ms. Roe told me that the ferry was safe."),
    // A column, a letter, a statement.
    "We have waited for the bridge for nine years. Our patience is at an end.\n\nMs. Roe said that we must wait. We will not.",
    "Dear neighbours,\n\nI write to you about our bridge. We have waited for nine years.\n\nMy patience is at an end, and I say so.",
    "Special Envoy Karl Novak met Minister Jane Roe today. They reaffirmed that our partnership is strong and underscored our shared goals.",
    // A conversation.
    "Q: Will there be a bridge?\n\nA: We hope so. Our council has said yes.\n\nQ: When?\n\nA: I cannot say. We must find the money.",
    // What is thought needs no marks.
    report("We are lost, she thought."),
    // Headings and captions are set apart.
    { text: report("## What we know", "Ms. Roe said that the ferry was full."), ext: ".md" },
    // A document brought in by a colon, without marks.
    report("The notice reads:", "We close at nine. Our last ferry leaves at eight."),
  ],
});
