import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText, Phrases, WordMemo, WordTest } from "../src/index.js";
import { NO_WORD, UNNUMBERED, Vocabulary } from "../src/words/vocabulary.js";

describe("Vocabulary", () => {
  it("gives each spelling a number of its own, and the same one again", () => {
    const word = fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom(..."aábcé'.-Z") });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const vocabulary = new Vocabulary();
        const numbers = words.map((each) => vocabulary.numberOf(`«${each}»`, 1, each.length + 1));
        expect(numbers.map((number) => vocabulary.textOf(number))).toEqual(words);
        expect(new Set(numbers).size).toBe(new Set(words).size);
        expect(words.map((each) => vocabulary.numberOf(each))).toEqual(numbers);
      }),
    );
  });

  it("gives no number to what is too long, and none when it is full", () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.numberOf("a".repeat(25))).toBe(UNNUMBERED);
    for (let index = 0; index < 70_000; index += 1) vocabulary.numberOf(`w${index}`);
    expect(vocabulary.numberOf("late")).toBe(UNNUMBERED);
    expect(vocabulary.textOf(vocabulary.numberOf("w1"))).toBe("w1");
    expect(vocabulary.size).toBe(65_536);
  });
});

describe("WordTest", () => {
  it("is asked once for a spelling, and about words only", () => {
    const asked: string[] = [];
    const short = new WordTest((text) => {
      asked.push(text);
      return text.length < 4;
    });
    const article = analyseText("The old pier, 12 m long, was the old pier.");
    expect(article.select(short).map(({ text }) => text)).toEqual(["The", "old", "m", "was", "the", "old"]);
    expect(article.select(short)).toHaveLength(6);
    expect(asked).toEqual(["The", "old", "pier", "m", "long", "was", "the"]);
    expect(article.tokens.filter(({ kind }) => kind !== "word").every(({ word }) => word === NO_WORD)).toBe(true);
  });

  it("answers for one test among more than a machine word has bits", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const tests = letters.map((letter) => new WordTest((text) => text.includes(letter)));
    const words = letters.map((letter, index) => `${letter}${letters[(index * 7 + 3) % letters.length]}`);
    const article = analyseText(`${words.join(" ")} ${"é".repeat(30)}z`);
    for (const [index, test] of tests.entries()) {
      expect(article.select(test)).toEqual(article.tokens.filter(({ text }) => text.includes(letters[index]!)));
    }
  });

  it("is asked each time about a spelling without a number", () => {
    const long = `${"o".repeat(30)} ${"o".repeat(30)}`;
    expect(analyseText(long).select(new WordTest((text) => text.startsWith("oo")))).toHaveLength(2);
  });

  it("goes by letter case", () => {
    const upper = new WordTest((_, letterCase) => letterCase === "upper");
    expect(
      analyseText("The TTA of Ostrow")
        .select(upper)
        .map(({ text }) => text),
    ).toEqual(["TTA"]);
  });
});

describe("WordMemo", () => {
  it("keeps what was found, be it nothing", () => {
    let times = 0;
    const lengths = new WordMemo((text) => {
      times += 1;
      return text.length > 3 ? text.length : undefined;
    });
    const { tokens } = analyseText("pier and pier and pier");
    expect(tokens.map((token) => lengths.of(token))).toEqual([4, undefined, 4, undefined, 4]);
    expect(times).toBe(2);
  });
});

describe("Phrases", () => {
  const boats = new Phrases((text) => text === "two" || text === "boats", /(?:two )?boats\b/y);

  it("matches at the words it begins with, in order and not overlapping", () => {
    const article = analyseText("So two boats and boats, not two\nboats’ twoboats.");
    expect(boats.in(article).map(({ 0: text, index }) => [index, text])).toEqual([
      [3, "two boats"],
      [17, "boats"],
      [32, "boats"],
    ]);
  });

  it("tries the pattern only where the words beside allow it", () => {
    const behindComma = new Phrases(
      (text) => text === "boats",
      /boats/y,
      (tokens, at) => tokens[at - 1]?.text === ",",
    );
    expect(behindComma.in(analyseText("Boats, boats and boats"))).toMatchObject([{ 0: "boats", index: 7 }]);
  });
});
