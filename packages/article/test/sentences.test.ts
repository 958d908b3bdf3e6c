import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText } from "../src/index.js";

function sentences(source: string): string[] {
  return analyseText(source).sentences.map((sentence) => source.slice(sentence.start, sentence.end));
}

describe("sentences", () => {
  it.each([
    ["It rained. It poured.", 2],
    ["Mr. Rose met Sen. Frank A. Dale of St. Louis.", 1],
    ["The U.S. Department of Energy agreed. Nobody else did.", 2],
    ["It was made in the U.S. The rest was not.", 2],
    ["She left at 5 p.m. He stayed.", 2],
    ["She left at 5 p.m. Tuesday.", 1],
    ["“Is it over?” he asked.", 1],
    ["“It is over.” He left.", 2],
    ["“It is over.” “No.”", 2],
    ["They waited ... and waited.", 1],
    ["They waited... Nobody came.", 2],
    ["He paid $4.5 million to Acme Inc. in May.", 1],
    ["(It was late.) They slept.", 2],
    ["Yahoo! shares fell.", 1],
    ["No. 10 denied it. No. It did not.", 3],
  ])("%s", (source, count) => {
    expect(sentences(source)).toHaveLength(count);
  });

  it("keep the closing marks of their quotation", () => {
    expect(sentences("He said, “Go.” “Stay,” she said.")).toEqual(["He said, “Go.”", "“Stay,” she said."]);
  });

  it("never cross a paragraph", () => {
    expect(sentences("A headline without a stop\n\nand a paragraph")).toHaveLength(2);
  });

  it("cover every token once, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (source) => {
        const article = analyseText(source);
        let next = 0;
        for (const sentence of article.sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(sentence.firstToken);
          next = sentence.endToken;
        }
        expect(next).toBe(article.tokens.length);
      }),
    );
  });
});
