import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  except: { marks: "Which kind of mark was typed is what the rule looks at." },
  fires: [
    {
      text: '“We go,” she said. “We stay,” he said.\n\n"We wait," they said.',
      findings: [
        {
          message: `"We" has a straight quotation mark where most of the article has curly ones, as has 1 other place (line 3); make them all curly`,
          start: 41,
          tier: "warning",
          suggestion: "write curly ones in all 2 places",
          fixed: "“We go,” she said. “We stay,” he said.\n\n“We wait,” they said.",
        },
      ],
      fixed: null,
    },
    {
      // Pasted with its apostrophes.
      text: "“We’re off,” she said. “It’s late.”\n\nThe town’s mayor isn't sure. \"We'll see,\" he said.",
      findings: [
        {
          message: `"We'll" has a straight quotation mark where most of the article has curly ones, as have 3 other places (line 3); make them all curly`,
          fixed: "“We’re off,” she said. “It’s late.”\n\nThe town’s mayor isn’t sure. “We’ll see,” he said.",
        },
      ],
    },
    {
      text: "The town's mayor and the town's dogs weren't there. It’s late.",
      options: { apostrophes: true },
      findings: [
        {
          message: `"It’s" has a curly apostrophe where most of the article has straight ones; make them all straight`,
          suggestion: "write straight ones",
          fixed: "The town's mayor and the town's dogs weren't there. It's late.",
        },
      ],
    },
    {
      // As many of both: the straight ones are at fault.
      text: "It’s late. She said it's early.",
      options: { apostrophes: true },
      findings: [
        {
          message: `"it's" has a straight apostrophe where most of the article has curly ones; make them all curly`,
          fixed: "It’s late. She said it’s early.",
        },
      ],
    },
    {
      // A straight paragraph in a curly article is one slip.
      text: '“We’re off,” she said. “It’s late.”\n\n"It\'s raining," he said.',
      findings: [
        `"It's" has a straight quotation mark where most of the article has curly ones, as have 2 other places (line 3); make them all curly`,
      ],
    },
    {
      // To be straight, like the rest.
      text: '"We go,“ she said. "We stay," he said.',
      findings: [
        {
          message: `"go" has a curly quotation mark where most of the article has straight ones; make them all straight`,
          fixed: '"We go," she said. "We stay," he said.',
        },
      ],
    },
    {
      text: '“We’ll go,” she said. "It’s late," he said. “He\'s there.” “Isn’t it?” They left.',
      findings: [
        {
          message: `"It’s" has a straight quotation mark where most of the article has curly ones, as have 2 other places (line 1); make them all curly`,
          fixed: "“We’ll go,” she said. “It’s late,” he said. “He’s there.” “Isn’t it?” They left.",
        },
      ],
    },
    {
      text: "``We go,'' she said. \"We stay,\" he said.",
      findings: [
        {
          message: `"We" stands beside a mark put together of accents or single marks, as has 1 other place (line 1); write straight quotation marks`,
          fixed: '"We go," she said. "We stay," he said.',
        },
      ],
    },
    {
      text: "They spoke of the `burden of proof' again.",
      findings: [
        {
          message: `"burden" stands beside a mark put together of accents or single marks, as has 1 other place (line 1); write curly quotation marks`,
          fixed: "They spoke of the ‘burden of proof’ again.",
        },
      ],
    },
    {
      text: "“We go,“ she said. ”We stay,” he said.",
      findings: [
        {
          message: `"“" curls the wrong way; write ”`,
          fixed: "“We go,” she said. ”We stay,” he said.",
        },
        `"”" curls the wrong way; write “`,
      ],
      fixed: "“We go,” she said. “We stay,” he said.",
    },
    {
      text: "The ‘90s were rock ‘n’ roll, and it wasn‘t over.",
      findings: [
        {
          message: `"‘90s" has an apostrophe that curls as an opening mark; write ’`,
          fixed: "The ’90s were rock ‘n’ roll, and it wasn‘t over.",
        },
        `"‘n" has an apostrophe that curls as an opening mark; write ’`,
        `"wasn‘t" has an apostrophe that curls as an opening mark; write ’`,
      ],
      fixed: "The ’90s were rock ’n’ roll, and it wasn’t over.",
    },
    {
      // What she said is hers: offered, not made.
      text: "“Get ‘em out,” she said.",
      findings: [
        { message: `"‘em" has an apostrophe that curls as an opening mark; write ’`, suggestion: `write "’em"` },
      ],
      fixed: null,
    },
    {
      text: "<p>&ldquo;We go,&ldquo; she said. &quot;We stay,&quot; he said. &ldquo;Do.&rdquo;</p>",
      ext: ".html",
      findings: [
        `"&ldquo;" curls the wrong way; write ”`,
        {
          message: `"We" has a straight quotation mark where most of the article has curly ones, as has 1 other place (line 1); make them all curly`,
          fixed: "<p>&ldquo;We go,&ldquo; she said. “We stay,” he said. &ldquo;Do.&rdquo;</p>",
        },
      ],
      fixed: "<p>&ldquo;We go,” she said. &quot;We stay,&quot; he said. &ldquo;Do.&rdquo;</p>",
    },
  ],
  silent: [
    "“We go,” she said. “It’s late.” The ’90s were rock ’n’ roll.",
    "\"We go,\" she said. \"It's late.\" The '90s were rock 'n' roll.",
    // A desk may ask for apostrophes.
    "“We go,” she said. The town's mayor isn’t sure, and the dogs weren’t there.",
    // All apostrophes one way and all quotation marks another: a habit, not a mixture.
    "“We go,” she said. It's late.",
    "“We go,” she said. He is 6' 2\" and she 5'11\"; it lay at 40°26'46\" north.",
    "“We go,” she said of Hawai'i, O'ahu and the Qur'an. It’s Sana'a and Hawai‘i, by ‘Abd al-Rahman.",
    "„Los“, said the guard. « Allons », said the other. “We go,” she said.",
    "“We go,” she said. Watch ‘60 Minutes’ and the ‘47 percent’ film.",
    "“We go,” she said. Read on: Mayor says bridge is 'gone for good' after storm",
    '“We go,” she said. “It’s late.”\n\n"We won\'t go!" Anna Hale (@annahale) wrote.',
    { text: '“We go,” she said. “It’s late.” Type `it\'s "so"` there.\n\n> "It\'s old," he wrote.', ext: ".md" },
    "",
  ],
});
