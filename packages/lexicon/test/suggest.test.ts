import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggest } from "../src/index.js";

describe("suggest", () => {
  it.each([
    ["tody", "today"],
    ["ots", "its"],
    ["themseleves", "themselves"],
    ["teh", "the"],
    ["TEH", "THE"],
    ["Teh", "The"],
    ["recieve", "receive"],
    ["accomodate", "accommodate"],
    ["goverment", "government"],
    ["PRESIDNET", "PRESIDENT"],
    ["dont", "don't"],
    ["ofthe", "of the"],
    ["Ofthe", "Of the"],
    ["untill", "until"],
    ["beleive", "believe"],
    ["seperately", "separately"],
    ["Pentegon", "Pentagon"],
    ["february", "February"],
    ["McConell", "McConnell"],
    ["futher", "further"],
    ["witneses", "witnesses"],
    ["suspention", "suspension"],
    ["dependendencies", "dependencies"],
    ["jstu", "just"],
    ["beautyfull", "beautiful"],
    ["striked", "struck"],
    ["mistaked", "mistook"],
  ])("%s: first %s", (slip, meant) => expect(suggest(slip)[0]?.word).toBe(meant));

  it("gives no more than asked for, and nothing dearer", () => {
    expect(suggest("tody", { limit: 2 })).toHaveLength(2);
    expect(suggest("tody", { limit: 0 })).toEqual([]);
    for (const { cost } of suggest("tody", { limit: 50, maxCost: 1 })) expect(cost).toBeLessThanOrEqual(1);
  });

  it("never offers the word itself", () => {
    expect(suggest("today", { limit: 50 }).map(({ word }) => word)).not.toContain("today");
  });

  it("takes any string", () => {
    for (const word of ["", "\0", "\ud800", "a\udc00b", "x".repeat(10_000), "’", "-", "日本", "ÅÄÖ", "\uffff"]) {
      expect(suggest(word).length).toBeLessThanOrEqual(5);
    }
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 12 }), (word) => suggest(word).length <= 5));
  });

  it("finds the word again when two neighbouring letters are swapped", () => {
    const words = ["government", "international", "negotiation", "ceasefire", "parliament", "weather", "billion"];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), (word, place) => {
        const at = 1 + (place % (word.length - 2));
        const slip = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
        return slip === word || suggest(slip).some((suggestion) => suggestion.word === word);
      }),
    );
  });
});
