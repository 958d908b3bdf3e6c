import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const mixed = (actual: string, other: string, often: string, expected: string, here = "") =>
  `"${actual}" is written ${here}where the article has "${other}" ${often}; write "${expected}"`;

testRule(rule, {
  fires: [
    {
      text: "Her adviser left. An adviser stayed, and the advisor slept.",
      findings: [
        {
          message: mixed("advisor", "adviser", "twice", "adviser"),
          at: "advisor",
          tier: "warning",
          suggestion: `write "adviser"`,
          fixed: "Her adviser left. An adviser stayed, and the adviser slept.",
        },
      ],
      fixed: null,
    },
    // One finding for a form, whose suggestion changes all its places, each with its own ending and capital.
    {
      text: "The advisers met; the advisers' list is long, and an adviser left.\n\nAdvisors agreed.\n\nOne advisor did not.",
      findings: [
        {
          message: mixed("Advisors", "advisers", "3 times", "Advisers", "here and on line 5 "),
          suggestion: `write "Advisers" and change the other place`,
          fixed:
            "The advisers met; the advisers' list is long, and an adviser left.\n\nAdvisers agreed.\n\nOne adviser did not.",
        },
      ],
    },
    // Of as many, the later.
    {
      text: "Health care is dear. So is healthcare.",
      findings: [mixed("healthcare", "Health care", "once", "health care")],
    },
    {
      text: "She sent an e-mail, and he e-mailed back. No email came.",
      findings: [mixed("email", "e-mail", "twice", "e-mail")],
    },
    // The hyphen before a noun is that of the two words.
    {
      text: "Health care is dear, and health-care costs rise. The healthcare bill failed.",
      findings: [mixed("healthcare", "Health care", "twice", "health care")],
    },
    {
      text: "They fought anti-Semitism. Later, antisemitism grew.",
      findings: [mixed("antisemitism", "anti-Semitism", "once", "anti-Semitism")],
    },
    { text: "They reopened the port and will re-open it.", findings: [mixed("re-open", "reopened", "once", "reopen")] },
    // One word in the spelling of two countries.
    {
      text: "The colour faded. A color stayed, and colours ran.",
      findings: [mixed("color", "colour", "twice", "colour")],
    },
    // Words in the spelling of another country than the article's.
    {
      text: "The labor party met in the center of town. The defense was weak. She was their favourite.",
      findings: [
        {
          message: `"favourite" is British spelling in an article that has American, as "labor" on line 1; write "favorite"`,
          fixed: "The labor party met in the center of town. The defense was weak. She was their favorite.",
        },
      ],
    },
    {
      text: "The centre of the harbour was dark. She organised a walk. The theater was shut, and the color had gone.\n\nIts neighbours slept.",
      findings: [`"color" is American spelling in an article that has British, as "centre" on line 1; write "colour"`],
    },
    // Of as many, what comes first.
    {
      text: "The labor was cheap in the harbour. The center was shut, and the rumour false.",
      findings: [
        `"harbour" is British spelling in an article that has American, as "labor" on line 1; write "harbor"`,
        `"rumour" is British spelling in an article that has American, as "labor" on line 1; write "rumor"`,
      ],
    },
    {
      text: "They organise the fair. Others recognise it, and some realize it.",
      findings: [`"realize" is spelled otherwise than "organise" on line 1; write "realise"`],
    },
    // The house decides, however often its form stands.
    {
      text: "The colour faded. A color stayed, and colours ran.",
      house: { dialect: "american" },
      findings: [mixed("colour", "color", "once", "color", "here and on line 1 ")],
    },
    {
      text: "She travelled to the coast.",
      house: { dialect: "american" },
      findings: [`"travelled" is British spelling where the house writes American; write "traveled"`],
    },
    {
      text: "He bought a catalog and a program of the fair.",
      house: { dialect: "british" },
      findings: [`"catalog" is American spelling where the house writes British; write "catalogue"`],
    },
  ],
  silent: [
    "Her adviser left, and an adviser stayed.",
    // Names and titles of works keep their own spelling.
    "The defense met in the center. The Labour Party and the Ministry of Defence left for the Harbour Centre.",
    "He runs the World Health Organization and organised a march. The Centers for Ports organised one.",
    "She writes on health care. The Lakeport Healthcare Trust does not.",
    "Her adviser left. Advisor Weekly said so.",
    // Quotations, headlines.
    "Her adviser left. “My advisor wrote this,” the letter says.",
    { text: "# Advisor leaves\n\nHer adviser left.", ext: ".md" },
    // What says nothing about a country, and what both have.
    "The center was shut and the labor cheap. The gray house stood towards the theatre.",
    "Oxford houses organize and recognize, and keep colour, labour and the centre.",
    "A program measures the meter; the programmes were long and the harbour deep, at the centre.",
    // Too little to tell.
    "The color of the harbour.",
    // `-ise` that all write so, and what only looks like a form.
    "He will advise, exercise and surprise them; they organize the prize.",
    // Addresses and code.
    { text: "Her adviser left. See `advisor` and <https://advisor.example/advisor>.", ext: ".md" },
    { text: "Her adviser left. The advisor stayed.", options: { allow: ["advisor"] } },
    // The house's own words are another rule's.
    {
      text: "Her adviser left. The advisor stayed.",
      house: { terms: [{ write: "adviser", reject: ["advisor"] }] },
    },
    "",
  ],
});
