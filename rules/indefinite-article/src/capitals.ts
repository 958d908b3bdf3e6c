import { isAcronym, isName, isProper, isWord } from "@copydesk/lexicon";
import { SAID_AS_WORD, SAID_EITHER_WAY, SPELLED_OUT } from "./acronyms.js";
import type { Sound } from "./sound.js";
import { soundOfSpelling } from "./spellings.js";

/** How the name of a letter begins: `an F`, `a U`. */
export function soundOfLetter(letter: string): Sound {
  if (/[aefhilmnorsx]/i.test(letter)) return "vowel";
  return /[a-z]/i.test(letter) ? "consonant" : "unknown";
}

/** How a run of capitals is heard, a plural `s` or a number after it or not: letter by letter, or as a word. */
export function soundOfCapitals(text: string): Sound {
  const capitals = /^[A-Z]+(?=s?$|\d)/.exec(text)?.[0] ?? "";
  if (capitals === "") return soundIfEither(text);
  // `an MI5 officer`, `an F1 race`
  if (capitals.length < 3 && /\d/.test(text)) return soundOfLetter(capitals[0]!);
  if (SPELLED_OUT.has(capitals)) return "vowel";
  if (SAID_AS_WORD.has(capitals)) return "consonant";
  if (SAID_EITHER_WAY.has(capitals) || isRoman(capitals)) return "unknown";
  // `A NEW DAY`, `AN HOUR`: a whole line in capitals.
  const isShouted =
    capitals.length > 2 && !isAcronym(capitals) && [isWord, isProper, isName].some((test) => test(capitals));
  if (isShouted) return soundIfEither(text);
  if (capitals[0] === "U" || cannotBeSaid(capitals)) return soundOfLetter(capitals[0]!);
  return soundIfEither(capitals);
}

/** The sound of capitals that begin alike as letters and as a word: `BBC`, `ISIS`, `PhD`, but not `SAT`. */
export function soundIfEither(text: string): Sound {
  const letter = soundOfLetter(text[0]!);
  const word = soundOfSpelling(text.toLowerCase());
  return letter === word || (word === "unknown" && !/^[FHLMNRSUX]/.test(text)) ? letter : "unknown";
}

const isRoman = (capitals: string): boolean => /^[IVXL]+$/.test(capitals);

const ONSET = /^(?:[fhlmnr]?|[fs]l|fr|rh|s(?:c[hlr]?|hr?|k[lr]?|m|n|p[hlr]?|q|tr?|w)?)[AEIOUY]/i;
const CODA = /(?:[AEIOUY][^AEIOUY]?|[LNRS][^AEIOUY]|[^AEIOUY][ST]|CK|CH|SH|TH|PH|GH|FF|ZZ|MP|MB)$/;

/** No syllable of English begins or ends with these letters: `FBI`, `MRI`, `LGBTQ`, `LAPD`. */
function cannotBeSaid(capitals: string): boolean {
  return !ONSET.test(capitals) || !CODA.test(capitals);
}
