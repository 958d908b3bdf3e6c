import { describe, expect, it } from "vitest";
import { MONTHS, monthPlace, numberInWords, numberOfWords, ordinalInWords, STATES } from "../src/index.js";

describe("months", () => {
  it("are known in full, in short, with a full stop or without, and in capitals", () => {
    expect(["September", "Sept.", "Sep", "SEPT", "SEPTEMBER"].map(monthPlace)).toEqual([8, 8, 8, 8, 8]);
    expect(["sept", "Septem", "Sunday", ""].map(monthPlace)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("are twelve, of which seven are shortened", () => {
    expect(MONTHS).toHaveLength(12);
    expect(MONTHS.filter(({ short }) => short !== undefined)).toHaveLength(7);
  });
});

describe("numbers in words", () => {
  it("are written up to 999", () => {
    expect([0, 7, 15, 40, 42, 100, 205, 999].map(numberInWords)).toEqual([
      "zero",
      "seven",
      "fifteen",
      "forty",
      "forty-two",
      "one hundred",
      "two hundred five",
      "nine hundred ninety-nine",
    ]);
    expect([-1, 1000, 1.5, Number.NaN].map(numberInWords)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("below 100 are read as they are written", () => {
    for (let value = 0; value < 100; value++) expect(numberOfWords(numberInWords(value)!)).toBe(value);
    expect(numberOfWords("hundred")).toBeUndefined();
  });

  it("have ordinals up to the tenth", () => {
    expect([1, 10, 0, 11].map(ordinalInWords)).toEqual(["first", "tenth", undefined, undefined]);
  });
});

describe("states", () => {
  it("are fifty, each with one name, short form and postal code", () => {
    for (const field of ["name", "short", "postal"] as const) {
      expect(new Set(STATES.map((state) => state[field])).size).toBe(50);
    }
    expect(STATES.map(({ name }) => name)).toEqual(STATES.map(({ name }) => name).toSorted());
    expect(STATES.every(({ short, name }) => short === name || short.endsWith("."))).toBe(true);
    expect(STATES.every(({ postal }) => /^[A-Z]{2}$/.test(postal))).toBe(true);
  });
});
