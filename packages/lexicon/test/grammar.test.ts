import { describe, expect, it } from "vitest";
import { BOUNDARY, classesOf, misfit, NUMBER } from "../src/index.js";

/** How badly the second word of three stands between the others; "." for the edge of a sentence, "7" for a number. */
function misfitIn(phrase: string): number {
  const [before = 0, word = 0, after = 0] = phrase
    .split(" ")
    .map((each) => (each === "." ? BOUNDARY : each === "7" ? NUMBER : classesOf(each)));
  return misfit(before, word, after);
}

describe("classesOf", () => {
  it.each([
    ["took", "wrote"],
    ["taken", "written"],
    ["wives", "men"],
    ["lying", "dying"],
    ["carried", "stopped"],
    ["its", "their"],
    ["healthier", "healthy"],
  ])("puts %s and %s into one class", (a, b) => {
    expect(classesOf(a) & classesOf(b)).not.toBe(0);
  });

  it.each([
    ["took", "taken"],
    ["wife", "wives"],
    ["its", "it"],
    ["can", "city"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(classesOf(a) & classesOf(b)).toBe(0);
  });

  it("goes by the ending of a listed word that nothing else is known of, and knows nothing of what is no word", () => {
    expect(classesOf("unhurriedly") & classesOf("quickly")).not.toBe(0);
    expect(classesOf("qzzx")).toBe(0);
  });
});

describe("misfit", () => {
  it.each([
    ["the states of", "the sates of"],
    ["defends its record", "defends it record"],
    ["was arrested at", "was arrester at"],
    ["the team .", "the them ."],
    ["would face a", "would facing a"],
    ["7 years .", "7 year ."],
  ])("takes %s for likelier than %s", (likely, unlikely) => {
    expect(misfitIn(likely)).toBeLessThan(misfitIn(unlikely));
  });

  it("finds nothing odd in plain phrases", () => {
    for (const phrase of ["the city of", ". the mayor", "will be a", "to the city", "they have been"]) {
      expect(misfitIn(phrase), phrase).toBe(0);
    }
  });

  it("says little where the words are unknown", () => {
    expect(misfit(0, 0, 0)).toBeGreaterThan(0);
    expect(misfit(0, 0, 0)).toBeLessThan(2);
  });
});
