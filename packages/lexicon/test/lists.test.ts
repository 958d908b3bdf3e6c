import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../lists/", import.meta.url);

describe.each(readdirSync(folder))("%s", (file) => {
  const lines = readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n");
  const words = lines.filter((line) => !line.startsWith("#"));

  it("says at its head what it holds", () => expect(lines[0]).toMatch(/^# \w/));
  it("is sorted, one word a line, each once", () => {
    expect(words.filter((word) => word.trim() !== word || /\s/.test(word))).toEqual([]);
    const byCodePoint = [...new Set(words)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(words).toEqual(byCodePoint);
  });
});
