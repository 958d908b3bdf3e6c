import fc from "fast-check";
import { expect, it } from "vitest";
import { changeBetween } from "../src/revision/change.js";

it("finds what is different, and no more, in texts of any length", () => {
  const long = fc.integer({ min: 0, max: 9000 }).map((length) => "abcdefg".repeat(2000).slice(0, length));
  fc.assert(
    fc.property(long, fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), long, (head, old, now, rest) => {
      const [before, text] = [head + old + rest, head + now + rest];
      const { start, end, growth } = changeBetween(before, text);
      expect(before.slice(0, start) + text.slice(start, end + growth) + before.slice(end)).toBe(text);
      expect(end - start).toBeLessThanOrEqual(old.length);
      expect(end + growth - start).toBeLessThanOrEqual(now.length);
    }),
  );
});
