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
  { wrong: /(?<=[a-z]{2}o)es$/, right: "s" },
  { wrong: /ayed$/, right: "aid" },
  { wrong: /ain[ae]nce$/, right: "enance" },
  { wrong: /full$/, right: "ful" },
  { wrong: /ally$/, right: "ly" },
  { wrong: /(?<=ic)ly$/, right: "ally" },
  { wrong: /f(?:s|es)$/, right: "ves" },
];

/** A syllable typed twice: `dependendencies`. */
function withoutEcho(word: string): readonly string[] {
  const once = word.replace(/(.{3,4})\1/, "$1");
  return once === word ? [] : [once];
}

/**
 * The spellings that the word would have if an irregular ending was made by rule (`countrys` gives `countries`) or a
 * syllable typed twice.
 */
export function withRegularEnding(word: string): readonly string[] {
  const regular = REGULAR_SLIPS.filter(({ wrong }) => wrong.test(word));
  return [...regular.map(({ wrong, right }) => word.replace(wrong, right)), ...withoutEcho(word)];
}
