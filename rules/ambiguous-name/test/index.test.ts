import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  fires: [
    {
      text: "Frank Moss opened the talks. It was time, Mr. Moss said.\n\nThen came Moss Gotthelf of the ministry.",
      findings: [
        {
          message:
            '"Moss Gotthelf" makes "Mr. Moss" on line 1 doubtful, since "Moss" is a given name here; tell the two apart',
          tier: "info",
          suggestion: null,
        },
      ],
    },
    {
      text: "Frank Moss opened the talks.\n\nThen came Moss Gotthelf of the ministry.\n\nIt was time, Mr. Moss said.",
      findings: [
        {
          message: '"Mr. Moss" is Frank Moss, but may be taken for "Moss Gotthelf" on line 3; write "Frank Moss"',
          suggestion: 'write "Frank Moss"',
        },
      ],
    },
    {
      text: "Ilse Brandhuber and her partner, Goran Brandhuber, run the inn. It is full, Brandhuber said. So it is, Brandhuber added.",
      findings: [
        {
          message: '"Brandhuber" may be "Ilse Brandhuber" (line 1) or "Goran Brandhuber" (line 1); write which',
          start: 76,
          suggestion: 'write "Ilse Brandhuber"',
        },
      ],
      fixed: null,
    },
  ],
  silent: [
    "Ilse Brandhuber and her partner, Goran Brandhuber, run the inn. It is full, Ilse Brandhuber said.",
    "Ilse Brandhuber and her partner, Goran Brandhuber, run the inn. It is full, Ms. Brandhuber said.",
    "Ilse Brandhuber and her partner, Goran Brandhuber, run the inn. It is full, Ilse said.",
    // The first of them had the surname alone long before.
    "Ilse Brandhuber runs the inn. It is old, Brandhuber said. Brandhuber loves it. Her son is Goran Brandhuber. It is full, Brandhuber said.",
    // Known to every reader.
    "Bill Clinton came with Chelsea Clinton. It was late, Clinton said.",
    // One person, named two ways.
    "Steve Brandhuber came. Steven Brandhuber left. It is late, Brandhuber said.",
    "Leo Brandhuber came. Lionel Brandhuber left. It is late, Brandhuber said.",
    "Ilse Brandhuber and her partner, Goran Brandhuber, run the inn. “Ask Brandhuber,” she said.",
    "Frank Moss opened the talks.\n\nThen came Moss Gotthelf of the ministry.",
    // Far apart in the text, neither is in mind.
    "Ilse Brandhuber came. Goran Brandhuber left.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nIt is late, Brandhuber said.",
    "",
  ],
});
