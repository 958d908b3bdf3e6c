import { isEveryday, type Suggestion } from "@copydesk/lexicon";
import { FAMILIAR, ONE_SLIP, SWAPPED } from "./levels.js";
import { isInflectionOf } from "./likeness.js";

type Suspicion =
  /** No word, and not made from words. */
  | "non-word"
  /** A dictionary word that few use, one slip from one that everyone uses. */
  | "rare-word"
  /** In capitals, and one slip from a word in capitals that the article uses. */
  | "twin"
  /** In capitals, too short to be sure of. */
  | "capitals"
  /** A capital where none belongs. */
  | "letter-case";

export interface Suspect {
  readonly suspicion: Suspicion;
  /** It looks made by a rule of English all the same. */
  readonly made: boolean;
  /** Best first, never empty. */
  readonly suggestions: readonly Suggestion[];
}

/** The same suspect, its suggestions in the order of what else speaks for each: a bonus is below zero. */
export function reranked(suspect: Suspect, bonus: (word: string) => number): Suspect {
  const suggestions = suspect.suggestions
    .map((suggestion) => ({ ...suggestion, score: suggestion.score + bonus(suggestion.word) }))
    .sort((a, b) => a.score - b.score);
  return { ...suspect, suggestions };
}

const CLEAR_LEAD = 2.5;

/** Whether the first suggestion is the only one worth a thought, so that it can be written without asking. */
export function isCertain({ suspicion, suggestions }: Suspect, word: string): boolean {
  const [best, next] = suggestions;
  if (suspicion !== "non-word" || best === undefined || best.cost > ONE_SLIP) return false;
  // "onstart" is not "on start".
  // "Just hangin with friends" may be meant so.
  if (best.word.includes(" ") || best.word === `${word}g`) return false;
  return best.rarity <= FAMILIAR && (next === undefined || next.score - best.score > CLEAR_LEAD);
}

/** So common and so near that even a word seen twice, or quoted as a term, is a slip: `accomodate`, `siad`. */
export function isUnmistakable({ suspicion, made, suggestions }: Suspect, word: string): boolean {
  const best = suggestions[0];
  if (suspicion !== "non-word" || made || best === undefined || best.cost > ONE_SLIP) return false;
  if (word.length < 6) return word.length > 3 && best.cost <= SWAPPED && isEveryday(best.word);
  return !best.word.includes(" ") && !isInflectionOf(word, best.word) && best.rarity <= FAMILIAR;
}
