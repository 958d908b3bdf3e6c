import type { Article, Token } from "@copydesk/article";
import { isEveryday, wordRarity } from "@copydesk/lexicon";
import { COMMON, FAMILIAR, LIKELY_SLIP, ONE_SLIP, SWAPPED } from "./levels.js";
import { isInflectionOf } from "./likeness.js";
import { beginsSentence, ordinaryCapitalsBeside, precedesSmallLetters } from "./neighbours.js";
import { suspectNonWord } from "./non-word.js";
import type { Suspect } from "./suspect.js";
import { usageOf } from "./usage.js";

/** What a capitalised word that no list has may be a slip for, where it stands and by itself. */
export function suspectCapital(article: Article, token: Token, base: string): Suspect | undefined {
  const beside = ordinaryCapitalsBeside(article, token);
  const begins = beginsSentence(article, token) && precedesSmallLetters(article, token);
  // "Breifly, the council met."
  const alone = begins || (beginsSentence(article, token) && article.tokens[token.index + 1]?.text === ",");
  if ((!alone && beside === 0) || article.derive(usageOf).count(base) > 1) return undefined;
  return suspectCapitalised(base, begins || beside === 2);
}

/**
 * A capitalised word may be a name: it is tried as a word only where words have capitals, and for slips beyond doubt. At the
 * start of a sentence and between ordinary words of a title any will do; elsewhere letters are swapped, doubled or left out,
 * for names differ by others ("Changi Airport" and "change").
 */
function suspectCapitalised(base: string, anySlip: boolean): Suspect | undefined {
  if (base.length < SHORTEST_CAPITALISED || base.includes("-")) return undefined;
  const word = base.slice(0, 1).toLowerCase() + base.slice(1);
  const found = suspectNonWord(word, true);
  const best = found?.suggestions[0];
  if (found === undefined || best === undefined || best.word.includes(" ") || isInflectionOf(word, best.word))
    return undefined;
  if (best.word !== best.word.toLowerCase()) return undefined;
  const keepsLetters = best.cost <= SWAPPED || (best.cost <= LIKELY_SLIP && best.word.length > word.length);
  if (!keepsLetters && !anySlip) return undefined;
  if (word.length === SHORTEST_CAPITALISED && best.cost > SWAPPED) return undefined;
  const long = keepsLetters ? LONG_CAPITALISED : VERY_LONG_CAPITALISED;
  if (best.rarity > (word.length >= long ? FAMILIAR : COMMON) || best.cost > ONE_SLIP) return undefined;
  const suggestions = found.suggestions.map((suggestion) => ({
    ...suggestion,
    word: suggestion.word.slice(0, 1).toUpperCase() + suggestion.word.slice(1),
  }));
  return { ...found, suggestions };
}

const SHORTEST_CAPITALISED = 5;
const LONG_CAPITALISED = 7;
const VERY_LONG_CAPITALISED = 9;

const SHIFT_HELD = /^[A-Z]{2}[a-z]+$/;
const SHIFT_LATE = /^[a-z][A-Z][a-z]+$/;

/** "THe", "PResident", "tHe": the shift key held too long or pressed too late. "MPs" and "IDs" are no such slips. */
export function suspectMixed(base: string): Suspect | undefined {
  const lower = base.toLowerCase();
  const level = wordRarity(lower);
  const slip =
    SHIFT_HELD.test(base) && base.length > 3
      ? level !== 0 && level <= FAMILIAR
      : (SHIFT_LATE.test(base) || SHIFT_HELD.test(base)) && isEveryday(lower);
  if (!slip) return undefined;
  const word = SHIFT_LATE.test(base) ? lower : lower.slice(0, 1).toUpperCase() + lower.slice(1);
  return { suspicion: "letter-case", made: false, suggestions: [{ word, cost: 0.5, rarity: level, score: 0 }] };
}
