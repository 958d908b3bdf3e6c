import { isEveryday, isForeignParticle, type Suggestion, suggest, wordRarity } from "@copydesk/lexicon";
import {
  ACCENT_ONLY,
  COMMON,
  FAMILIAR,
  LIKELY_SLIP,
  ONE_SLIP,
  RARE,
  SWAPPED,
  UNCOMMON,
  VERY_COMMON,
} from "./levels.js";
import { isInflectionOf, isPlainlyMade } from "./likeness.js";
import type { Suspect } from "./suspect.js";

const SHORT = 5;

/** What a listed word may be a slip for, where it is so rare that a common word beside it explains it better. */
export function suspectRareWord(word: string): Suspect | undefined {
  const level = wordRarity(word);
  if (level < UNCOMMON || word.length < 3 || isForeignParticle(word)) return undefined;
  const made = isPlainlyMade(word);
  const all = suggest(word, { maxCost: ONE_SLIP, limit: 8 });
  if (all.some(({ cost }) => cost <= ACCENT_ONLY)) return undefined;
  const suggestions = all.filter(
    (suggestion) => isLikelier(suggestion, word.length, level, made) && !isInflectionOf(word, suggestion.word),
  );
  return suggestions.length === 0 ? undefined : { suspicion: "rare-word", made, suggestions };
}

/** The rarer the word, the less common need its neighbour be for a slip to be the better explanation. */
function isLikelier(
  { word, cost, rarity: level }: Suggestion,
  length: number,
  typedLevel: number,
  made: boolean,
): boolean {
  if (word.includes(" ")) return false;
  const swapped = cost <= SWAPPED && level <= VERY_COMMON;
  if (made) return swapped && isEveryday(word);
  if (swapped || (isEveryday(word) && level <= VERY_COMMON)) return true;
  if (typedLevel < RARE) return level <= VERY_COMMON && cost <= LIKELY_SLIP && length <= SHORT;
  return level <= (typedLevel === RARE ? VERY_COMMON : COMMON);
}

const AUXILIARIES = new Set([
  "am",
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "has",
  "have",
  "had",
  "having",
  "got",
]);

/** "was arrester": after an auxiliary verb stands the participle, which ends a key further left. */
export function suspectParticiple(word: string, before: string): Suspect | undefined {
  if (!word.endsWith("er") || !AUXILIARIES.has(before) || wordRarity(word) < UNCOMMON) return undefined;
  const participle = `${word.slice(0, -1)}d`;
  const level = wordRarity(participle);
  if (level === 0 || level > FAMILIAR) return undefined;
  return {
    suspicion: "rare-word",
    made: false,
    suggestions: [{ word: participle, cost: LIKELY_SLIP, rarity: level, score: 0 }],
  };
}
