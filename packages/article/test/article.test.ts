import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText } from "../src/index.js";

describe("an article", () => {
  it("computes each stage once", () => {
    const article = analyseText("One line.\nAnother line.");
    expect(article.tokens).toBe(article.tokens);
    expect(article.sentences).toBe(article.sentences);
    expect(article.quotations).toBe(article.quotations);
    expect(article.names).toBe(article.names);
    expect(article.attributions).toBe(article.attributions);
  });

  it("keeps what rules derive", () => {
    const article = analyseText("One line.");
    const stage = () => ({});
    expect(article.derive(stage)).toBe(article.derive(stage));
  });

  it("counts lines as an editor does", () => {
    const article = analyseText("one\r\ntwo\nthree");
    expect([0, 4, 5, 8, 9, 13].map((offset) => article.lineOf(offset))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it("finds the token and the sentence at an offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), fc.nat(130), (source, offset) => {
        const article = analyseText(source);
        expect(article.tokenIndexAt(offset)).toBe(article.tokens.filter((token) => token.end <= offset).length);
        expect(article.sentenceAt(offset)).toBe(
          article.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end),
        );
      }),
    );
  });

  it("finds the tokens of a block", () => {
    const article = analyseText("One two.\n\n—\n\nThree.");
    const texts = article.blocks.map((block) => {
      const { firstToken, endToken } = article.tokensOf(block);
      return article.tokens.slice(firstToken, endToken).map((token) => token.text);
    });
    expect(texts).toEqual([["One", "two", "."], ["—"], ["Three", "."]]);
  });
});
