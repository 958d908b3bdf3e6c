import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const differs = (actual: string, subject: string, expected: string) =>
  `"${actual}" does not agree with "${subject}"; write "${expected}"`;

testRule(rule, {
  fires: [
    {
      text: "One of the boats are late.",
      findings: [
        {
          message: differs("are", "One of the boats", "is"),
          at: "are",
          tier: "warning",
          suggestion: `write "is"`,
          fixed: "One of the boats is late.",
        },
      ],
      fixed: null,
    },
    {
      text: "She says each of its three crews have left.",
      findings: [differs("have", "each of its three crews", "has")],
    },
    { text: "Some of the boats is old.", findings: [differs("is", "Some of the boats", "are")] },
    {
      text: "It said that the number of people killed were high.",
      findings: [differs("were", "the number of people killed", "was")],
    },
    {
      text: "Each crew are safe, because every new boat have a radio.",
      findings: [differs("are", "Each crew", "is"), differs("have", "every new boat", "has")],
    },
    { text: "Everyone are safe.", findings: [differs("are", "Everyone", "is")] },
    {
      text: "There is many boats in port, and there was two old ferries.",
      findings: [differs("is", "many", "are"), differs("was", "two", "were")],
    },
    { text: "There has been several attempts.", findings: [differs("has", "several", "have")] },
    {
      text: "The boats is safe. Both crews has left.",
      findings: [differs("is", "The boats", "are"), differs("has", "Both crews", "have")],
    },
    {
      text: "They was here, and he don’t know why.",
      findings: [differs("was", "They", "were"), differs("don’t", "he", "doesn’t")],
    },
    { text: "The United States are ready.", findings: [differs("are", "The United States", "is")] },
    { text: "The effects of the flood is plain.", findings: [differs("is", "The effects of the flood", "are")] },
    { text: "The use of fast boats are banned.", findings: [differs("are", "The use of fast boats", "is")] },
    // One subject, two verbs.
    {
      text: "The company also intends to rebuild the old system of harbor control in Lakeport and are ready to begin.",
      findings: [differs("are", "The company also intends", "is")],
    },
    {
      text: "Lakeport Ferries runs forty boats to the islands and were praised for it.",
      findings: [differs("were", "Lakeport Ferries runs", "was")],
    },
  ],
  silent: [
    "One of the boats is late, and each of the crews has left.",
    // The verb is another's: of a clause, of what comes before, of both.
    "She is one of the sailors who are late. It is one of the boats people have. It was one of the things they do.",
    "In each of the boats were two nets. The owners of one of the boats are here. The captain and one of the sailors were lost.",
    "All but one of the boats were lost. Let one of the crews have it.",
    "A number of boats are late. The number of boats Norway and Sweden have is high.",
    "The books printed each year are dear. They each have a boat, and the crews each are told.",
    // Wishes and demands.
    "If each of the boats were safe, she would sail. The rule demands that each port have a boat.",
    // Amounts.
    "There was two dollars on the table. There is many a boat. Both weeks is a long time.",
    // Nouns that only look like plurals, and those of crowds.
    "The news is bad. The series was long. The politics is dull. The coronavirus is here. The works was shut.",
    "The crew are safe, the police are here, and the team have won.",
    "Some of the news is bad. Some of the money is gone.",
    "The majority of boats are old, and the rest of the crews are young.",
    // Objects, and words as words.
    "People who like it don’t sail. Those who love him have come. The pronoun they is short.",
    // Two subjects.
    "The company says the boats leak and are old. The mayor is sure the boats leak and are old.",
    "The mayor and the crews of the island are ready and are here. It builds boats that are fast and are cheap.",
    "The company builds boats, buys ferries and is happy. She runs the port and were it not for the boats, she would leave.",
    "He owns a port and are they not proud?",
    // Quotations and headlines.
    "“One of the boats are late,” she said.",
    { text: "# One of the boats are late\n\nIt rained.", ext: ".md" },
    "",
  ],
});
