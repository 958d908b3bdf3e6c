import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseText, foldName, nameDistance, similarNames } from "../src/index.js";
import { neighbouringPairs } from "../src/names/similar/neighbours.js";

describe("foldName", () => {
  it.each([
    ["WikiLeaks", "wikileaks"],
    ["Müller", "muller"],
    ["O’Neill-Smith", "oneillsmith"],
    ["Søren", "soren"],
    ["Straße", "strasse"],
    ["Łukasz", "lukasz"],
  ])("%s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe("nameDistance", () => {
  it("counts a slip of the ear or of the finger for less than another letter", () => {
    const swapped = nameDistance("horowitz", "horowtiz");
    const doubled = nameDistance("smollet", "smollett");
    const vowel = nameDistance("brennen", "brennan");
    const letter = nameDistance("brunson", "brulson");
    expect(swapped).toBe(0.5);
    expect(doubled).toBe(0.5);
    expect(vowel).toBeGreaterThan(swapped);
    expect(letter).toBeGreaterThan(vowel);
  });

  it("is the same both ways, and 0 only for the same letters", () => {
    const name = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(nameDistance(one, other)).toBeCloseTo(nameDistance(other, one));
        expect(nameDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });
});

describe("neighbouringPairs", () => {
  it("lets every word meet those that lack or change one or two of its letters", () => {
    const word = fc.stringMatching(/^[a-z]{9,14}$/);
    fc.assert(
      fc.property(word, fc.nat(8), fc.nat(8), (key, first, second) => {
        const without = key.slice(0, first) + key.slice(first + 1);
        const changed = `${without.slice(0, second)}q${without.slice(second + 1)}`;
        const met: string[] = [];
        neighbouringPairs([key, "unrelated", changed], (one, other) => met.push(`${one} ${other}`));
        expect(met).toContain("0 2");
      }),
    );
  });

  it("does not compare all with all", () => {
    const keys = Array.from(
      { length: 2000 },
      (_, index) => `nam${index.toString(26).replace(/\d/g, "z").padStart(4, "y")}esque`,
    );
    let pairs = 0;
    neighbouringPairs([...new Set(keys)], () => {
      pairs += 1;
    });
    expect(pairs).toBeLessThan(2000 * 500);
  });
});

describe("similarNames", () => {
  const pairsOf = (text: string): string[] =>
    similarNames(analyseText(text)).pairs.map(({ one, other }) => [one.text, other.text].sort().join(" "));

  it("meets spellings of one name", () => {
    expect(pairsOf("Ana Prudnik came. Then Prudnick left with José Arroyave and Jose Arroyabe.")).toEqual(
      expect.arrayContaining(["Prudnick Prudnik", "Jose José", "Arroyabe Arroyave"]),
    );
  });

  it("meets a name in one word and in two", () => {
    expect(pairsOf("Men of al-Shabab met men of al Shabab.")).toContain("al Shabab al-Shabab");
    expect(pairsOf("The Trump-Kim talks: Trump spoke, Kim left. Behind Trump Kim stood.")).toEqual([]);
  });

  it("has nothing to say of ordinary words, days and all capitals", () => {
    expect(pairsOf("There was a train. Then Three men came. Where? THERE.")).toEqual([]);
  });
});

it("stands any text", () => {
  const pieces = fc.constantFrom(
    "Mr. ",
    "Ana ",
    "de ",
    "of ",
    "& ",
    "al-",
    "’s ",
    "O’",
    "\0",
    "\ud800",
    "“",
    "II ",
    "NATO ",
    ". ",
    "\n\n",
    "é",
    "Jr.",
    ", ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      const article = analyseText(text);
      let last = 0;
      for (const mention of article.names.mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        for (const part of mention.parts) {
          expect(part.start).toBeGreaterThanOrEqual(mention.start);
          expect(part.end).toBeLessThanOrEqual(mention.end);
        }
        expect(mention.entity.mentions).toContain(mention);
        expect(article.names.entities[mention.entity.index]).toBe(mention.entity);
        last = mention.end;
      }
      similarNames(article);
    }),
  );
});
