import type { Spelling } from "@copydesk/article";

const ACRONYM = /^[A-Z]{2,}s?$/;
/** A hyphen with letters behind it that are read one by one. */
const ENDS_IN_LETTERS = /-[A-Z]{2,}$/;

/** `GStephanopoulos`, `UChicago`, `Korea-US`, `D-Mass.`: a name with something put to it. */
export function isAddition(one: Spelling, other: Spelling): boolean {
  const [short, long] = one.text.length < other.text.length ? [one, other] : [other, one];
  if (long.text !== short.text && long.text.endsWith(short.text)) return true;
  if (long.key.length > short.key.length + 1 && long.key.startsWith(short.key)) return true;
  // `Post-9` of `Post-9/11`
  if (long.text.startsWith(`${short.text}-`)) return true;
  if (
    short.text.charAt(1) === "-" ||
    long.text.charAt(1) === "-" ||
    short.text.includes(".") ||
    long.text.includes(".")
  )
    return true;
  return ENDS_IN_LETTERS.test(short.text) !== ENDS_IN_LETTERS.test(long.text);
}

/** `AAPIs` and `AANHPIs`: letters that each stand for a word. */
export function areAcronyms(one: Spelling, other: Spelling): boolean {
  return ACRONYM.test(one.text) && ACRONYM.test(other.text);
}
