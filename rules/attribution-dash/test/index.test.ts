import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

const BEFORE = "Jane Roe, the mayor of Ostrow, opened the talks on Monday.";
const AFTER = "The talks go on in the town hall this week, Ms. Roe said.";

/** A paragraph where a news article has it: between two that tell the story. */
function inArticle(paragraph: string): string {
  return `${BEFORE}\n\n${paragraph}\n\n${AFTER}\n`;
}

function fires(signed: string, at: string, ending: string, said: string, fixed: string) {
  return {
    text: inArticle(signed),
    findings: [
      {
        message: `"${at}" signs a quotation with a dash; write “...${ending}” ${said}`,
        at,
        suggestion: `write “...${ending}” ${said}`,
        fixed: inArticle(fixed),
      },
    ],
    fixed: null,
  };
}

testRule(rule, {
  fires: [
    fires(
      "“Nobody is asked to trust us blindly.” -Ms. Roe",
      "-Ms. Roe",
      ",",
      "Ms. Roe said",
      "“Nobody is asked to trust us blindly,” Ms. Roe said.",
    ),
    fires(
      "“Why would we give that bridge away?” — Roe",
      "— Roe",
      "?",
      "Roe said",
      "“Why would we give that bridge away?” Roe said.",
    ),
    fires(
      "“We will not give that bridge away!” --Jane Roe",
      "--Jane Roe",
      "!",
      "Jane Roe said",
      "“We will not give that bridge away!” Jane Roe said.",
    ),
    fires(
      "“We have waited for nine years” – Roe.",
      "– Roe.",
      ",",
      "Roe said",
      "“We have waited for nine years,” Roe said.",
    ),
    fires(
      "“We could have stayed at home …” -Roe",
      "-Roe",
      "",
      "Roe said",
      "“We could have stayed at home …” Roe said.",
    ),
    fires(
      "“The river has never been this high.” —Jane Roe, mayor of Ostrow",
      "—Jane Roe, mayor of Ostrow",
      ",",
      "said Jane Roe, mayor of Ostrow",
      "“The river has never been this high,” said Jane Roe, mayor of Ostrow.",
    ),
    // The quotation is not closed before the inner one, and the dash is still a signature.
    fires(
      "“When the council wrote to us, it said that “the bridge is safe for ten years.” -Ms. Roe",
      "-Ms. Roe",
      ",",
      "Ms. Roe said",
      "“When the council wrote to us, it said that “the bridge is safe for ten years,” Ms. Roe said.",
    ),
    // The last words are somebody else's, but the whole is signed.
    fires(
      "“The council told us: ‘It is safe.’” -Ms. Roe",
      "-Ms. Roe",
      ",",
      "Ms. Roe said",
      "“The council told us: ‘It is safe,’” Ms. Roe said.",
    ),
    // Behind words of the reporter's own it can be no epigraph, whoever signs.
    fires(
      "Some on the council were blunt. “It is a bridge to nowhere.” —Karl Novak",
      "—Karl Novak",
      ",",
      "Karl Novak said",
      "Some on the council were blunt. “It is a bridge to nowhere,” Karl Novak said.",
    ),
    {
      text: inArticle("“Nobody is asked to trust us blindly.” -Ms. Roe"),
      house: { tense: "present" },
      findings: [
        {
          message: `"-Ms. Roe" signs a quotation with a dash; write “...,” Ms. Roe says`,
          fixed: inArticle("“Nobody is asked to trust us blindly,” Ms. Roe says."),
        },
      ],
    },
    {
      text: `<p>${BEFORE}</p>\n<p>&ldquo;Nobody is asked to trust us blindly.&rdquo; &mdash;Ms. Roe</p>\n<p>${AFTER}</p>\n`,
      ext: ".html",
      findings: [
        {
          message: `"&mdash;Ms. Roe" signs a quotation with a dash; write “...,” Ms. Roe said`,
          fixed: `<p>${BEFORE}</p>\n<p>&ldquo;Nobody is asked to trust us blindly,&rdquo; Ms. Roe said.</p>\n<p>${AFTER}</p>\n`,
        },
      ],
    },
    {
      text: `${BEFORE}\n\n*“Nobody is asked to trust us blindly.”* -Ms. **Roe**\n\n${AFTER}\n`,
      ext: ".md",
      findings: [
        {
          message: `"-Ms. **Roe**" signs a quotation with a dash; write “...,” Ms. Roe said`,
          fixed: `${BEFORE}\n\n*“Nobody is asked to trust us blindly,”* Ms. Roe said.\n\n${AFTER}\n`,
        },
      ],
    },
    // In the tense and order that the article has.
    {
      text: `${BEFORE}\n\n“It is late,” Ms. Roe says. “We wait,” says Novak.\n\n“We have waited for years,” says Bern.\n\n“We brought the plans ourselves.” -Novak\n\nThe talks go on in the town hall this week.\n`,
      findings: [`"-Novak" signs a quotation with a dash; write “...,” says Novak`],
    },
    // Long titles are put behind their verb in any article.
    {
      text: `${BEFORE}\n\n“It is late,” said Ada Bern, the engineer. “We wait,” said Karl Novak, her deputy.\n\n“We brought the plans ourselves.” -Novak\n\n${AFTER}\n`,
      findings: [`"-Novak" signs a quotation with a dash; write “...,” Novak said`],
    },
    // In British copy, which has no full stop behind a courtesy title.
    {
      text: "Ms Jane Roe, the mayor of Ostrow, opened the talks on Monday.\n\n“We brought the plans ourselves.” - Ms Roe\n\nThe talks go on in the town hall this week, an aide said.\n",
      findings: [`"- Ms Roe" signs a quotation with a dash; write “...,” said Ms Roe`],
    },
    // The line above, which has nobody's name, is the pull quote.
    {
      text: `${BEFORE}\n\n“Nobody is asked to trust us blindly, and nobody should”\n\n${AFTER}\n\n“Nobody is asked to trust us blindly, and nobody should.” -Roe\n\n${AFTER}\n`,
      findings: [`"-Roe" signs a quotation with a dash; write “...,” Roe said`],
    },
    // Somebody new, with an office, in a report.
    {
      text: `${BEFORE}\n\nThe talks began late, the council said.\n\n“We brought the plans ourselves.” —Karl Novak, an engineer\n\n${AFTER}\n`,
      findings: [`"—Karl Novak, an engineer" signs a quotation with a dash; write “...,” said Karl Novak, an engineer`],
    },
  ],
  silent: [
    // An epigraph.
    `“The river forgives nobody who builds too low.” —Jane Roe\n\n${BEFORE}\n\n${AFTER}\n`,
    // A pull quote of words that stand in the text as well.
    `${inArticle("“Nobody is asked to trust us blindly, and nobody should.” —Jane Roe")}\n“Nobody is asked to trust us blindly, and nobody should,” Ms. Roe said.\n`,
    // A maxim between two paragraphs, by somebody who is not in the story.
    inArticle("“Wide rivers are crossed by those who wait for the ferry.” —Ivo Lindqvist"),
    inArticle("“Wide rivers are crossed by those who wait for the ferry.” — Anonymous"),
    // A list of voices.
    `${BEFORE}\n\n“A fine bridge, and long overdue.” —Ada Bern\n\n“We shall miss the ferry.” —Karl Novak\n\n“Too dear for a town like ours.” —Jane Roe\n\n${AFTER}\n`,
    // Tributes at the end.
    `${BEFORE}\n\n${AFTER}\n\n“She never gave up on this town.” -Ada Bern\n\n“A friend of all who live by the river.” -Governor Karl Novak\n`,
    { text: `${BEFORE}\n\n> “Nobody is asked to trust us blindly.” —Jane Roe\n\n${AFTER}\n`, ext: ".md" },
    // A credit: the words have a speaker already.
    inArticle("“We will stay,” Ms. Roe said. “We have nowhere else to go.” —Reuters"),
    inArticle("The mayor said that the old bridge was “still the strongest on the river.”--Ada Bern"),
    // A post taken over with its signature.
    inArticle("The mayor: “No bridge, no votes.” — Ada Bern (@adabern) March 13, 2018"),
    // The dash goes on with the sentence.
    inArticle("“Wait for us,” —he turned round— “and do not shout.”"),
    inArticle("“Overdue by nine years at least” — Roe’s words for it — has become a slogan."),
    inArticle("“We will stay here until the water falls.” — Roe had said so before, and nobody had listened."),
    inArticle("“We will stay until the water falls” — and Roe meant it."),
    // What a term means.
    inArticle("“Abutment” - Masonry"),
    inArticle("“Ferry toll” - Roe"),
    // A headline in the British manner.
    "Bridge 'a disgrace to the town' - Roe\n\nJane Roe, the mayor of Ostrow, said on Monday that the bridge must go.\n",
    // A letter, and a review.
    "Dear editor, the bridge is late again and nobody seems to care.\n\nJane Roe\n",
    "The film opens on Friday in three halls along the river.\n\n“The best thing since the ferry, and twice as long.” — The Ostrow Herald\n",
    inArticle("“We will stay here until the water falls,” Ms. Roe said."),
  ],
});
