import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText, voiceOf } from "../src/index.js";

const REPORT = "The bridge is closed.\n\n“We must wait,” Jane Roe, the mayor, said.\n\n";

function rolesIn(paragraphs: string): string[] {
  const { firstPersons } = voiceOf(analyseText(REPORT + paragraphs));
  return firstPersons.map(({ token, role }) => `${token.text}: ${role}`);
}

function personOf(text: string): string {
  return voiceOf(analyseText(text)).person;
}

describe("whose first person it is", () => {
  it.each([
    ["Ms. Roe said that our ferry was safe.", ["our: reported"]],
    ["Our ferry is safe, she said.", ["Our: reported"]],
    ["According to Ms. Roe, our ferry is safe.", ["our: reported"]],
    ["While we wait, Ms. Roe said, the ferry will do.", ["we: reported"]],
    ["Our best guess, said a lawyer, is a fine.", ["Our: reported"]],
    ["Ms. Roe said that the ferry was safe. Our town needs it.", ["Our: open"]],
    ["I saw it coming. The piers were full of rust, she said.", ["I: reported"]],
    ["I saw it coming. “The piers were full of rust,” she said.", ["I: narrator"]],
    ["Experts say we sleep too little.", ["we: open"]],
    ["If Ms. Roe says so, we believe it.", ["we: open"]],
    ["Ms. Roe said that it was safe, and we believe her.", ["we: open"]],
    ["She told us that it was safe.", ["us: narrator"]],
    ["I waited for the ferry.", ["I: narrator"]],
    ["Follow us for more.", ["us: address"]],
    ["By signing up, you agree to our privacy policy.", ["our: address"]],
    ["“Our ferry is safe,” she said.", []],
    ["“Our ferry is safe, she said.", []],
    ["World War I ended the age of Elizabeth I.", []],
    ["The film We Are Ferrymen is shown in Our Lady of the Snows.", []],
    ["The US mine is safe.", []],
  ])("%s", (sentence, roles) => {
    expect(rolesIn(sentence)).toEqual(roles);
  });

  it("names who is reported to have said it", () => {
    const article = analyseText(`${REPORT}Ms. Roe said that our ferry was safe.`);
    const { source } = voiceOf(article).firstPersons[0]!.attribution!;
    expect(article.source.slice(source!.start, source!.end)).toBe("Ms. Roe");
  });
});

describe("the person of an article", () => {
  it.each([
    ["a report", REPORT, "third"],
    ["a report with a reported slip", `${REPORT}She said that our ferry was safe.`, "third"],
    ["a report with a turn of phrase", `${REPORT}The ferry is what we know best of Ostrow.`, "third"],
    ["a report by somebody who was there", `${REPORT}I took the ferry.`, "first"],
    ["an essay that quotes", `${REPORT}We have waited for years. Our patience ends. We shall see.`, "first"],
    ["an office's own news", "The envoy met Minister Roe. They underscored our shared goals.", "first"],
    ["no text", "", "third"],
  ])("%s", (_, text, person) => {
    expect(personOf(text)).toBe(person);
  });
});

it("reads any text, and finds only words that stand outside quotations", () => {
  const piece = fc.constantFrom(
    "we ",
    "Our ",
    "I ",
    "us ",
    "said ",
    "told ",
    "Ms. Roe ",
    "that ",
    "“",
    "”",
    '"',
    "'",
    ", ",
    ". ",
    "\n\n",
    "\0",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const article = analyseText(pieces.join(""));
      for (const { token, sentence } of voiceOf(article).firstPersons) {
        expect(article.source.slice(token.start, token.end)).toBe(token.text);
        expect(article.quotationAt(token)).toBeUndefined();
        expect(sentence.start <= token.start && token.end <= sentence.end).toBe(true);
      }
    }),
  );
});
