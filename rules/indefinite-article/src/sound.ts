import { withoutPossessive } from "@copydesk/lexicon";
import type { LetterCase } from "@copydesk/rule-kit";
import { soundIfEither, soundOfCapitals, soundOfLetter } from "./capitals.js";
import { soundOfSpelling } from "./spellings.js";

/**
 * What the word after an article begins with, as it is heard. `historic`: an h that some do not sound, because the stress
 * comes later; `herb`: an h that the British sound and Americans do not; `unknown`: heard both ways, or no telling.
 */
export type Sound = "vowel" | "consonant" | "historic" | "herb" | "unknown";

/** `N.Y.`, `S.C.`: read out as the names that they stand for. */
const READ_AS_NAMES: ReadonlySet<string> = new Set("N.C N.D N.H N.J N.M N.S N.Y R.I S.C S.D".split(" "));

/** Without a vowel, and still read as the words that they stand for: `a St. Petersburg court`. */
const CUT_SHORT: ReadonlySet<string> = new Set("Dr Lt Mr Mrs Ms Mt Sgt St".split(" "));

/** How a word is heard: common words and names, single letters, acronyms, `iPhone`, `U.S.`, `X-ray`. */
export function soundOfWord(text: string, letterCase: LetterCase): Sound {
  if (letterCase === "lower" && text.length > 1 && /^[a-z]+$/.test(text)) return soundOfSpelling(text);
  const whole = withoutPossessive(text).normalize("NFD").replace(/\p{M}/gu, "");
  // `E.U.-funded`, `F-16`: the first part is what is heard first.
  const head = /^[^-&]+/.exec(whole)?.[0] ?? whole;
  const stops = head.indexOf(".");
  if (stops >= 0) return soundOfAbbreviation(head, stops);
  const [first = "", second = ""] = head;
  if (head.length === 1) {
    // `a x`, `an s`: no telling what a small letter alone is; `an e-book` there is.
    return whole.length > 1 || letterCase === "upper" || letterCase === "capitalised"
      ? soundOfLetter(first)
      : "unknown";
  }
  // `Mi8`, `Su-34`: no telling whether they are read as words.
  if (/^[A-Z][a-z]-?\d/.test(whole)) return soundIfEither(head);
  // `iPhone`, `mRNA`, `N95`, `H1N1`
  if (/\d/.test(second) || (/[a-z]/.test(first) && /[A-Z]/.test(second))) return soundOfLetter(first);
  if (/^[A-Z]{2}/.test(head)) return soundOfCapitals(head);
  // `MoD`, `RoI`: two words cut to their first letters; `LeBron` and `LinkedIn` are read as they are written.
  if (/^[A-Z][a-z][A-Z](?![a-z])/.test(head)) return soundIfEither(head);
  return soundOfSpelling(head.toLowerCase());
}

function soundOfAbbreviation(head: string, stop: number): Sound {
  const letters = head.replace(/\.$/, "");
  if (stop === 1) {
    // `an S. Korean`, `a N. Carolina team`: South and North, or an initial.
    return letters === "N" || letters === "S" || READ_AS_NAMES.has(letters) ? "unknown" : soundOfLetter(letters[0]!);
  }
  if (CUT_SHORT.has(letters)) return "consonant";
  // `a Gov. Lund`, `a Ph.D.`
  const sound = soundOfSpelling(letters.toLowerCase());
  return sound === "unknown" ? soundIfEither(letters) : sound;
}
