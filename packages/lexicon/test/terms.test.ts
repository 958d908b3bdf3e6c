import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTerms, has, knownTerms, nearTerm } from "../src/index.js";
import { misnomers } from "../src/terms/data/misnomers.js";
import { listed } from "../src/terms/known.js";
import { oneSlip, withoutDoubles } from "../src/terms/one-slip.js";

const folder = new URL("../src/terms/data/", import.meta.url);
const files = readdirSync(folder);
const lists = new Map<string, readonly string[]>();
for (const file of files) {
  const data = (await import(new URL(file, folder).href)) as Record<string, unknown>;
  for (const [name, list] of Object.entries(data)) {
    lists.set(name, typeof list === "string" ? listed(list) : Object.keys(list as object));
  }
}
const MODIFIERS = new Set(["alwaysCapital", "lookAlikes", "misnomers", "neverSmall", "alsoSmall"]);
const all = [...lists].filter(([name]) => !MODIFIERS.has(name)).flatMap(([, list]) => list);
const terms = knownTerms();

describe.each([...lists])("list %s", (_name, list) => {
  it("is sorted, each entry once", () => expect(list).toEqual([...new Set(list)].sort()));
  it("is in composed form, with single spaces and straight apostrophes", () => {
    expect(list.filter((entry) => entry !== entry.normalize("NFC") || !/^\S+(?: \S+)*$/.test(entry))).toEqual([]);
    expect(list.filter((entry) => /[’,]/.test(entry))).toEqual([]);
  });
});

describe("the lists together", () => {
  it("have no term twice", () => expect(all.filter((term, at) => all.indexOf(term) !== at)).toEqual([]));

  it("keep terms and their plurals out of reach of one another", () => {
    const wrong: string[] = [];
    for (const term of all.filter((one) => !one.includes(" "))) {
      for (const form of [term.toLowerCase(), `${term.toLowerCase()}s`]) {
        const near = nearTerm(terms, form);
        if (near !== undefined) wrong.push(`${form} is near ${near.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("have a look-alike only where a term would be taken for it", () => {
    const bare = compileTerms({ terms: all });
    const needless = lists.get("lookAlikes")!.filter((name) => nearTerm(bare, name.toLowerCase()) === undefined);
    expect(needless).toEqual([]);
  });

  it("name no term among the wrong forms, and mean one by each", () => {
    expect(Object.keys(misnomers).filter((form) => all.includes(form))).toEqual([]);
    const others = ["alwaysCapital", "neverSmall", "alsoSmall"].flatMap((name) => lists.get(name)!);
    expect(others.filter((term) => !all.includes(term))).toEqual([]);
  });
});

describe("nearTerm", () => {
  it.each([
    ["febuary", "February"],
    ["wisconson", "Wisconsin"],
    ["pentegon", "Pentagon"],
    ["massachussets", "Massachusetts"],
    ["carribean", "Caribbean"],
    ["ukranian", "Ukrainian"],
    ["frnace", "France"],
    ["rbazil", "Brazil"],
    ["kremlim", "Kremlin"],
  ])("takes %s for %s", (typed, meant) => expect(nearTerm(terms, typed)?.text).toBe(meant));

  it.each([
    "decembre",
    "oktober",
    "italia",
    "februar",
    "irani",
    "londen",
    "columbia",
    "february",
    "marshall",
    "méxico",
    "",
  ])("leaves %s alone", (word) => expect(nearTerm(terms, word)).toBeUndefined());

  it("takes no word of the lexicon for a slip", () => {
    const taken = all
      .flatMap((term) => term.split(" "))
      .filter((word) => has(word) && nearTerm(terms, word.toLowerCase()));
    expect(taken).toEqual([]);
  });
});

describe("oneSlip", () => {
  it.each([
    ["untied", "united", { kind: "swapped", at: 2 }],
    ["carribbean", "caribbean", { kind: "doubled", at: 3 }],
    ["tenessee", "tennessee", { kind: "doubled", at: 3 }],
    ["febuary", "february", { kind: "missing", at: 3 }],
    ["starty", "start", { kind: "extra", at: 5 }],
    ["stary", "start", { kind: "replaced", at: 4 }],
    ["start", "start", undefined],
    ["stray", "start", undefined],
  ])("%s for %s", (typed, meant, slip) => expect(oneSlip(typed, meant)).toEqual(slip));

  const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 7 });
  it("is found both ways or neither, and only between words of about one length", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const there = oneSlip(one, other);
        expect(there === undefined).toBe(oneSlip(other, one) === undefined);
        if (there !== undefined) expect(Math.abs(one.length - other.length)).toBeLessThan(2);
      }),
    );
  });
  it("finds each letter left out, put in, changed or swapped", () => {
    fc.assert(
      fc.property(word, fc.nat(7), fc.constantFrom(..."abc"), (meant, place, letter) => {
        const at = Math.min(place, meant.length);
        const typed = [
          meant.slice(0, at) + letter + meant.slice(at),
          meant.slice(0, at) + letter + meant.slice(at + 1),
          meant.slice(0, at) + meant.slice(at + 1),
          meant.slice(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2),
        ];
        for (const one of typed) expect(oneSlip(one, meant) === undefined).toBe(one === meant);
      }),
    );
  });
});

describe("withoutDoubles", () => {
  it.each([
    ["caribbean", "caribean"],
    ["mississippi", "misisipi"],
    ["ohio", "ohio"],
    ["aaa", "a"],
    ["", ""],
  ])("%s is %s", (word, bare) => expect(withoutDoubles(word)).toBe(bare));
});
