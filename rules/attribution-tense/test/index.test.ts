import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

/** A council story in the past tense, with a paragraph of one's own at its end. */
function inPast(paragraph: string): string {
  return `The council of Ostrow voted on Monday to close the old bridge.

“We waited too long,” said Ada Bern, the mayor.

Karl Novak, an engineer, said that two arches had sunk by an inch.

Mr. Novak added that the town could not wait for spring.

“Nobody will be cut off,” Ms. Bern said.

${paragraph}
`;
}

/** The same story, so long that one verb in the present would be a slip. */
function inLongPast(paragraph: string): string {
  const more = ["tired", "late", "sorry", "glad", "ready", "sure"].map(
    (word) => `Mr. Novak said that he was ${word}.\n\n`,
  );
  return inPast(`${more.join("")}${paragraph}`);
}

/** A feature in the present tense. */
function inPresent(paragraph: string): string {
  return `The ferry leaves at six, and Ada Bern is always the first on board.

“I know every plank,” Ms. Bern says.

Her deckhand, Karl Novak, says that she has never missed a day.

“She would rather swim,” Mr. Novak adds.

${paragraph}
`;
}

function slip(verb: string, past: string) {
  return (paragraph: string) => ({
    text: inPast(paragraph),
    findings: [
      {
        message: `"${verb}" is in the present tense, but this article attributes in the past tense 4 times ("said" on line 9); write "${past}"`,
        at: verb,
        suggestion: `write "${past}"`,
        fixed: inPast(paragraph.replace(verb, past)),
      },
    ],
    fixed: null,
  });
}

