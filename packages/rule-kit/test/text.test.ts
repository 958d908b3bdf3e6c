import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillMessage } from "../src/message.js";
import { nearest } from "../src/nearest.js";
import { quotable } from "../src/text.js";

describe("quotable text", () => {
  it("is on one line", () => {
    expect(quotable("the\r\n  the\u2028end\0")).toBe("the the end");
  });

  it("has its middle left out when it is long", () => {
    const text = quotable("When the council met again in the spring, nobody could say who had asked for the vote.");
    expect(text).toBe("When the council met again … who had asked for the vote.");
  });

  it("is never long and never half of a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 700 }), (text) => {
        const quoted = quotable(text);
        expect(quoted.length).toBeLessThanOrEqual(60);
        expect(quoted).not.toMatch(/[\r\n]/);
        // Half of a surrogate pair cannot be encoded.
        expect(() => encodeURIComponent(quoted)).not.toThrow();
      }),
    );
  });
});

describe("a message", () => {
  it("quotes its values", () => {
    expect(fillMessage(`"{actual}" {n} {n}`, { actual: "a\nb", n: 2 })).toBe(`"a b" 2 2`);
  });

  it("must have them all", () => {
    expect(() => fillMessage("{actual} {toString}", { actual: "a" })).toThrow("has no value for {toString}");
  });
});

it.each<[string, string | undefined]>([
  ["optoin", "option"],
  ["Option", "option"],
  ["opt", undefined],
])("the name nearest to %s is %s", (name, known) => {
  expect(nearest(name, ["severity", "option", "allow"])).toBe(known);
});

it("has no nearest name for what is no name", () => {
  expect(nearest("x".repeat(100_000), ["option"])).toBeUndefined();
  expect(nearest("option", [])).toBeUndefined();
});
