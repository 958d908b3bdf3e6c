import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const found = (pair: string, kept: string) => `"${pair}" has one word twice; write "${kept}"`;

testRule(rule, {
  fires: [
    {
      text: "The mayor opened the the bridge.",
      findings: [{ message: found("the the", "the"), at: "the the", start: 17, tier: "error" }],
      fixed: "The mayor opened the bridge.",
    },
    { text: "The the mayor spoke.", findings: [found("The the", "The")], fixed: "The mayor spoke." },
    { text: "It was built of of stone, and and brick.", findings: [found("of of", "of"), found("and and", "and")] },
    {
      text: "It was the the the end.",
      findings: [found("the the", "the"), found("the the", "the")],
      fixed: "It was the end.",
    },
    // Across a line end, which stays where it is.
    {
      text: "They waited for a vote on the\nthe new budget.",
      ext: ".md",
      findings: [found("the the", "the")],
      fixed: "They waited for a vote on the\nnew budget.",
    },
    { text: "They met in a\n  a hall.", ext: ".md", findings: [found("a a", "a")], fixed: "They met in a\n  hall." },
    // Across markup, where a person has to see which of the two goes.
    { text: "She read **the** the letter.", ext: ".md", findings: [found("the** the", "the")], fixed: null },
    { text: "She read the *the* letter.", ext: ".md", findings: [found("the *the", "the")], fixed: null },
    {
      text: "<p>She closed the <em>the</em> door.</p>",
      ext: ".html",
      findings: [found("the <em>the", "the")],
    },
    // What a speaker said is corrected by a person or not at all.
    {
      text: "“We saw the the fire,” Ms. Okafor said.",
      findings: [
        {
          message: found("the the", "the"),
          suggestion: `write "the"`,
          fixed: "“We saw the fire,” Ms. Okafor said.",
        },
      ],
      fixed: null,
    },
    // Prepositions and auxiliaries that nothing excuses.
    { text: "The minister met with with union leaders.", findings: [found("with with", "with")] },
    { text: "The plan is to to build a school.", findings: [found("to to", "to")] },
    { text: "People who want to to vote early may do so.", findings: [found("to to", "to")] },
    { text: "The senator, who in in March opposed the bill, now backs it.", findings: [found("in in", "in")] },
    { text: "The firm put guards on on its gates.", findings: [found("on on", "on")] },
    { text: "The clinic came under under fire.", findings: [found("under under", "under")] },
    { text: "The man was was arrested on Friday.", findings: [found("was was", "was")] },
    { text: "Prices fell in June, which was was the first drop this year.", findings: [found("was was", "was")] },
    { text: "He said it is is a mistake.", findings: [found("is is", "is")] },
    { text: "The agency has has no comment.", findings: [found("has has", "has")] },
    { text: "In this this week's survey, most said no.", findings: [found("this this", "this")] },
    { text: "Sales rose as as summer came.", findings: [found("as as", "as")] },
    // Words with a meaning of their own.
    {
      text: "The town needs new infrastructure infrastructure soon.",
      findings: [found("infrastructure infrastructure", "infrastructure")],
    },
    { text: "Half of them came came from abroad.", findings: [found("came came", "came")] },
    { text: "The deal wasn’t wasn’t signed.", findings: [found("wasn’t wasn’t", "wasn’t")] },
    {
      text: "The figure was published by the The Herald.",
      findings: [
        {
          message: `"the The" has one word twice; write "The" if it belongs to the name, else "the"`,
          suggestion: `write "The"`,
          fixed: "The figure was published by The Herald.",
        },
      ],
      fixed: null,
    },
    { text: "We we went home.", findings: [found("We we", "We")] },
    { text: "It was a sad sad day.", findings: [found("sad sad", "sad")] },
    { text: "the the café, naïve", findings: [found("the the", "the")], fixed: "the café, naïve" },
  ],
  silent: [
    // One word ends a part of the sentence, and the same word begins the next.
    "She had had enough.",
    "He knew that that was wrong.",
    "What it is is a mistake.",
    "All that a nation is is its people.",
    "The man he was was gone.",
    "The power the council has has grown.",
    "Those who can can help.",
    "What matters matters.",
    "It was the political will will that failed.",
    "Police said a neighbor turned him in in May.",
    "The storm came in in the morning.",
    "They voted the party in in 2015.",
    "Users can log in in seconds.",
    "He described the war they were engaged in in the east.",
    "“We saw the ‘drills’ Russia was engaged in in Belarus,” she said.",
    "They are talking to the people they wanted to talk to to begin with.",
    "They did what they had to to survive.",
    "These are the issues that the mayor has fought for for ten years.",
    "Ms. Lund explained what was going on on the ground.",
    "The friend she was on on Friday never wrote back.",
    "He gave her her book.",
    "It is what you do do that counts.",
    "He said this this morning.",
    "When they opened it it was empty.",
    "It made him him.",
    "Asked whether or not not voting helps, she shrugged.",
    // Names.
    "Duran Duran played Bora Bora.",
    "They moved to New York, New York.",
    "Will will run again, and May may too.",
    "The The played in Walla Walla.",
    "The New New Deal is a book about the stimulus.",
    "They saw the The at the old hall.",
    "He told US us officials knew.",
    // Said twice.
    "It was a very very long, long day.",
    "No no, she said bye bye.",
    "Knock knock. Yadda yadda yadda.",
    "The crowd sang na na na na, hey hey, goodbye.",
    "“It was a sad sad day,” Ms. Okafor said.",
    "“The thing is is that nobody came,” she said.",
    "Do not be so nicey nicey.",
    "They ate piri piri chicken.",
    "buffalo buffalo buffalo",
    // Not two words in a row.
    "The score was 20 20.",
    "It is spelled b b c.",
    "He said no. No one heard.",
    "She called it “the” the whole time.",
    "It was the far-far end.",
    "They went to the, the, the school.",
    "They came in. In May they left.",
    "We met at 5 p.m. p.m. readers will know.",
    "The headline ends with the\n\nthe next begins.",
    { text: "- the\n- the\n- the", ext: ".md" },
    { text: "| the | the |\n| --- | --- |\n| of | of |", ext: ".md" },
    { text: "Type `the` the way you like, or `the the`.", ext: ".md" },
    { text: "the the\n\n    the the", ext: ".md", options: { allow: ["the"] } },
    { text: "It was the the bridge.", house: { stet: [{ text: "the the", reason: "the band", rule: undefined }] } },
  ],
});
