import {
  areNeighbouringKeys,
  derivation,
  has,
  isAcronym,
  isEveryday,
  isWord,
  type Suggestion,
  suggest,
} from "@copydesk/lexicon";

import { COMMON, LIKELY_SLIP, ONE_SLIP, SWAPPED, VERY_COMMON } from "./levels.js";
import type { Suspect } from "./suspect.js";
import type { Usage } from "./usage.js";

const SHORTEST = 3;
/** An acronym is unknown to every list until an article introduces it, so a slip in one needs a common twin in the article. */
const LONGEST_ACRONYM = 6;
const TWIN_USES = 2;
/** "RNA" is an acronym of its own, but not where an article on the NRA has it once. */
const USES_AGAINST_KNOWN = 3;

/** What a word in capitals may be a slip for: one that the article uses (`NTAO` beside `NATO`), or a very common one. */
export function suspectCapitals(word: string, usage: Usage, amidCapitals: boolean): Suspect | undefined {
  if (word.length < SHORTEST || word.length > 30 || usage.count(word) > 1 || isWord(word)) return undefined;
  const known = has(word);
  const made = known ? undefined : derivation(word);
  // "WORKERS, FAMERS, AND INDUSTRY" looks made of "fame".
  if (made !== undefined && (made !== "affix" || !amidCapitals)) return undefined;
  const twins = twinsIn(word, usage, known);
  if (twins.length > 0) return { suspicion: "twin", made: false, suggestions: twins };
  if (known || (word.length <= LONGEST_ACRONYM && !amidCapitals)) return undefined;
  const suggestions = [...suggest(word, { maxCost: ONE_SLIP, limit: 8 })]
    .map((suggestion) => ({
      ...suggestion,
      score: suggestion.score - (isAcronym(suggestion.word) ? ACRONYM_BONUS : 0),
    }))
    .sort((a, b) => a.score - b.score)
    .slice(0, 5);
  const best = suggestions[0];
  // "SUPREMES"
  if (best === undefined || best.word.toUpperCase() === word || word === `${best.word}S`) return undefined;
  if (made !== undefined && (best.rarity > COMMON || best.cost > LIKELY_SLIP)) return undefined;
  if (word.length > LONGEST_ACRONYM)
    return best.rarity <= 40 ? { suspicion: "non-word", made: false, suggestions } : undefined;
  const sure = word.length === SHORTEST ? isSwapOf(best, word) : isFamiliar(best, word);
  return sure ? { suspicion: "capitals", made: false, suggestions } : undefined;
}

/** "TEH": three letters are an acronym as soon as a slip, unless two are swapped in one of the commonest words. */
const isSwapOf = ({ word, cost }: Suggestion, typed: string): boolean =>
  cost <= SWAPPED && word.length === typed.length && isEveryday(word);

const isFamiliar = ({ word, cost, rarity }: Suggestion, typed: string): boolean =>
  (typed.length > 4 && isWord(word) && rarity <= (typed.length > 5 ? COMMON : VERY_COMMON)) ||
  (cost <= SWAPPED && isEveryday(word));

/** A word in capitals among others in small letters is likelier an acronym than a word. */
const ACRONYM_BONUS = 3;

/** Spellings in capitals, one slip of the fingers away, that the article uses. */
function twinsIn(word: string, usage: Usage, known: boolean): Suggestion[] {
  const twins: Suggestion[] = [];
  for (const spelling of known ? swapped(word) : meantBy(word)) {
    const uses = usage.capitals.get(spelling);
    if (uses === undefined) continue;
    const enough = known ? USES_AGAINST_KNOWN : isSingleUseEnough(word, spelling) ? 1 : TWIN_USES;
    if (uses < enough) continue;
    twins.push({ word: spelling, cost: SWAPPED, rarity: VERY_COMMON, score: -uses });
  }
  return twins.sort((a, b) => a.score - b.score);
}

/** Letters swapped or doubled; with another letter it may be another acronym, as unknown: "AMSA", "AMWA". */
const isSingleUseEnough = (typed: string, meant: string): boolean =>
  typed.length > SHORTEST &&
  (has(meant) || typed.length !== meant.length || [...typed].sort().join("") === [...meant].sort().join(""));

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** What may have been meant: two letters swapped, one doubled, a neighbouring key hit. Three letters are only swapped. */
function* meantBy(typed: string): Generator<string> {
  yield* swapped(typed);
  if (typed.length <= SHORTEST) return;
  for (let at = 1; at < typed.length; at += 1) {
    const [before, letter, after] = [typed.slice(0, at), typed[at]!, typed.slice(at + 1)];
    if (letter === typed[at - 1]) yield before + after;
    for (const meant of LETTERS) {
      if (areNeighbouringKeys(letter.toLowerCase(), meant.toLowerCase())) yield before + meant + after;
    }
  }
}

function* swapped(typed: string): Generator<string> {
  for (let at = 1; at < typed.length; at += 1) {
    if (typed[at] !== typed[at - 1]) yield typed.slice(0, at - 1) + typed[at]! + typed[at - 1]! + typed.slice(at + 1);
  }
}
