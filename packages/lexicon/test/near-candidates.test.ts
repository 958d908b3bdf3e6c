import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, candidatesFor } from "../src/candidates.js";
import { NEAR_COST, nearCandidates } from "../src/near-candidates.js";

const sorted = (candidates: readonly Candidate[]) => [...candidates].sort((a, b) => (a.key < b.key ? -1 : 1));

function expectSame(word: string, maxCost: number) {
  expect(sorted(nearCandidates(word, maxCost)), word).toEqual(sorted(candidatesFor(word, maxCost)));
}

describe("nearCandidates", () => {
  it.each(
    "teh untill recieve accomodate facade façade naïve cafes dont cant Ofthe 'tis rock-n-roll itss aheard Pentegon ΩΩ 12th a I zzzzzzz".split(
      " ",
    ),
  )("finds for %s what the rows of costs find", (word) => {
    for (const maxCost of [0, 0.1, 0.5, 0.65, NEAR_COST]) expectSame(word, maxCost);
  });

  it("finds the same for any letters", () => {
    const letter = fc.constantFrom(..."eiasrnotlcdumgphbyfkvwzxjq'-éèüñ4");
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 9, unit: letter }), (word) => expectSame(word, NEAR_COST)),
    );
  });

  it("finds the same for words with a letter changed", () => {
    const word = fc.constantFrom(
      ..."government therefore won't re-elect résumé committee beginning children's naïveté across vis-à-vis".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        word,
        fc.nat(14),
        fc.constantFrom(..."etaoinsé'-", ""),
        fc.nat(1),
        (typed, place, letter, dropped) => {
          const at = place % typed.length;
          expectSame(typed.slice(0, at) + letter + typed.slice(at + dropped), NEAR_COST);
        },
      ),
    );
  });
});
