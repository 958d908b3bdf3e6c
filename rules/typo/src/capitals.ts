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
import type { Usage } from "./evidence.js";
import { ONE_SLIP, SWAPPED } from "./levels.js";
import type { Suspect } from "./suspect.js";

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
  if (!known && derivation(word) !== undefined) return undefined;
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
  if (best === undefined || best.word.toUpperCase() === word) return undefined;
  if (word.length > LONGEST_ACRONYM)
    return best.rarity <= 40 ? { suspicion: "non-word", made: false, suggestions } : undefined;
  const sure = word.length === SHORTEST ? isSwapOf(best, word) : isFamiliar(best, word);
  return sure ? { suspicion: "capitals", made: false, suggestions } : undefined;
}

/** "TEH": three letters are an acronym as soon as a slip, unless two are swapped in one of the commonest words. */
const isSwapOf = ({ word, cost }: Suggestion, typed: string): boolean =>
  cost <= SWAPPED && word.length === typed.length && isEveryday(word);

const isFamiliar = ({ word, cost, rarity }: Suggestion, typed: string): boolean =>
  (typed.length > 4 && isWord(word) && rarity <= 10) || (cost <= SWAPPED && isEveryday(word));

/** A word in capitals among others in small letters is likelier an acronym than a word. */
const ACRONYM_BONUS = 3;

/** Spellings in capitals, one slip of the fingers away, that the article uses. */
function twinsIn(word: string, usage: Usage, known: boolean): Suggestion[] {
  const twins: Suggestion[] = [];
  for (const [spelling, uses] of usage.capitals) {
    if (spelling !== spelling.toUpperCase() || usage.count(spelling) <= 0) continue;
    const slip = slipBetween(word, spelling);
    if (slip === undefined || (known && slip !== "swapped")) continue;
    if (uses < (known ? USES_AGAINST_KNOWN : word.length > SHORTEST ? 1 : TWIN_USES)) continue;
    twins.push({ word: spelling, cost: slip === "swapped" ? SWAPPED : ONE_SLIP, rarity: 10, score: -uses });
  }
  return twins.sort((a, b) => a.score - b.score);
}

/** How one word in capitals may have been typed for another: letters swapped, a neighbouring key hit, a letter doubled. */
export function slipBetween(typed: string, meant: string): "swapped" | "neighbour" | "doubled" | undefined {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return undefined;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const [is, was] = [typed[at] ?? "", meant[at] ?? ""];
  if (typed.length === meant.length) {
    if (is === meant[at + 1] && typed[at + 1] === was)
      return typed.slice(at + 2) === meant.slice(at + 2) ? "swapped" : undefined;
    const neighbours = at > 0 && typed.length > SHORTEST && areNeighbouringKeys(is.toLowerCase(), was.toLowerCase());
    return neighbours && typed.slice(at + 1) === meant.slice(at + 1) ? "neighbour" : undefined;
  }
  if (typed.length < meant.length || typed[at] !== typed[at - 1]) return undefined;
  return typed.slice(at + 1) === meant.slice(at) ? "doubled" : undefined;
}