testRule(rule, {
  fires: [
    slip("says", "said")("Ms. Bern says that the ferry will run until the work is done."),
    slip("says", "said")("The ferry will run until the work is done, she says."),
    slip("says", "said")("“The ferry will run,” says Ivo Lind, its captain."),
    slip("adds", "added")("“The ferry will run,” Ms. Bern adds, “and it will be free.”"),
    slip("stresses", "stressed")("She stresses that the ferry will be free."),
    slip("notes", "noted")("But Mr. Novak notes that the river is high in March."),
    slip("points", "pointed")("Mr. Novak points out that the river is high in March."),
    slip("says", "said")("A spokeswoman for the ferry says that the boats are ready."),
    slip("says", "said")("Mr. Novak, who designed the bridge at Marn, says that the arches will not hold."),
    slip("tells", "told")("“The ferry will run,” Ms. Bern tells reporters."),
    // On the day, however long the thing lasts.
    slip("says", "said")("Mr. Novak on Tuesday says that the arches will not hold."),
    slip("says", "said")("In an interview on Tuesday, Mr. Novak says that the arches will not hold."),
    // A verb for one speaker, where several speak.
    slip("says", "said")("Police says that the bridge was empty."),
    slip("notes", "noted")("Engineers notes that the river is high in March."),
    slip("says", "said")("Norway’s Prime Minister Ivo Lindqvist says that the arches will not hold."),
    slip("says", "said")("Ms. Bern says she was never told about the cracks."),
    slip("says", "said")("Despite the rain, the ferry will run, Ms. Bern says."),
    {
      text: inPast("Ms. Bern says that the ferry will run.\n\nShe notes that it will be free."),
      house: { tense: "past" },
      findings: [
        {
          message: `"says" is in the present tense here and once more, but this article attributes in the past tense 4 times ("said" on line 9); write "said"`,
          tier: "warning",
        },
        `"notes" is in the present tense again, unlike "said" on line 9; write "noted"`,
      ],
    },
    // A day gives the tense away, whatever the rest of the article does.
    {
      text: inPresent(
        "“I was afraid,” Ms. Bern said at last.\n\n“So was I,” Mr. Novak said.\n\n“The boat held,” Ms. Bern said.\n\n“The boat is old,” Ms. Bern says on Monday.",
      ),
      findings: [
        `"says" is in the present tense, but this article attributes in the past tense 3 times ("said" on line 13); write "said"`,
      ],
    },
    // One speaker in both tenses, as often in the one as in the other.
    {
      text: `The council of Ostrow voted on Monday to close the old bridge.

Ms. Bern stresses that the ferry will be free.

She notes that the ferry is older than the bridge.

The ferry will run until the work is done, she added.

Ms. Bern says that the arches have sunk.

The town cannot wait for spring, Ms. Bern noted.

Nobody will be cut off, Ms. Bern stressed.
`,
      findings: [
        `"stresses" is in the present tense here and in 2 more places, but this article attributes in the past tense 3 times ("added" on line 7); write "stressed"`,
        `"notes" is in the present tense again, unlike "added" on line 7; write "noted"`,
        `"says" is in the present tense again, unlike "added" on line 7; write "said"`,
      ],
    },
    {
      text: inPresent("“She frightens me,” Mr. Novak said."),
      house: { tense: "present" },
      findings: [
        {
          message: `"said" is in the past tense, but this article attributes in the present tense 3 times ("adds" on line 7); write "says"`,
          fixed: inPresent("“She frightens me,” Mr. Novak says."),
        },
      ],
    },
  ],
  silent: [
    // A headline that ends in quoted words.
    inPast("Mayor Bern says ferry is a ‘bad joke’"),
    // What somebody holds still, however long the article is.
    inLongPast("Ms. Bern, meanwhile, says she wants a new bridge."),
    inLongPast("The Ostrow Bridge Authority says its oldest engineers are on leave."),
    inPast("“The ferry will run,” Ms. Bern said."),
    inPresent("“She frightens me,” Mr. Novak says."),
    // A memory within a story in the present.
    inPresent("“We will drown,” Mr. Novak said in March."),
    { text: inPresent("When the river rose in March, Mr. Novak said that she was mad."), house: { tense: "present" } },
    // What is written lasts.
    inPast("The report says that the arches will not hold."),
    inPast("The town’s website says that the ferry is free."),
    inPast("In his memoir, Mr. Novak says that he never liked the bridge."),
    inPast("In a lawsuit, Ms. Bern says that the builders hid the cracks."),
    // So does what people hold.
    inPast("Ms. Bern believes that the ferry will do."),
    inPast("Mr. Novak argues that the bridge should go."),
    inPast("Mr. Novak often says that bridges are like children."),
    inPast("Ms. Bern says she supports a toll."),
    inPast("Mr. Novak says he’ll sell his boat."),
    inPast("The headline: Bridge to nowhere\n\nFerry: Novak warns that it will sink"),
    inPast(
      "She spoke of the duty to owners, states and towns. In the world she wants, a mayor sees a crack, acknowledges the limits and calls for help.",
    ),
    inPast("The drivers’ lawsuit says that the arches will not hold."),
    inPast("Ms. Bern now says that she will not run again."),
    // Kinds of people say a thing more than once.
    inPast("Critics say that the ferry is too small."),
    inPast("Engineers in the capital say that the arches can be saved."),
    // Not a clause of its own.
    inPast("The ferry that Ms. Bern says is ready has not been painted."),
    inPast("Mr. Lind, who says he has seen worse, will be its captain."),
    inPast("As Mr. Novak says, bridges are like children."),
    // The press.
    inPast("The old bridge will be missed, says the Herald’s Jane Roe."),
    inPast("The Ostrow Herald says that the bridge cost $2 million."),
    // Inside a quotation.
    inPast("“Karl says that the arches have sunk, and I trust him,” Ms. Bern said."),
    // A lead in the present.
    {
      text: inPast("Mr. Novak said no more.").replace(
        /^.*\n/,
        "Ada Bern says that Ostrow will close its old bridge.\n",
      ),
      except: { shift: "behind another paragraph it is no lead" },
    },
    // Too few to tell what the article does.
    "The council of Ostrow voted on Monday.\n\n“We waited,” Ms. Bern said.\n\n“We did,” Mr. Novak says.\n",
  ],
});
