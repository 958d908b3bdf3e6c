import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  fires: [
    {
      text: "“We will rebuild the bridge, Ms. Hale said. “It will take two years.”",
      findings: [
        {
          message: `"We" begins a quotation that is never closed; write the closing mark after "bridge,"`,
          suggestion: `close the quotation after "bridge,"`,
          fixed: "“We will rebuild the bridge,” Ms. Hale said. “It will take two years.”",
        },
      ],
      fixed: null,
    },
    {
      text: "“We will rebuild the bridge,” Ms. Hale said. It will take two years.”",
      findings: [
        {
          message: `"years" ends a quotation that is never opened; write the opening mark before "It"`,
          fixed: "“We will rebuild the bridge,” Ms. Hale said. “It will take two years.”",
        },
      ],
    },
    {
      text: "The council met.\n\nWe have no money left,” the mayor told reporters.\n\n“None at all,” she added.",
      findings: [`"left" ends a quotation that is never opened; write the opening mark before "We"`],
    },
    {
      text: "Ms. Hale opened the “new harbour at noon.\n\nShe left early.",
      findings: [
        {
          message: `"new" begins a quotation that is never closed; write the closing mark where the quoted words end`,
          suggestion: `close the quotation after "noon."`,
          tier: "error",
        },
      ],
    },
    {
      // The likeliest place is offered: with the sentence, or with those that go on like speech.
      text: "Ms. Hale said the bridge was “a danger to all who cross it. The council meets on Friday.",
      findings: [
        {
          message: `"a" begins a quotation that is never closed; write the closing mark where the quoted words end`,
          fixed: "Ms. Hale said the bridge was “a danger to all who cross it.” The council meets on Friday.",
        },
      ],
    },
    {
      text: "Ms. Hale wrote: “Stop this! We need that bridge. Ostrow is cut off without it.",
      findings: [
        {
          message: `"Stop" begins a quotation that is never closed; write the closing mark where the quoted words end`,
          suggestion: `close the quotation after "bridge."`,
        },
      ],
    },
    {
      // Where the article sets its points outside.
      text: "The mayor called it “a start”. Ms. Hale called it “a step back”. An aide said it was “too little and too late.",
      findings: [
        {
          message: `"too" begins a quotation that is never closed; write the closing mark where the quoted words end`,
          fixed:
            "The mayor called it “a start”. Ms. Hale called it “a step back”. An aide said it was “too little and too late”.",
        },
      ],
    },
    {
      text: "“We will rebuild the bridge, harbour board chairwoman Ines Hale said on Monday.",
      findings: [`"We" begins a quotation that is never closed; write the closing mark after "bridge,"`],
    },
    {
      // Nobody knows where a few words began.
      text: "Ms. Hale opened a harbour that is the envy of the coast” at noon.",
      findings: [
        {
          message: `"coast" ends a quotation that is never opened; write the opening mark where the quoted words begin`,
          suggestion: null,
        },
      ],
    },
    {
      text: "The saying goes that You made your bed, now lie in it,” she said.",
      findings: [
        {
          message: `"it" ends a quotation that is never opened; write the opening mark where the quoted words begin`,
          suggestion: `open the quotation before "You"`,
        },
      ],
    },
    {
      text: "The mayor said in a letter to the council that, We have no money left for the bridge.”",
      findings: [`"bridge" ends a quotation that is never opened; write the opening mark before "We"`],
    },
    {
      text: "She read from her book A Bridge Too Late for Ostrow” at noon.",
      findings: [
        {
          message: `"Ostrow" ends a quotation that is never opened; write the opening mark where the quoted words begin`,
          suggestion: `open the quotation before "A"`,
        },
      ],
    },
    {
      // Single marks, as British desks have them.
      text: "'We got this one wrong, Cllr Hale told the Ostrow Echo.",
      findings: [
        {
          message: `"We" begins a quotation that is never closed; write the closing mark after "wrong,"`,
          fixed: "'We got this one wrong,' Cllr Hale told the Ostrow Echo.",
        },
      ],
    },
    {
      text: "‘We were not told, Ms Hale said. ‘Nobody was.’",
      findings: [`"We" begins a quotation that is never closed; write the closing mark after "told,"`],
    },
    {
      // One paragraph of what were two.
      text: "“We left at dawn. The road was open. “It took us all day to reach the coast,” she said.",
      findings: [
        {
          message: `"We" begins a quotation that opens again before "It" without being closed; delete the second mark, or begin a new paragraph with it`,
          fixed: "“We left at dawn. The road was open. It took us all day to reach the coast,” she said.",
        },
      ],
    },
    {
      text: "She called the plan “a disaster for the harbour.\n\n“It will ruin us,” she said.",
      findings: [
        {
          message: `"a" begins a quotation that is never closed; write the closing mark where the quoted words end`,
          tier: "warning",
        },
      ],
    },
    {
      text: "“When the minister spoke in May, he stated that “we welcome the help of our neighbours in this work.” -Mr. Hale",
      findings: [
        {
          message: `"When" begins a quotation that is never closed and holds another in the same marks; write single marks around "we welcome the help of our neighbours in this work." and close the outer one after "work."`,
          start: 1,
          fixed:
            "“When the minister spoke in May, he stated that ‘we welcome the help of our neighbours in this work.’” -Mr. Hale",
        },
      ],
    },
    {
      text: "The “big” plan is dead,” the mayor said.",
      findings: [
        {
          message: `"dead" ends a quotation that is never opened; write the opening mark before "The"`,
          fixed: "“The ‘big’ plan is dead,” the mayor said.",
        },
      ],
    },
    {
      text: "“We left at dawn. The road was open.\n\nIt took us all day to reach the coast and we slept in the car.”\n\nThey came home.",
      findings: [
        {
          message: `"It" goes on with the quotation of line 1 without an opening mark; write one before it`,
          fixed:
            "“We left at dawn. The road was open.\n\n“It took us all day to reach the coast and we slept in the car.”\n\nThey came home.",
        },
      ],
    },
    {
      text: "“We are ready,’ she said.",
      findings: [
        {
          message: `"ready" ends with a single mark a quotation that begins with a double one; write a double mark after it`,
          fixed: "“We are ready,” she said.",
        },
      ],
    },
    {
      text: "‘We are ready,” she said.",
      findings: [
        {
          message: `"We" begins with a single mark a quotation that ends with a double one; write a double mark before it`,
          fixed: "“We are ready,” she said.",
        },
      ],
    },
    {
      text: "““We are ready,” she said.",
      findings: [
        { message: `"We" has an opening mark too many before it; delete one`, fixed: "“We are ready,” she said." },
      ],
    },
    {
      text: "“We are ready,”” she said.",
      findings: [
        { message: `"ready" has a closing mark too many after it; delete one`, fixed: "“We are ready,” she said." },
      ],
    },
    {
      text: "“He told me, ‘Go home,” she said.",
      findings: [
        {
          message: `"Go" begins a quotation that is never closed; write the closing mark after "home,"`,
          fixed: "“He told me, ‘Go home,’” she said.",
        },
      ],
    },
    {
      text: "“We are, **Ms. Hale** said, ready.\n\nThey left.",
      ext: ".md",
      findings: [`"We" begins a quotation that is never closed; write the closing mark after "are,"`],
    },
    {
      // A mistake in one paragraph leaves the next ones alone.
      text: "“We are ready, she said.\n\n“Good,” he said. “Go.”\n\nHe called it “fine.”",
      findings: [`"We" begins a quotation that is never closed; write the closing mark after "ready,"`],
    },
    {
      text: "<p>&ldquo;The state calls it unfair,</b> she said.</p>\n\n<p><b>He</b> likes his tea black,&rdquo; she said.</p>",
      ext: ".html",
      findings: [
        {
          message: `"The" begins a quotation that is never closed; write the closing mark after "unfair,"`,
          at: "The",
          fixed:
            "<p>&ldquo;The state calls it unfair,”</b> she said.</p>\n\n<p><b>He</b> likes his tea black,&rdquo; she said.</p>",
        },
        `"black" ends a quotation that is never opened; write the opening mark before "He"`,
      ],
    },
    {
      text: "We like the tea&hellip;&rdquo; she said.\n\n&ldquo;&ldquo;We do,&rdquo; he said.",
      ext: ".md",
      findings: [
        `"tea" ends a quotation that is never opened; write the opening mark before "We"`,
        {
          message: `"We" has an opening mark too many before it; delete one`,
          fixed: "We like the tea&hellip;&rdquo; she said.\n\n&ldquo;We do,&rdquo; he said.",
        },
      ],
    },
    {
      // Either sentence may be the first one quoted; the one beside the attribution is proposed.
      text: 'The mayor left by the side door at 12:40 a.m. He had a bus to catch," an aide said.',
      findings: [
        {
          message: `"catch" ends a quotation that is never opened; write the opening mark where the quoted words begin`,
          fixed: 'The mayor left by the side door at 12:40 a.m. "He had a bus to catch," an aide said.',
        },
      ],
    },
    {
      text: 'The road is gone. We cannot get to the school. The bus has stopped," she said.',
      findings: [`"stopped" ends a quotation that is never opened; write the opening mark before "The"`],
    },
  ],
  silent: [
    "“We are ready,” she said. “We leave at noon.”",
    "“We left at dawn.\n\n“The road was open.\n\n“We slept in the car.”\n\nThey came home.",
    "“Roses for the mayor,\n\nViolets for his wife,\n\nAnd thistles for me.”",
    "She is 5'11\" and he is 6' 2\" tall; the '90s were the workers' years of rock 'n' roll.",
    'The shelf is 9\' 2 1/2". The gap is 2 1/2" wide, or 3½", or 1/4".',
    'Bring a 12" ruler. "A 12" ruler will do," she said.',
    "‘It’s the boys’ own game,’ he said. ‘They said “no” to us.’",
    "“He said, ‘the miners’ rights are gone,’ and left,” she recalled.",
    "The U.S.’ plan and Washington, D.C.’s heart and Frank Hale Jr.’s boat.",
    "She reads “Dust,” “Salt” and “Rain.”",
    "Read more » about the harbour.",
    "„Guten Tag“, said the guard. « Bonjour », said the other.",
    "“While we watched, he said, the house burned.\n\n“Then it rained,” he said.",
    "“We left at noon.” “We did not.” “You did.”",
    "“”",
    {
      text: "> “A line that a poet wrote\n> about the sea,\n> and left unsigned.”\n\nIt rained.",
      ext: ".md",
    },
    { text: "She said “we **will** go” and *“we” will*.", ext: ".md" },
  ],
});
