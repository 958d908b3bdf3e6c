import { parse } from "@textlint/markdown-to-ast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText, articleOf } from "../src/index.js";

const texts = (source: string) => analyseText(source).tokens.map((token) => token.text);
const cases = (source: string) => analyseText(source).tokens.map((token) => token.letterCase);

describe("words", () => {
  it.each([
    ["don't O'Neill d'Souza", ["don't", "O'Neill", "d'Souza"]],
    ["don’t the mayor’s", ["don't", "the", "mayor's"]],
    ["The U.S. said", ["The", "U.S.", "said"]],
    ["the U.S.’s allies", ["the", "U.S.'s", "allies"]],
    ["at 9 a.m. sharp", ["at", "9", "a.m.", "sharp"]],
    ["Ph.D. and B.Sc. holders", ["Ph.D.", "and", "B.Sc.", "holders"]],
    ["J.K. Rowling, C.S. Lewis", ["J.K.", "Rowling", ",", "C.S.", "Lewis"]],
    ["George H.W. Bush", ["George", "H.W.", "Bush"]],
    ["military-technical criteria", ["military-technical", "criteria"]],
    ["AT&T and R&D", ["AT&T", "and", "R&D"]],
    ["F-16s, COVID-19 and G20", ["F-16s", ",", "COVID-19", "and", "G20"]],
    ["the end.Next comes", ["the", "end", ".", "Next", "comes"]],
    ["and/or", ["and", "/", "or"]],
    ["war—peace", ["war", "—", "peace"]],
  ])("%s", (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it("joins what stands on both sides of a soft hyphen", () => {
    expect(texts("co\u00adoperate")).toEqual(["cooperate"]);
  });

  it("composes accents, and keeps source offsets", () => {
    const [token] = analyseText("Jose\u0301 left").tokens;
    expect(token).toMatchObject({ text: "José", start: 0, end: 5 });
  });

  it("takes an entity whole, and no markup beside it", () => {
    const source = "A *caf&eacute;*, R&amp;D and don&rsquo;t.";
    const { tokens } = articleOf(parse(source) as never, source);
    expect(tokens.map(({ text, start, end }) => [text, source.slice(start, end)])).toEqual([
      ["A", "A"],
      ["café", "caf&eacute;"],
      [",", ","],
      ["R&D", "R&amp;D"],
      ["and", "and"],
      ["don't", "don&rsquo;t"],
      [".", "."],
    ]);
  });

  it("takes an astral letter whole", () => {
    expect(texts("𝒜𝒷𝒸 left")).toEqual(["𝒜𝒷𝒸", "left"]);
  });
});

describe("the full stop of an abbreviation", () => {
  it.each([
    ["Mr. Rose", ["Mr.", "Rose"]],
    ["Frank A. Rose", ["Frank", "A.", "Rose"]],
    ["in Austin, Texas.", ["in", "Austin", ",", "Texas", "."]],
    ["No. 10 said no.", ["No.", "10", "said", "no", "."]],
    ["It was plan B. Nobody", ["It", "was", "plan", "B", ".", "Nobody"]],
    ["by director J. Edgar Hoover", ["by", "director", "J.", "Edgar", "Hoover"]],
    ["he got a C. The rest", ["he", "got", "a", "C", ".", "The", "rest"]],
    ["She sat. He stood.", ["She", "sat", ".", "He", "stood", "."]],
    ["St. Louis, Mo., voted", ["St.", "Louis", ",", "Mo.", ",", "voted"]],
    ["Wait...", ["Wait", "..."]],
    ["Acme Inc. sued", ["Acme", "Inc.", "sued"]],
  ])("%s", (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });
});

describe("apostrophes at the front", () => {
  it.each([
    ["the ’90s", ["the", "'90s"]],
    ["the '90s", ["the", "'90s"]],
    ["’Tis true", ["'Tis", "true"]],
    ["get 'em all", ["get", "'em", "all"]],
    ["rock 'n' roll", ["rock", "'n", "roll"]],
    ["the 'term' here", ["the", "'", "term", "'", "here"]],
    ["a '1984' sequel", ["a", "'", "1984", "'", "sequel"]],
  ])("%s", (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });
});

describe("numbers", () => {
  it.each([
    ["2,000 men", ["2,000", "men"]],
    ["$4.5 million", ["$", "4.5", "million"]],
    ["at 5:30 on", ["at", "5:30", "on"]],
    ["the 18th, in 1990s style", ["the", "18th", ",", "in", "1990s", "style"]],
    ["an 8-year-old", ["an", "8", "-", "year-old"]],
    ["cost 5. Then", ["cost", "5", ".", "Then"]],
  ])("%s", (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });
});

describe("letter case", () => {
  it("is told by the letters, a possessive ending aside", () => {
    expect(
      cases("today Rose NATO NATO's U.S. McConnell iPhone O'Neill d'Souza Euro-Atlantic Anglo-american I 中文"),
    ).toEqual([
      ...["lower", "capitalised", "upper", "upper", "upper", "mixed", "mixed", "capitalised", "mixed"],
      ...["capitalised", "capitalised", "capitalised", "none"],
    ]);
  });
});

describe("any text", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "a",
          "B",
          ".",
          "'",
          "’",
          "-",
          " ",
          "\n",
          "\0",
          "4",
          "“",
          "é",
          "e\u0301",
          "𝒜",
          "\ud800",
          "U.S.",
          "Mr.",
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join("")),
  );

  it("is covered by tokens in order, but for spaces and what is transparent", () => {
    fc.assert(
      fc.property(anything, (source) => {
        const { tokens, blocks } = analyseText(source);
        let last = 0;
        for (const [index, token] of tokens.entries()) {
          expect(token.index).toBe(index);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.start).toBeGreaterThanOrEqual(blocks[token.block]!.start);
          expect(token.end).toBeLessThanOrEqual(blocks[token.block]!.end);
          last = token.end;
        }
      }),
    );
  });

  it("reads the same behind a paragraph that is put before it", () => {
    const head = "A quiet paragraph of no interest stood here first.\n\n";
    fc.assert(
      fc.property(fc.lorem({ mode: "sentences", maxCount: 3 }), (source) => {
        const shifted = analyseText(head + source).tokens.filter((token) => token.start >= head.length);
        const alone = analyseText(source).tokens;
        expect(shifted.map((token) => [token.start - head.length, token.text])).toEqual(
          alone.map((token) => [token.start, token.text]),
        );
      }),
    );
  });
});
