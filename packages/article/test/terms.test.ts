import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText, termSlips } from "../src/index.js";

const slipsIn = (text: string): string[] =>
  analyseText(text)
    .derive(termSlips)
    .slips.map(({ kind, start, end, replacement }) => `${kind} ${text.slice(start, end)} > ${replacement}`);

describe("termSlips", () => {
  it.each([
    ["The NEW STARY treaty’s text", ["misspelled NEW STARY > New START"]],
    ["Voters in Wisconson’s towns", ["misspelled Wisconson > Wisconsin"]],
    ["It was Isreal’s turn", ["misnomer Isreal > Israel"]],
    ["Aid for north korea’s poor came.", ["capital north korea > North Korea"]],
    ["She reads the Wall Street Jounral.", ["misspelled Wall Street Jounral > Wall Street Journal"]],
    ["Topics: talks, france, south korea", []],
    ["A North Korean envoy", []],
    ["The word “Febuary” and its kin", []],
  ])("reads %s", (text, slips) => expect(slipsIn(text)).toEqual(slips));

  it("says of each token of a slip which one it is part of", () => {
    const article = analyseText("The Untied Nations met.");
    const slips = article.derive(termSlips);
    const [slip] = slips.slips;
    expect(article.tokens.map((token) => slips.at(token)?.start)).toEqual([
      undefined,
      slip!.start,
      slip!.start,
      undefined,
      undefined,
    ]);
  });

  it("reads on whatever the text is, in order and without overlap", () => {
    const words = fc.constantFrom(
      "New",
      "STARY",
      "york",
      "Untied",
      "Nations",
      "monday",
      "isreal-arab",
      "Jehovah’s",
      "-",
      ".",
      "\n\n",
      "“",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const slip of analyseText(text).derive(termSlips).slips) {
          expect(slip.start).toBeGreaterThanOrEqual(end);
          expect(slip.end).toBeGreaterThan(slip.start);
          expect(text.slice(slip.start, slip.end)).not.toBe(slip.replacement);
          ({ end } = slip);
        }
      }),
    );
  });
});
