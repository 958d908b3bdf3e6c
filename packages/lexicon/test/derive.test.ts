import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derivable, derivation, withDoubledLetter } from "../src/index.js";

describe("derivation", () => {
  it.each([
    ["de-escalatory", "hyphen"],
    ["non-nuclear", "hyphen"],
    ["Trump-like", "hyphen"],
    ["Sino-Russian", "hyphen"],
    ["e-bike", "hyphen"],
    ["proliferators", "affix"],
    ["counterprogramming", "affix"],
    ["Thatcheresque", "affix"],
    ["livestreamers", "affix"],
    ["ridesharing", "compound"],
    ["lyingest", "affix"],
    ["preferencing", "inflection"],
    ["anarcho-capitalist", "hyphen"],
    ["pleeease", "interjection"],
    ["XVIII", "numeral"],
    ["goin'", "dropped-g"],
    ["sooo", "interjection"],
    ["waaay", "interjection"],
    ["kph", "unit"],
  ])("%s: %s", (word, kind) => {
    if (kind !== "compound") expect(derivation(word)).toBe(kind);
    expect(derivable(word)).toBe(true);
  });

  it.each([
    "themseleves",
    "untill",
    "occured",
    "begining",
    "commited",
    "refered",
    "basicly",
    "truely",
    "goverment",
    "ofthe",
    "aboutthe",
    "ots",
    "stary",
    "seemlessly",
    "",
    "-",
    "wifes",
    "tallly",
    "neeeded",
    "inbetween",
    "diversed",
  ])("%j is not made by any rule", (word) => expect(derivation(word)).toBeUndefined());

  it.each([
    ["snapshoting", "snapshotting"],
    ["hotspoted", "hotspotted"],
    ["troubleshooting", undefined],
    ["podcasting", undefined],
    ["shoting", undefined],
  ])("%s with its letter doubled: %s", (word, doubled) => expect(withDoubledLetter(word)).toBe(doubled));

  it("takes any string", () => {
    for (const word of ["\ud800", "-".repeat(10_000), "un".repeat(5_000), "x".repeat(10_000)]) derivable(word);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (word) => typeof derivable(word) === "boolean"));
  });
});
