import { describe, expect, it } from "vitest";
import {
  has,
  isAcronym,
  isCompany,
  isEveryday,
  isForeignParticle,
  isName,
  isOvershadowed,
  isProper,
  isWord,
  rarity,
  varieties,
  withoutPossessive,
  wordRarity,
} from "../src/index.js";

describe("has", () => {
  it.each([
    "today",
    "The",
    "THE",
    "Paris",
    "PARIS",
    "colour",
    "color",
    "iPhone",
    "McConnell",
    "NATO",
    "Nato",
    "don't",
    "don’t",
    "café",
  ])("knows %s", (word) => expect(has(word)).toBe(true));
  it.each(["paris", "nato", "themseleves", "ots", "Iphone", "Mcconnell's", "", "-", "'", "bez", "\0", "wörd"])(
    "does not know %j",
    (word) => expect(has(word)).toBe(false),
  );
});

describe("what is known of a word", () => {
  it("ranks by rarity", () => {
    expect(rarity("today")).toBe(10);
    expect(rarity("Tody")).toBe(70);
    expect(rarity("themseleves")).toBe(0);
    expect(rarity("may")).toBe(10);
    expect(wordRarity("paris")).toBe(0);
    expect(wordRarity("START")).toBe(10);
  });
  it("tells common words, proper nouns, acronyms and names apart", () => {
    expect(isWord("START")).toBe(true);
    expect(isWord("Paris")).toBe(false);
    expect(isProper("paris")).toBe(true);
    expect(isProper("today")).toBe(false);
    expect(isAcronym("NATO")).toBe(true);
    expect(isAcronym("table")).toBe(false);
    expect(isName("Abernathy")).toBe(true);
    expect(isName("negotiation")).toBe(false);
    expect(isCompany("Pfizer")).toBe(true);
    expect(isForeignParticle("bin")).toBe(true);
    expect(isForeignParticle("the")).toBe(false);
    expect(isEveryday("its")).toBe(true);
    expect(isEveryday("treaty")).toBe(false);
  });
  it("knows which rare words stand beside a common one", () => {
    expect(isOvershadowed("tody")).toBe(true);
    expect(isOvershadowed("anther")).toBe(true);
    expect(isOvershadowed("consilience")).toBe(false);
    expect(isOvershadowed("today")).toBe(false);
    expect(isOvershadowed("themseleves")).toBe(false);
  });
  it("knows where a spelling is at home", () => {
    expect(varieties("colour")).toEqual({ american: false, british: true });
    expect(varieties("color")).toEqual({ american: true, british: false });
    expect(varieties("table")).toEqual({ american: true, british: true });
    expect(varieties("themseleves")).toBeUndefined();
  });
});

describe("withoutPossessive", () => {
  it.each([
    ["Rose's", "Rose"],
    ["Rose’s", "Rose"],
    ["ROSE'S", "ROSE"],
    ["James'", "James"],
    ["it's", "it's"],
    ["goin'", "goin'"],
    ["treaty", "treaty"],
    ["'s", "'s"],
    ["", ""],
  ])("%s gives %s", (word, base) => expect(withoutPossessive(word)).toBe(base));
});
