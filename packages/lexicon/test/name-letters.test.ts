import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isName, nameLikelihood } from "../src/index.js";

describe("nameLikelihood", () => {
  it.each([
    ["brandhuber", "brandhubre"],
    ["kowalczyk", "kowalczky"],
    ["arregui", "arreguy"],
    ["anderssen", "andesrsen"],
  ])("takes %s for a name rather than %s", (likely, unlikely) => {
    expect(nameLikelihood(likely)).toBeGreaterThan(nameLikelihood(unlikely));
  });

  it("is a logarithm for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const likelihood = nameLikelihood(text);
        expect(Number.isFinite(likelihood)).toBe(true);
        expect(likelihood).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("public figures", () => {
  it.each(["Obama", "Netanyahu", "Grassley", "Ocasio-Cortez"])("%s is a name", (name) =>
    expect(isName(name)).toBe(true),
  );
});
