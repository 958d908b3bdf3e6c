import { describe, expect, it } from "vitest";
import { analyseText, digitsBeforeHalf, tokensWithDigits } from "../src/index.js";

describe("tokensWithDigits", () => {
  it("has numbers, and words with a digit in them", () => {
    const article = analyseText("In the 1990s, 2,000 COVID-19 tests cost $5 at Pier B.");
    expect(article.derive(tokensWithDigits).map(({ text }) => text)).toEqual(["1990s", "2,000", "COVID-19", "5"]);
  });
});

describe("digitsBeforeHalf", () => {
  it("finds the digit before the half of a day, joined to it or not", () => {
    const source = "From 9 a.m. to 5:30pm, 7 PM and 8 p.m. he had 4 pears, 3 ports, 6 ants and 2";
    const digits = analyseText(source).derive(digitsBeforeHalf);
    expect(digits.map((at) => source.slice(at, at + 3))).toEqual(["9 a", "0pm", "7 P", "8 p"]);
  });
});
