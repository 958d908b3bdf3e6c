import type { Article, Token } from "@copydesk/article";
import { has, isEveryday, isOvershadowed, wordRarity } from "@copydesk/lexicon";
import { suspectCapitals } from "./capitals.js";
import { beginsSentence, ordinaryCapitalsBeside, precedesSmallLetters, touchesCapitals, usageOf } from "./evidence.js";
import { inForeignPassage } from "./foreign.js";
import { COMMON, FAMILIAR, LIKELY_SLIP, ONE_SLIP, SWAPPED, UNCOMMON } from "./levels.js";
import { isInflectionOf } from "./likeness.js";
import { suspectNonWord } from "./non-word.js";
import { misfitOf, placeOf } from "./place.js";
import { suspectRareWord } from "./rare-word.js";
import { reranked, type Suspect } from "./suspect.js";

/** Whether the word is none, or rare beside a common one: all that is asked of most words. */
function isDoubtful(word: string): boolean {
  const level = wordRarity(word);
  return level === 0 || (level >= UNCOMMON && isOvershadowed(word));
}

/** Nearly every token is: one look-up decides. */
export const isPlain = ({ letterCase, text }: Token): boolean =>
  letterCase === "lower" ? !isDoubtful(text) : letterCase !== "upper" && has(text);

/** What the token may be a slip for. Cheap reasons to believe in it come before the search for what else it may be. */
export function suspectIn(article: Article, token: Token, base: string): Suspect | undefined {
  switch (token.letterCase) {
    case "lower": {
      if (base.length < 2 || base.length > LONGEST || !isDoubtful(base) || HAS_DIGIT_OR_STOP.test(base))
        return undefined;
      const usage = article.derive(usageOf);
      const again = usage.count(base) > 1;
      if (usage.countAsName(base) > 0 || (again && has(base))) return undefined;
      if (!has(base) && inForeignPassage(article, token)) return undefined;
      const place = placeOf(article, token);
      const found = has(base)
        ? suspectRareWord(base, place, article.quotationAt(token) !== undefined)
        : suspectNonWord(base, again);
      return found === undefined
        ? undefined
        : reranked(
            found,
            (word) => (usage.count(word) > 0 && !isEveryday(word) ? USED_ELSEWHERE : 0) + PLACE * misfitOf(place, word),
          );
    }
    case "capitalised":
      if (has(base) || HAS_DIGIT_OR_STOP.test(base)) return undefined;
      return suspectCapital(article, token, base);
    case "upper":
      return HAS_DIGIT_OR_STOP.test(base)
        ? undefined
        : suspectCapitals(base, article.derive(usageOf), touchesCapitals(article, token));
    case "mixed":
      return has(base) || (article.derive(usageOf).capitals.get(base) ?? 0) > 1 ? undefined : suspectMixed(base);
    default:
      return undefined;
  }
}

function suspectCapital(article: Article, token: Token, base: string): Suspect | undefined {
  const beside = ordinaryCapitalsBeside(article, token);
  const begins = beginsSentence(article, token) && precedesSmallLetters(article, token);
  // "Breifly, the council met."
  const alone = begins || (beginsSentence(article, token) && article.tokens[token.index + 1]?.text === ",");
  if ((!alone && beside === 0) || article.derive(usageOf).count(base) > 1) return undefined;
  return suspectCapitalised(base, begins || beside === 2);
}

/** A word that the article uses elsewhere is likelier to be meant, unless every article does. */
const USED_ELSEWHERE = -1.5;
/** How much a place counts that the word would not fit. */
const PLACE = 1.2;

/** Nothing longer is a slip of a word. */
const LONGEST = 30;
const HAS_DIGIT_OR_STOP = /[.\d]/;

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
function suspectMixed(base: string): Suspect | undefined {
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
