import { describe, expect, it } from "vitest";
import { analyseText, cueVerb, isOwnClause, sourceKindOf, thatBehind } from "../src/index.js";

/** The article of a text and its attribution whose cue has this word. */
function attributionIn(text: string, word: string) {
  const article = analyseText(text);
  const attribution = article.attributions.find(({ cue }) => {
    return cue !== undefined && text.slice(cue.start, cue.end).split(" ").includes(word);
  });
  if (attribution === undefined) throw new Error(`nothing is attributed by ${word} in: ${text}`);
  return { article, attribution };
}

describe("sourceKindOf", () => {
  it.each([
    ["She said the bridge was safe.", "person"],
    ["Mr. Novak said the bridge was safe.", "person"],
    ["The mayor of Ostrow said the bridge was safe.", "person"],
    ["A spokeswoman for the bank said the bridge was safe.", "person"],
    ["Ada Bern and Karl Novak said the bridge was safe.", "person"],
    ["They said the bridge was safe.", "people"],
    ["Critics of the plan said the bridge was safe.", "people"],
    ["Police said the bridge was safe.", "people"],
    ["The campus said the bridge was safe.", undefined],
    ["The drivers’ lawsuit said the bridge was safe.", "text"],
    ["Norway said the bridge was safe.", "organisation"],
    ["The critics of the plan said the bridge was safe.", "people"],
    ["The report said the bridge was safe.", "text"],
    ["The city's website said the bridge was safe.", "text"],
    ["The State Department said the bridge was safe.", "organisation"],
  ])("%s", (text, kind) => {
    const { article, attribution } = attributionIn(text, "said");
    expect(sourceKindOf(article, attribution)).toBe(kind);
  });
});

describe("isOwnClause", () => {
  it.each([
    "Ms. Bern said the bridge was safe.",
    "But Ms. Bern said the bridge was safe.",
    "Ms. Bern, the mayor, also said the bridge was safe.",
    "When the river fell, Ms. Bern said that the bridge was safe.",
    "“The bridge is safe,” Ms. Bern said.",
    "“The bridge is safe,” said Ms. Bern.",
    "The bridge was safe, Ms. Bern said.",
  ])("%s", (text) => {
    const { article, attribution } = attributionIn(text, "said");
    expect(isOwnClause(article, attribution)).toBe(true);
  });

  it.each([
    "The town wants the bridge that Ms. Bern said was safe.",
    "If Ms. Bern said the bridge was safe, it must be safe.",
    "Ms. Bern runs the mill and said the bridge was safe.",
    "The bridge is closed because Ms. Bern said the arch was weak.",
  ])("not in: %s", (text) => {
    const article = analyseText(text);
    const own = article.attributions.filter((attribution) => isOwnClause(article, attribution));
    expect(own).toEqual([]);
  });
});

describe("thatBehind", () => {
  it.each([
    "She cites that the bridge was safe.",
    "She cites that during the flood in March the town was cut off.",
    "She cites that 61 ships were late.",
    "She cites that insurers have noticed.",
    "She cites that Mr. Novak was late.",
  ])("%s", (text) => {
    const { article, attribution } = attributionIn(text, "cites");
    expect(thatBehind(article, attribution)?.text).toBe("that");
  });

  it.each([
    "She cites that report as “proof enough” of her case.",
    "She cites that 2010 report as “proof enough” of her case.",
    "She cites that other plan as “proof enough” of her case.",
  ])("not in: %s", (text) => {
    const { article, attribution } = attributionIn(text, "cites");
    expect(thatBehind(article, attribution)).toBeUndefined();
  });
});

describe("cueVerb", () => {
  it("knows forms and frames by the dictionary form", () => {
    expect(cueVerb("underline")?.forms.past).toBe("underlined");
    expect(cueVerb("cite")?.frames).toEqual(["object"]);
    expect(cueVerb("walk")).toBeUndefined();
  });
});
