import { isWord } from "@copydesk/lexicon";
import { dictionary } from "cmu-pronouncing-dictionary";
import { describe, expect, it } from "vitest";
import { soundOfSpelling } from "../src/spellings.js";

const VOWEL = /^(?:AA|AE|AH|AO|AW|AY|EH|ER|EY|IH|IY|OW|OY|UH|UW)\d/;

/** How each word of the lexicon is heard, where a dictionary of pronunciation has it and gives one way only. */
function heardWords(): Map<string, "vowel" | "consonant"> {
  const words = new Map<string, "vowel" | "consonant">();
  const doubtful = new Set<string>();
  for (const [entry, phones] of Object.entries(dictionary as Record<string, string>)) {
    const word = entry.replace(/\(\d+\)$/, "");
    if (!/^[a-z]+$/.test(word) || !isWord(word)) continue;
    const sound = VOWEL.test(phones) ? "vowel" : "consonant";
    if (words.has(word) && words.get(word) !== sound) doubtful.add(word);
    words.set(word, sound);
  }
  for (const word of doubtful) words.delete(word);
  return words;
}

describe("spellings", () => {
  const words = heardWords();

  it("are heard as a dictionary of pronunciation has them", () => {
    const wrong = [...words].filter(([word, sound]) => {
      const told = soundOfSpelling(word);
      return (told === "vowel" || told === "consonant") && told !== sound;
    });
    // Small letters that the dictionary reads one by one.
    expect(wrong.map(([word]) => word)).toEqual(["rte"]);
  });

  it("tell the sound of nearly every word", () => {
    const untold = [...words.keys()].filter((word) => soundOfSpelling(word) === "unknown" && /[aeiou]/.test(word));
    expect(words.size).toBeGreaterThan(40_000);
    expect(untold.length).toBeLessThan(20);
  });

  it.each([
    [
      "vowel",
      "umbrella unimportant uninvited unidentified unintended unissued unironed uninteresting undone upset urn usher",
    ],
    [
      "vowel",
      "utter hour hourly heir heiress honest honor honourable hors onerous ousted ultimatum ulcer urgent apple",
    ],
    [
      "consonant",
      "union uniform unicorn universal unidirectional unilateral unanimous unity user usual utopian uvular",
    ],
    [
      "consonant",
      "ewe euro european eulogy euphemism one once oneself uranium ukrainian horse house hen yes wrong xerox",
    ],
    ["historic", "historic historian hotel hypothesis hysterical"],
    ["herb", "herb herbs herbal"],
    ["unknown", "uighur homage ypres nguyen mbeki hmm rpm ukase"],
  ])("are heard with a %s: %s", (sound, list) => {
    for (const word of list.split(" ")) expect([word, soundOfSpelling(word)]).toEqual([word, sound]);
  });
});
