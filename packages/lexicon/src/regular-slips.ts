/** An ending that writers make by a rule the word does not follow, and what it should be. */
interface RegularSlip {
  readonly wrong: RegExp;
  readonly right: string;
}

/** What such a slip costs: as much as two letters swapped. */
export const REGULAR_SLIP = 0.5;

const REGULAR_SLIPS: readonly RegularSlip[] = [
  { wrong: /(?<=[^aeiou])ys$/, right: "ies" },
  { wrong: /(?<=[^aeiou])yed$/, right: "ied" },
  { wrong: /(?<=[^aeiou])eing$/, right: "ing" },
  { wrong: /(?<=[a-z]{3})es$/, right: "s" },
  { wrong: /full$/, right: "ful" },
  { wrong: /ally$/, right: "ly" },
  { wrong: /(?<=ic)ly$/, right: "ally" },
  { wrong: /f(?:s|es)$/, right: "ves" },
];

/** The spellings that the word would have if an irregular ending was made by rule: `countrys` gives `countries`. */
export function withRegularEnding(word: string): readonly string[] {
  return REGULAR_SLIPS.filter(({ wrong }) => wrong.test(word)).map(({ wrong, right }) => word.replace(wrong, right));
}
