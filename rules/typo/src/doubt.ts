import {
  derivation,
  has,
  isForeignParticle,
  isName,
  isOvershadowed,
  isWord,
  withoutPossessive,
  wordRarity,
} from "@copydesk/lexicon";
import { type LetterCase, WordTest } from "@copydesk/rule-kit";
import { UNCOMMON } from "./levels.js";
import { suspectMixed } from "./mixed.js";
import { mayLookMade } from "./non-word.js";

/** Whether the word is none, or rare beside a common one: all that is asked of most words. */
export function isDoubtful(word: string): boolean {
  const level = wordRarity(word);
  return level === 0 || (level >= UNCOMMON && isOvershadowed(word));
}

/** Words that may be slips somewhere, by their spelling; all the rest hangs on the place. */
export const suspicious = new WordTest((text, letterCase) => {
  const base = withoutPossessive(text);
  if (letterCase === "mixed") return !has(text) && !has(base) && suspectMixed(base) !== undefined;
  return !HAS_DIGIT_OR_STOP.test(base) && isSuspicious(text, base, letterCase);
});

function isSuspicious(text: string, base: string, letterCase: LetterCase): boolean {
  switch (letterCase) {
    case "lower":
      if (!isDoubtful(text) || !isDoubtful(base) || base.length > LONGEST) return false;
      if (has(base)) return base.length >= SHORTEST_RARE && !isForeignParticle(base);
      return base.length >= SHORTEST && mayLookMade(derivation(base));
    case "capitalised":
      if (has(text) || has(base) || base.length < SHORTEST_CAPITALISED) return false;
      return !base.includes("-") && !isPluralOfName(base);
    case "upper":
      return base.length >= SHORTEST_UPPER && base.length <= LONGEST && !isWord(base);
    default:
      return false;
  }
}

/** "The Davises’ lot" */
const isPluralOfName = (base: string): boolean =>
  base.endsWith("s") && (isName(base.slice(0, -1)) || (base.endsWith("es") && isName(base.slice(0, -2))));

const SHORTEST = 2;
const SHORTEST_RARE = 3;
const SHORTEST_CAPITALISED = 5;
const SHORTEST_UPPER = 3;
/** Nothing longer is a slip of a word. */
const LONGEST = 30;
const HAS_DIGIT_OR_STOP = /[.\d]/;
