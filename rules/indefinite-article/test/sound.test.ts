import { describe, expect, it } from "vitest";
import { SAID_AS_WORD, SAID_EITHER_WAY, SPELLED_OUT } from "../src/acronyms.js";
import { soundOfFigures } from "../src/figures.js";
import { soundOfWord } from "../src/sound.js";

/** Lists as they are written here: words parted by spaces. */
const each = (list: string, soundOf: (word: string) => string, sound: string) => {
  for (const word of list.split(" ")) expect([word, soundOf(word)]).toEqual([word, sound]);
};

describe("capitals and mixed case", () => {
  const soundOf = (word: string) => soundOfWord(word, "upper");

  it.each([
    [
      "vowel",
      "A E F H I L M N O R S X FBI NBC MRI SUV SUVs LGBTQ LAPD NYPD HIV NGO NGOs MP MI5 F1 N95 H1N1 M4 FBI-led",
    ],
    ["vowel", "EU ISIS IAEA AARP EPA EU-wide F.B.I. A.C.L.U. HOUR R&B S&P M&A AT&T"],
    ["consonant", "B C D G J K P Q T U V W Y Z US UN UFO UNESCO UCLA UK-based BBC CIA COVID-19 YMCA Q&A"],
    ["consonant", "NATO NASA FEMA FIFA SARS NATO-led U.N. U.S. U.S.-led Ph.D. PhD"],
    // Said both ways, or words in capitals.
    ["unknown", "NYC SC FAQ SQL URL ROTC II IV XX MSc MoD Mi8 SEAT REAL ONE N.Y. N.C. S."],
  ])("begin with a %s: %s", (sound, list) => each(list, soundOf, sound));
});

describe("words", () => {
  const soundOf = (word: string) => soundOfWord(word, /^[a-z]/.test(word) ? "lower" : "capitalised");

  it("are heard by their first part", () => {
    each("x-ray e-bike F-16 H-bomb A-list un-American ex-wife iPhone eBay mRNA O'Brien", soundOf, "vowel");
    each(
      "U-turn T-shirt one-off once-proud YouTube McConnell LeBron LinkedIn uPVC St. Dr. D'Angelo",
      soundOf,
      "consonant",
    );
    each("x s n", soundOf, "unknown");
  });

  it("are heard without their accents and endings", () => {
    each("État Éire émigré hour's", soundOf, "vowel");
    each("über", soundOf, "unknown");
  });
});

describe("figures", () => {
  it.each([
    ["vowel", "8 8th 80 80,000 800 8.5 8:30 8m '80s 11 11th 11,000 11.5 18 18th 18,000 18:30 1800s 1850"],
    ["consonant", "1 10 100 110 118 180 110,000 118,000 1.8 12 20 7 1,200 1999 1,800,000 '90s"],
    ["unknown", "0 0.5 1,100 1,800 1100 11000 18000"],
  ])("begin with a %s: %s", (sound, list) => each(list, soundOfFigures, sound));
});

describe("lists of capitals", () => {
  it("have no entry twice and only letters whose names begin with a vowel", () => {
    const all = [...SPELLED_OUT, ...SAID_AS_WORD, ...SAID_EITHER_WAY];
    expect(new Set(all).size).toBe(all.length);
    for (const capitals of all) expect(capitals).toMatch(/^[FHLMNRSXU][A-Z]+$/);
  });
});
