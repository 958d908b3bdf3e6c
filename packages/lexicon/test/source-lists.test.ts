import fc from "fast-check";
import { describe, expect, it } from "vitest";
// @ts-expect-error a build script without types
import { LEVELS, readVocabulary } from "../compile/sources.mjs";
import { propertiesOf } from "../src/automaton.js";
import { has, wordRarity } from "../src/index.js";

interface Vocabulary {
  readonly entries: ReadonlyMap<string, number>;
  readonly irregular: ReadonlySet<string>;
}

const vocabulary: Vocabulary = await readVocabulary();
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

describe("the compiled lexicon beside the lists it is made from", () => {
  it("gives every listed spelling its own properties, and has it in the case it is listed in", () => {
    const wrong: string[] = [];
    for (const [word, properties] of vocabulary.entries) {
      if (propertiesOf(word) !== properties) wrong.push(word);
      const level = LEVELS[properties & 15];
      if (has(word) !== (level !== 0) || wordRarity(word) !== level) wrong.push(word);
      if ((properties & 255) !== 0 && !has(capital(word))) wrong.push(capital(word));
    }
    for (const word of vocabulary.irregular) if (!has(word)) wrong.push(word);
    expect(wrong).toEqual([]);
  });

  it("knows nothing else", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."etaoinshrdlu'-é"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(letters, (word) => (propertiesOf(word) !== 0) === vocabulary.entries.has(word)),
      { numRuns: 20_000 },
    );
    const listed = [...vocabulary.entries.keys()];
    fc.assert(
      fc.property(fc.nat(listed.length - 1), fc.nat(), fc.constantFrom(..."aeqz'"), (place, at, letter) => {
        const word = listed[place]!;
        const cut = at % (word.length + 1);
        const changed = word.slice(0, cut) + letter + word.slice(cut);
        return (propertiesOf(changed) !== 0) === vocabulary.entries.has(changed);
      }),
      { numRuns: 20_000 },
    );
  });
});
