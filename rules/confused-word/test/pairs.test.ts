import { has } from "@copydesk/lexicon";
import { lint } from "@copydesk/rule-tester";
import { describe, expect, it } from "vitest";
import { formsOf } from "../src/confusions.js";
import rule from "../src/index.js";
import { PAIRS } from "../src/pairs/index.js";
import { CONTEXTS } from "./contexts.js";

const keys = PAIRS.flatMap((pairs) => Object.keys(pairs));
const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}'-]+/u);

describe("the pairs", () => {
  it("stand in order, each once, with frames", () => {
    for (const pairs of PAIRS) {
      const typed = Object.keys(pairs).map((pair) => pair.split(" > ")[0]!);
      expect(typed).toEqual([...typed].sort());
      for (const [pair, frames] of Object.entries(pairs)) expect(frames, pair).not.toEqual([]);
    }
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("have words on both sides, and two different ones", () => {
    for (const [typed, right] of keys.flatMap(formsOf)) {
      expect(typed).not.toBe(right);
      for (const part of right.split(/[ -]/)) expect(has(part) || part.includes("'"), right).toBe(true);
    }
  });

  it("each have a context of either kind", () => {
    expect(Object.keys(CONTEXTS).sort()).toEqual([...keys].sort());
  });
});

describe.each(Object.entries(CONTEXTS))("%s", (pair, [slip, right]) => {
  const forms = formsOf(pair);

  it(`is found in: ${slip}`, async () => {
    const found = await lint(rule, { text: slip, ext: ".txt", options: {} });
    expect(found.map(({ start, end }) => slip.slice(start, end).toLowerCase())).toHaveLength(1);
    const [{ start, end, suggestions }] = found as [(typeof found)[0]];
    expect(forms).toContainEqual([slip.slice(start, end).toLowerCase(), suggestions[0]?.text.toLowerCase()]);
  });

  it(`is not found in: ${right}`, async () => {
    expect(forms.some(([typed]) => words(right).includes(typed))).toBe(true);
    expect(await lint(rule, { text: right, ext: ".txt", options: {} })).toEqual([]);
  });
});
