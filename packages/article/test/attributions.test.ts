import { describe, expect, it } from "vitest";
import { analyseText } from "../src/index.js";
import type { Article, Attribution, Span } from "../src/types.js";

const words = ({ source }: Article, span: Span | undefined) => span && source.slice(span.start, span.end);

/** `source | cue | content` of each attribution, on a line. */
function read(text: string): string[] {
  const article = analyseText(text);
  return article.attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((span) => words(article, span) ?? "-").join(" | "),
  );
}

function only(text: string): Attribution {
  const { attributions } = analyseText(text);
  expect(attributions).toHaveLength(1);
  return attributions[0]!;
}

describe("direct speech", () => {
  it.each([
    // Behind the quotation.
    ["“We will wait,” Jane Roe said.", "Jane Roe | said | “We will wait,”"],
    ["“We will wait,” said Jane Roe, the mayor of Ostrow.", "Jane Roe | said | “We will wait,”"],
    ["“We will wait,” Jane Roe, the mayor of Ostrow, said.", "Jane Roe | said | “We will wait,”"],
    ["“We will wait,” Rep. Jane Roe (D-Ostrow) said.", "Rep. Jane Roe | said | “We will wait,”"],
    ["“Will we wait?” she asked reporters.", "she | asked | “Will we wait?”"],
    [
      "“We will wait,” a spokeswoman for the mayor told reporters.",
      "a spokeswoman for the mayor | told | “We will wait,”",
    ],
    ["“We will wait,” the daily wrote.", "the daily | wrote | “We will wait,”"],
    ["“We will wait”, said Jane Roe.", "Jane Roe | said | “We will wait”"],
    ["“We will wait,” Roe notes.", "Roe | notes | “We will wait,”"],
    // Around it.
    ["“We will wait,” Roe said, “and watch.”", "Roe | said | “We will wait,” Roe said, “and watch.”"],
    ["“We will wait,” Roe said. “We must.”", "Roe | said | “We will wait,” Roe said. “We must.”"],
    // Before it.
    ["Roe said, “We will wait.”", "Roe | said | “We will wait.”"],
    ["Roe told reporters on Monday: “We will wait.”", "Roe | told | “We will wait.”"],
    ["On Monday the mayor said, “We will wait.”", "the mayor | said | “We will wait.”"],
    ["Said Jane Roe: “We will wait.”", "Jane Roe | Said | “We will wait.”"],
    ["Roe has said: “We will wait.”", "Roe | has said | “We will wait.”"],
    ["Roe went on: “We will wait.”", "Roe | went on | “We will wait.”"],
    // A colon alone.
    ["ROE: “We will wait until the water falls.”", "ROE | : | “We will wait until the water falls.”"],
    ["Jane Roe, mayor: “We will wait until the water falls.”", "Jane Roe | : | “We will wait until the water falls.”"],
    ["Roe had a plea: “Let us wait until the water falls.”", "Roe | : | “Let us wait until the water falls.”"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("finds the quotation in the next paragraph behind a colon", () => {
    expect(read("Roe added:\n\n“We will wait until the water falls.”")).toEqual([
      "Roe | added | “We will wait until the water falls.”",
    ]);
  });

  it("gives each quotation to its own speaker", () => {
    expect(read("“We will wait,” Roe said. “We will not,” Doe replied.")).toEqual([
      "Roe | said | “We will wait,”",
      "Doe | replied | “We will not,”",
    ]);
  });

  it("shares a subject among verbs", () => {
    expect(read("Roe said, “We will wait,” adding: “We must.”")).toEqual([
      "Roe | said | “We will wait,”",
      "Roe | adding | “We must.”",
    ]);
  });

  it("does not take a narrative behind a finished quotation for its attribution", () => {
    expect(read("“We will wait.” Roe said the plan was dead.")).toEqual(["Roe | said | the plan was dead"]);
  });
});

describe("indirect and mixed speech", () => {
  it.each([
    ["Roe said that the plan was dead.", "Roe | said | the plan was dead", "indirect"],
    ["Roe stressed that they’ve heard it all.", "Roe | stressed | they’ve heard it all", "indirect"],
    ["Roe says it’s too late.", "Roe | says | it’s too late", "indirect"],
    ["Roe said the plan was dead.", "Roe | said | the plan was dead", "indirect"],
    ["Roe said on Monday that the plan was dead.", "Roe | said | the plan was dead", "indirect"],
    [
      "He notes close ties between the towns are the best way.",
      "He | notes | close ties between the towns are the best way",
      "indirect",
    ],
    ["Mr. Roe underlines it is important to wait.", "Mr. Roe | underlines | it is important to wait", "indirect"],
    [
      "He says just as Ostrow must pay, Marn must pay.",
      "He | says | just as Ostrow must pay, Marn must pay",
      "indirect",
    ],
    ["The plan was dead by then, Mr. Roe said.", "Mr. Roe | said | The plan was dead by then", "indirect"],
    ["The plan was dead by then, said Mr. Roe.", "Mr. Roe | said | The plan was dead by then", "indirect"],
    [
      "The plan, he said, was dead before it began.",
      "he | said | The plan, he said, was dead before it began",
      "indirect",
    ],
    ["Roe said that the plan was “dead and buried.”", "Roe | said | the plan was “dead and buried.”", "mixed"],
    ["Roe called the plan “dead and buried.”", "Roe | called | the plan “dead and buried.”", "mixed"],
    [
      "Many died on the road, according to the ministry.",
      "the ministry | according to | Many died on the road,",
      "indirect",
    ],
    [
      "According to the ministry, many died on the road.",
      "the ministry | According to | many died on the road.",
      "indirect",
    ],
  ])("%s", (text, expected, kind) => {
    expect(read(text)).toEqual([expected]);
    expect(only(text).kind).toBe(kind);
  });

  it("reads a verb that takes no clause where one follows", () => {
    expect(read("He cites that during the talks the plan was dropped.")).toEqual([
      "He | cites | during the talks the plan was dropped",
    ]);
  });
});

describe("verbs in other senses", () => {
  it.each([
    "The noted author opened the new library.",
    "Jobless claims fell to their lowest level in years.",
    "The town added 200 jobs in May.",
    "The board told Will Roe nothing in May.",
    "The United States and the Washington Post are old names.",
    "The court ruling could decide the case.",
    "Her tweets and posts reached thousands of readers.",
    "In Paris on Tuesday, Mr. Roe said.",
    "Roe will continue not to answer.",
    "The report underlines their role in a race that has only begun.",
    "A film called “Home” opens on Friday.",
    "The town is called “Little Ostrow” by nobody in particular.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("cue", () => {
  it.each([
    ["Roe said the plan was dead.", "say", "past"],
    ["Roe says the plan was dead.", "say", "present"],
    ["They say the plan was dead.", "say", "present"],
    ["Roe has said the plan was dead.", "say", "other"],
    ["Roe is saying the plan was dead.", "say", "other"],
    ["Roe did not say that the plan was dead.", "say", "past"],
    ["Roe pointed out that the plan was dead.", "point out", "past"],
    ["Roe made it clear that the plan was dead.", "make it clear", "past"],
    ["The letter read: “We will wait here for you.”", "read", "past"],
  ])("%s", (text, verb, tense) => {
    expect(only(text)).toMatchObject({ verb, tense, cueKind: "verb" });
  });
});

describe("signed quotations", () => {
  it.each([
    ["“Nobody is asked to trust us.” -Mr. Roe", "Mr. Roe | - | “Nobody is asked to trust us.”"],
    ['"Nobody is asked to trust us." -- Jane Roe', 'Jane Roe | -- | "Nobody is asked to trust us."'],
    ["“Nobody is asked to trust us.” —Jane Roe, mayor of Ostrow", "Jane Roe | — | “Nobody is asked to trust us.”"],
    ["“Nobody is asked to trust us.” – Jane Roe (1990)", "Jane Roe | – | “Nobody is asked to trust us.”"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(only(text).cueKind).toBe("dash");
  });

  it("takes the whole of a quotation that is not closed before an inner one", () => {
    const text = "“When they wrote, they said that “we welcome your help in this.” -Mr. Roe";
    expect(read(text)).toEqual([`Mr. Roe | - | ${text.slice(0, text.indexOf(" -"))}`]);
  });

  it.each([
    "“Yes, we will” — Roe’s word for it — has become a joke.",
    "“Wait for us here,” —he turned— and was gone.",
    "“We will wait” — and Roe meant it.",
    "“We will wait” - Roe was sure of that.",
  ])("leaves a dash that goes on: %s", (text) => {
    expect(analyseText(text).attributions.filter(({ cueKind }) => cueKind === "dash")).toEqual([]);
  });
});

describe("speaker", () => {
  const speakers = (text: string) => analyseText(text).attributions.map(({ speaker }) => speaker?.name);

  it("is the person whom a short name means", () => {
    expect(speakers("Jane Roe spoke first.\n\n“We will wait,” Ms. Roe said.")).toEqual(["Jane Roe"]);
  });

  it("is the last to have spoken, of the sex that the pronoun tells", () => {
    expect(
      speakers("Mr. John Doe met Ms. Jane Roe.\n\nMr. Doe said that it was late.\n\n“We will wait,” he said."),
    ).toEqual(["John Doe", "John Doe"]);
    expect(speakers("Ms. Jane Roe met Mr. John Doe in Ostrow.\n\n“We will wait,” she said.")).toEqual(["Jane Roe"]);
  });

  it("is the head of a long source", () => {
    expect(speakers("“We will wait,” Brightloom spokeswoman Jane Roe of Marn said.")).toEqual(["Jane Roe"]);
  });

  it("is not the person whose spokeswoman speaks", () => {
    expect(speakers("Jane Roe was away. “We will wait,” said a spokeswoman for Jane Roe.")).toEqual([undefined]);
  });
});
