const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
/** From twenty. */
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const VALUES = new Map<string, number>();
for (let value = 0; value < 100; value++) VALUES.set(inWords(value), value);

const GREATEST = 999;

function inWords(value: number): string {
  if (value < 20) return ONES[value]!;
  const tens = TENS[Math.floor(value / 10) - 2]!;
  return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10]}`;
}

/** `seven`, `forty-two`, `two hundred five`; undefined for what is no whole number up to 999. */
export function numberInWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > GREATEST) return undefined;
  if (value < 100) return inWords(value);
  const rest = value % 100;
  const hundreds = `${ONES[Math.floor(value / 100)]} hundred`;
  return rest === 0 ? hundreds : `${hundreds} ${inWords(rest)}`;
}

/** `first` to `tenth`. */
export const ordinalInWords = (value: number): string | undefined => (value > 0 ? ORDINALS[value] : undefined);

/** The value of a number below 100 in small letters: 42 for `forty-two`. */
export const numberOfWords = (words: string): number | undefined => VALUES.get(words);
