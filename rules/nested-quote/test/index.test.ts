import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

testRule(rule, {
  fires: [
    {
      text: "“They raised a set of “technical criteria” that could limit us.” -Mr. Hale",
      findings: [
        {
          message: `"technical criteria" stands in double marks inside double marks; write single marks around it`,
          suggestion: "write single marks",
          fixed: "“They raised a set of ‘technical criteria’ that could limit us.” -Mr. Hale",
        },
      ],
      fixed: null,
    },
    {
      text: "“He asked, “Why now?”” she said.",
      findings: [
        {
          message: `"Why now?" stands in double marks inside double marks; write single marks around it`,
          fixed: "“He asked, ‘Why now?’” she said.",
        },
      ],
    },
    {
      text: "““Never” means never,” she said.",
      findings: [
        { message: `"Never" stands in double marks inside double marks; write single marks around it`, start: 2 },
      ],
    },
    {
      text: "‘He called it ‘absurd’ and left,’ she said.",
      findings: [
        {
          message: `"absurd" stands in single marks inside single marks; write double marks around it`,
          fixed: "‘He called it “absurd” and left,’ she said.",
        },
      ],
    },
    {
      text: "“She told us, “He said ‘no’ twice,” and that was that,” he said.",
      findings: [
        {
          message: `"He said ‘no’ twice," stands in double marks inside double marks; write single marks around it`,
          fixed: "“She told us, ‘He said “no” twice,’ and that was that,” he said.",
        },
      ],
    },
    {
      // The outer quotation goes on in the next paragraph, so nothing is missing from it.
      text: "“We called it the “long night” and stayed awake.\n\n“Then it was over,” she said.",
      findings: [`"long night" stands in double marks inside double marks; write single marks around it`],
    },
    {
      text: "<p>&ldquo;The state calls it &ldquo;trivial,&rdquo; and we do not,&rdquo; she said.</p>",
      ext: ".html",
      findings: [
        {
          message: `"trivial," stands in double marks inside double marks; write single marks around it`,
          at: "trivial,",
          fixed: "<p>&ldquo;The state calls it ‘trivial,’ and we do not,&rdquo; she said.</p>",
        },
      ],
    },
    {
      text: '\\"The state calls it \\"trivial,\\" and we do not,\\" she said.',
      ext: ".md",
      except: { marks: "A curly mark has no backslash before it, so what is curled is no draft that anybody types." },
      findings: [
        {
          message: `"trivial," stands in double marks inside double marks; write single marks around it`,
          fixed: "\\\"The state calls it 'trivial,' and we do not,\\\" she said.",
        },
      ],
    },
  ],
  silent: [
    "“We are ready,” she said. “We leave at noon.”",
    "“We left.” “You did not.” “We did.”",
    "She reads “Dust,” “Salt” and “Rain.”",
    "“He asked, ‘Why now?’” she said.",
    "‘He asked, “Why now?”’ she said.",
    "“We left at dawn.\n\n“The road was open.”",
    "“She said, ‘He told me “no” twice,’” he recalled.",
    // quote-balance speaks of both faults of this one.
    "“He stated that “we welcome them all.” -Mr. Hale",
    "The guide says « the word “sea” is not here ».",
    { text: "“They raised a “set” of **‘criteria’** and “more", ext: ".md" },
  ],
});
