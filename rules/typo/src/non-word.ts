import {
  classesOf,
  type Derivation,
  derivation,
  has,
  isEveryday,
  type Suggestion,
  suggest,
  withDoubledLetter,
  wordRarity,
} from "@copydesk/lexicon";
import { ACCENT_ONLY, COMMON, DICTIONARY_ONLY, FAMILIAR, LIKELY_SLIP, ONE_SLIP, SWAPPED } from "./levels.js";
import { isInflectionOf, isPluralOfAdjective } from "./likeness.js";
import type { Suspect } from "./suspect.js";

/** What a correction may cost, by the length of the word: a short word has too many neighbours. */
function dearest(length: number): number {
  if (length <= 3) return 1;
  if (length <= 4) return 1.1;
  return length <= LONG ? 1.5 : 2;
}

/** Beyond these a word merely happens to be near; a long word has few neighbours, and may hold two slips. */
const WORST_SCORE = 9.5;
const WORST_SCORE_OF_LONG = 11.5;
const LONG = 7;
const VERY_LONG = 10;
const SHORT = 4;
const RAREST_BESIDE_MADE = 50;
/** `documation`: a word so long, with two letters left out, can be no other. */
const WORST_SCORE_OF_VERY_LONG = 12.6;
const RAREST_SUGGESTION = 60;
const RAREST_FAR_SUGGESTION = FAMILIAR;

function isWorthSaying({ cost, score, rarity: level }: Suggestion, length: number): boolean {
  if (cost <= LIKELY_SLIP && length >= VERY_LONG) return true;
  if (cost <= ONE_SLIP) return level <= (length > SHORT ? RAREST_SUGGESTION : RAREST_FAR_SUGGESTION);
  const worst = length >= VERY_LONG ? WORST_SCORE_OF_VERY_LONG : length > LONG ? WORST_SCORE_OF_LONG : WORST_SCORE;
  return level <= RAREST_FAR_SUGGESTION && score <= worst;
}

/** What looks made by rule may be a slip all the same: `newpaper`, `helpfull`, `reguard`. */
const OFTEN_A_SLIP: ReadonlySet<Derivation> = new Set(["affix", "compound", "inflection"]);

/** Whether a word made so, or not made at all, may be a slip. */
export const mayLookMade = (made: Derivation | undefined): boolean => made === undefined || OFTEN_A_SLIP.has(made);

/** "newpaper", "budgetting": a common word right beside one that looks made by rule. */
function outweighs(best: Suggestion, word: string, made: Derivation): boolean {
  // "disqualifier" beside "disqualified"
  if (isInflectionOf(word, best.word) || word.slice(0, -1) === best.word.slice(0, -1)) return false;
  if (best.rarity <= COMMON) return true;
  // "respondant" looks made of "respond" and "ant", "decomissioned" of "co" and "missioned".
  const rarest = made === "compound" || best.cost <= SWAPPED ? RAREST_BESIDE_MADE : FAMILIAR;
  // "unwieldly" looks made of "un" and "wieldly".
  const isLongAffix = made === "affix" && word.length > LONG + 1 && word.slice(-1) === best.word.slice(-1);
  const dearest = isLongAffix ? ONE_SLIP : LIKELY_SLIP;
  return best.rarity <= rarest && best.cost <= dearest && word.length >= LONG;
}

/** "denail-of-service": one part between hyphens is no word, and plainly a slip. */
function hyphenatedSuspect(word: string): Suspect | undefined {
  const parts = word.split("-");
  const wrong = parts.findIndex((part) => !has(part) && derivation(part) === undefined);
  const part = parts[wrong];
  if (part === undefined || part.length < 5) return undefined;
  const found = suspectNonWord(part, true);
  const best = found?.suggestions[0];
  if (found === undefined || best === undefined || best.rarity > FAMILIAR || isInflectionOf(part, best.word))
    return undefined;
  const suggestions = found.suggestions
    .filter((suggestion) => !suggestion.word.includes(" "))
    .map((suggestion) => ({
      ...suggestion,
      word: parts.map((each, index) => (index === wrong ? suggestion.word : each)).join("-"),
    }));
  return suggestions.length === 0 ? undefined : { ...found, suggestions };
}

/**
 * What a lower-case word that no list has may be a slip for; `undefined` where it may well be a word. `near` looks for
 * nothing but single slips, which is quick.
 */
export function suspectNonWord(word: string, near: boolean): Suspect | undefined {
  const made = derivation(word);
  if (!mayLookMade(made)) return undefined;
  if (word.includes("-")) return made === undefined ? hyphenatedSuspect(word) : undefined;
  const doubled = made === "inflection" ? withDoubledLetter(word) : undefined;
  if (doubled !== undefined) return { suspicion: "non-word", made: true, suggestions: [letterDoubled(doubled)] };
  const maxCost = near || made !== undefined ? ONE_SLIP : dearest(word.length);
  const all = suggest(word, { maxCost, limit: 6 }).filter((each) => made === undefined || !each.word.includes(" "));
  // "documation": "decimation" is nearer, and too rare to be meant.
  const suggestions =
    word.length < VERY_LONG
      ? all
      : all.slice(
          Math.max(
            0,
            all.findIndex((each) => isWorthSaying(each, word.length)),
          ),
        );
  const best = suggestions[0];
  if (word.length < 3 && !(best !== undefined && best.cost <= SWAPPED && isEveryday(best.word))) return undefined;
  // "two more whoas"
  if (best?.word.includes(" ") && word.endsWith("s") && has(word.slice(0, -1))) return undefined;
  if (best === undefined || best.cost <= ACCENT_ONLY || !isWorthSaying(best, word.length)) return undefined;
  // "reagan" is no misspelling: capital letters are another matter. "Proffit" is, though somebody is called so.
  if (suggestions.some(({ word: meant, rarity: level }) => level < DICTIONARY_ONLY && meant.toLowerCase() === word))
    return undefined;
  // "newpaper" looks like a compound; "crosshairs" has no such neighbour.
  if (made !== undefined && !outweighs(best, word, made)) return undefined;
  // "El territorio de los piratas": the Spanish word's plural, and the English one's.
  if (/[ao]s$/.test(word) && best.word.startsWith(word.slice(0, -2))) return undefined;
  if (isPluralOfAdjective(word, best.word) || (word === `${best.word}s` && isNoun(best.word))) return undefined;
  return { suspicion: "non-word", made: made !== undefined, suggestions: withPossessive(word, suggestions) };
}

/** "snapshotting" is in no list either: as rare as a word can be. */
const letterDoubled = (word: string): Suggestion => ({ word, cost: SWAPPED, rarity: DICTIONARY_ONLY, score: 0 });

const NOUN = classesOf("city");
/** "hazmats": the plural of a noun that a list has. */
const isNoun = (word: string): boolean => (classesOf(word) & NOUN) !== 0 || wordRarity(word) === DICTIONARY_ONLY;

/** "the companys first rocket": the apostrophe may be what is missing, as well as the plural's ending. */
function withPossessive(word: string, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const [best, ...others] = suggestions;
  const stem = word.slice(0, -1);
  if (best === undefined || !/[^aeiou]ys$/.test(word) || !has(stem)) return suggestions;
  return [best, { ...best, word: `${stem}'s` }, ...others];
}
