import { testRule } from "@copydesk/rule-tester";
import rule from "../src/index.js";

function fires(
  text: string,
  at: string,
  rest: string,
  suggestion: string | null,
  fixed: string,
  tier: "error" | "warning" | "info",
) {
  const taken = suggestion === null ? {} : { fixed };
  return { text, findings: [{ message: `"${at}"${rest}`, at, suggestion, tier, ...taken }], fixed: null };
}

function noClause(text: string, at: string, written: string) {
  const rest = ` gives the verb a clause, which it does not take; write "${written} that"`;
  return fires(text, at, rest, `write "${written}"`, text.replace(at, `${written} that`), "error");
}

function noHearer(text: string, at: string, written: string) {
  const rest = ` leaves out who was spoken to; name the hearer, or write "${written} that"`;
  return fires(text, at, rest, `write "${written}"`, text.replace(at, `${written} that`), "error");
}

function judged(text: string, at: string, reason: string, written: string, tier: "warning" | "info" = "warning") {
  return fires(text, at, ` ${reason}; write "${written}"`, `write "${written}"`, text.replace(at, written), tier);
}

const HIDDEN = "implies that something had been hidden";
const DISBELIEF = "implies that the speaker is not to be believed";

testRule(rule, {
  fires: [
    noClause("Ms. Bern cites that the bridge is older than the town.", "cites that", "notes"),
    noClause("She cited that during the flood in March, the town was cut off.", "cited that", "noted"),
    noClause("The council agreed, citing that the arches were weak.", "citing that", "noting"),
    noClause("The mayor has discussed that the bridge must go.", "discussed that", "said"),
    noClause("He described that the arches had sunk by an inch.", "described that", "said"),
    noClause("Mr. Novak quoted that two arches had sunk.", "quoted that", "said"),
    noClause("Ada Bern expressed that she was proud of the town.", "expressed that", "said"),
    noClause("Mr. Novak refuted that he had known of the cracks.", "refuted that", "denied"),
    noHearer("He told that the bridge was closed.", "told that", "said"),
    noHearer("The mayor tells that the ferry will run.", "tells that", "says"),
    noHearer("Ms. Bern informed that the bridge was closed.", "informed that", "said"),
    fires(
      "“The arches sank by an inch,” Mr. Novak described.",
      "described",
      ` takes no quotation; write "said"`,
      `write "said"`,
      "“The arches sank by an inch,” Mr. Novak said.",
      "error",
    ),
    judged("Ms. Bern opined that the bridge was ugly.", "opined", "is not a word that readers use", "said"),
    judged("Mr. Novak stated that the arches had sunk.", "stated", "is stiff for a person's speech", "said"),
    judged("She underlines that the ferry will be free.", "underlines", "is what a pencil does, not a speaker", "says"),
    // An article that is told in the past gets the past at once.
    judged(
      "Mr. Novak said the bridge was old. She underlines that the ferry will be free.",
      "underlines",
      "is what a pencil does, not a speaker",
      "said",
    ),
    judged("“The bridge has retired,” Ms. Bern quipped.", "quipped", "explains that the words were funny", "said"),
    judged("“Nobody asked us,” Mr. Novak laughed.", "laughed", "is a sound, not a way to say words", "said"),
    judged("“Our town means a lot to me,” shared Ms. Bern.", "shared", "is vague for speech", "said"),
    judged("“We did not know,” Ms. Bern claimed.", "claimed", DISBELIEF, "said", "info"),
    judged("“I like long bridges,” Mr. Novak admitted.", "admitted", HIDDEN, "said", "info"),
    judged("Ms. Bern admitted: “I like long bridges.”", "admitted", HIDDEN, "said", "info"),
    judged(
      "“Ours is the best ferry on the river,” Mr. Lind boasted.",
      "boasted",
      "passes judgement on the speaker's modesty",
      "said",
      "info",
    ),
    // One finding for a verb, however often it stands there.
    {
      text: "Mr. Novak stated that the arches had sunk.\n\nHe stated that the river was high.\n\nMs. Bern stated that the ferry would run.\n",
      findings: [`"stated" is stiff for a person's speech; write "said" here and on lines 3 and 5`],
      except: { shift: "the other lines move, too" },
    },
    {
      text: "Ms. Bern refuted the builders’ claims on Tuesday.",
      findings: [
        {
          message: `"refuted" says that the argument was won; unless it was, write "denied"`,
          suggestion: `write "denied"`,
          fixed: "Ms. Bern denied the builders’ claims on Tuesday.",
          tier: "warning",
        },
      ],
    },
    {
      text: "Mr. Novak claimed that the arches had sunk.",
      options: { also: ["claim"] },
      findings: [`"claimed" is not used here for speech; write "said"`],
    },
  ],
  silent: [
    "Ms. Bern said that the bridge was closed, and Mr. Novak added that the ferry would run.",
    // Reporters need these.
    "Mr. Novak claimed that the builders had hidden the cracks, which they denied.",
    "The family claimed in court papers that the builders knew.",
    "The builder admitted that he had hidden the cracks.",
    "“We were wrong about the arches,” Mr. Novak admitted. “I can’t swim,” Ms. Bern confessed.",
    "“We have been slow,” Ms. Bern acknowledged. “We know that,” Mr. Novak conceded.",
    "Ms. Bern denied that she knew. Mr. Novak insisted that she did.",
    "She stressed that the ferry would run, and noted that it was free.",
    "“It will run,” Ms. Bern insisted.",
    // Other senses.
    "No group claimed responsibility for the fire on the bridge.",
    "Mr. Novak was admitted to hospital, and admitted guilt on Friday.",
    "She smiled. “We will stay,” Ms. Bern said.",
    "“How do you know that?” She smiled, but said no more.",
    "The stripes underline that the bridge is closed.",
    "The report stated that the arches had sunk.",
    "The law states that a bridge must have two rails.",
    "The floods highlighted that the bridge was low.",
    // What they do take.
    "Mr. Novak cited a report, and that report was long.",
    "She cites that report as proof of her case.",
    "She described that day as “the worst of my life.”",
    "He discussed that plan with the mayor.",
    "Ms. Bern told the council that the bridge was closed. She reminded them that it was old.",
    "Residents told that the bridge was closed went home.",
    "When told that the bridge was closed, he turned back.",
    "She was told that the bridge was closed.",
    "The plan she discussed that night was dropped.",
    "He refuted the theorem’s proof in a page.",
    "The figures refuted the claims.",
    // The speaker's own.
    "“He cited that the bridge was old, and I opined that it was not,” Ms. Bern said.",
    { text: "Mr. Novak stated that the arches had sunk.", options: { allow: ["state"] } },
    { text: "She cites that the bridge is old.", options: { allow: ["cite"] } },
  ],
});
