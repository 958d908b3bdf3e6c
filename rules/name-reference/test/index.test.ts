import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  fires: [
    {
      text: "The gate will stay shut, said Mr. Stojkovski on Monday. Goran Stojkovski has kept it for years.",
      findings: [
        {
          message:
            '"Mr. Stojkovski" comes before the full name, "Goran Stojkovski" on line 1; write "Goran Stojkovski" here',
          tier: "info",
          suggestion: 'write "Goran Stojkovski"',
          fixed: "The gate will stay shut, said Goran Stojkovski on Monday. Goran Stojkovski has kept it for years.",
        },
      ],
      fixed: null,
    },
    {
      // The title stays where it is.
      text: "The gate will stay shut, says Professor Brandhuber.\n\nIlse Brandhuber has studied it for years.",
      findings: [
        '"Professor Brandhuber" comes before the full name, "Ilse Brandhuber" on line 3; write "Professor Ilse Brandhuber" here',
      ],
    },
    {
      text: "In the end Brandhuber opened the gate.\n\nIlse Brandhuber had the only key.",
      findings: ['"Brandhuber" comes before the full name, "Ilse Brandhuber" on line 3; write "Ilse Brandhuber" here'],
    },
    {
      text: "Goran Stojkovski runs the ferry. Stojkovski took over in May. In June Stojkovski bought a boat. The town gave Goran Stojkovski a medal. Then it gave Goran Stojkovski a lease.",
      findings: [
        {
          message:
            '"Goran Stojkovski" was named in full on line 1 and is "Stojkovski" since then; write "Stojkovski"; also on line 1',
          start: 110,
          suggestion: 'write "Stojkovski"',
        },
      ],
    },
    {
      text: "Goran Stojkovski runs the ferry. He is new, Mr. Stojkovski said. Mr. Stojkovski has a boat. It is old, Stojkovski said.",
      findings: [
        {
          message: '"Stojkovski" is "Mr. Stojkovski" on line 1, and once more; write "Mr. Stojkovski"',
          start: 103,
        },
      ],
    },
    {
      // With and without, all through the article.
      text: "Goran Stojkovski sailed. Stojkovski came back.\n\nIlse Brandhuber rowed, Ms. Brandhuber said.\n\nIt was late.\n\n“No,” Mr. Stojkovski said. Later Stojkovski ate.",
      findings: ['"Mr. Stojkovski" is "Stojkovski" on line 1, and once more; write "Stojkovski"'],
    },
    {
      // As often with as without: the rest of the article says Ms., so this gives way.
      text: "Ilse Brandhuber met Goran Stojkovski. Ms. Brandhuber left early. “No,” Ms. Brandhuber said. Mr. Stojkovski stayed. “Yes,” Stojkovski said.",
      findings: ['"Stojkovski" is "Mr. Stojkovski" on line 1; write "Mr. Stojkovski"'],
    },
    {
      text: "Sheriff Goran Stojkovski closed the road. Stojkovski blamed the ice. In a week Stojkovski will look again. Until then Sheriff Stojkovski wants patience.",
      findings: [
        {
          message: '"Sheriff Stojkovski" had the title on line 1 already and is "Stojkovski" since; write "Stojkovski"',
          suggestion: 'write "Stojkovski"',
        },
      ],
    },
  ],
  silent: [
    "Goran Stojkovski runs the ferry. Stojkovski took over in May.",
    // Known to every reader.
    "The crowd cheered when Obama arrived. Barack Obama spoke for an hour. Mr. Obama then left.",
    "The law bears the name of Queen Maud. Queen Maud never saw it.",
    // Who it is that has the surname must be said each time.
    "Goran Stojkovski met his son, Petar Stojkovski. Stojkovski smiled. Mr. Stojkovski waved. Goran Stojkovski left.",
    // In a row with other full names.
    "Goran Stojkovski sailed. Stojkovski came back. Stojkovski ate. Then came Ida Moss, Petar Lindqvist and Goran Stojkovski.",
    // In a headline, a caption, a quotation.
    "Stojkovski Opens Ferry Line\n\nGoran Stojkovski opened the line on Monday. Stojkovski then sailed.",
    "“Mr. Stojkovski is late,” she said. Goran Stojkovski came at noon. “Late,” said Stojkovski.",
    "Goran Stojkovski sailed. Stojkovski came back. At noon Stojkovski ate.\n\nGoran Stojkovski on Monday. (AP Photo/Jo Lind)",
    // What is named after a person.
    "The Stojkovski family ran it first. Goran Stojkovski sold it.",
    "Stojkovski’s boat was gone. Goran Stojkovski had sold it.",
    "Mr. Stojkovski came, and the Stojkovski campaign went on. Stojkovski supporters sang.",
    // At the head of a paragraph, and after a long stretch, the full name helps.
    "Goran Stojkovski sailed. Stojkovski came back. At noon Stojkovski ate.\n\nGoran Stojkovski is no sailor.",
    "Goran Stojkovski sailed. Stojkovski came back. At noon Stojkovski ate.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nThen came the turn of Goran Stojkovski to speak.",
    "Goran Stojkovski sailed. Stojkovski came back. At noon Stojkovski ate. Goran Stojkovski, and only Goran Stojkovski, sang.",
    "Correction: An earlier version of this article said Stojkovski was out. Goran Stojkovski is in.",
    // A nickname stands between the two.
    "The medal went to Goran “Gogo” Stojkovski and his crew. Goran Stojkovski has sailed for years.",
    // A given name that is a title too.
    "Dean Petersen won the north. Dan Petersen won the south.",
    "Anna Long came early. Long said no. Long lines formed. Ms. Long left.",
    // His relative, and a namesake.
    "The judge let Stojkovski go. His uncle, Petar Stojkovski, said he was glad.",
    "Goran Stojkovski sailed. Stojkovski came back. At noon Stojkovski ate. With him was his son, Goran Stojkovski Jr., a cook.",
    "The judge let Stojkovski go.".concat("\n\nIt rained all day.".repeat(14), "\n\nIn June Goran Stojkovski sang."),
    // A letter in an article that has no courtesy titles.
    "Goran Stojkovski sailed. Stojkovski came back. At noon Stojkovski ate.\n\nThe harbor wrote: In May, Mr. Stojkovski left without paying.\n\nStojkovski denies it.",
    "Goran Stojkovski sailed. Mr. Stojkovski came back. Mr. Stojkovski ate. The leaked Stojkovski letters are out.",
    "",
  ],
});
