import { classesOf, isForeignParticle, type Suggestion, suggest, wordRarity } from "@copydesk/lexicon";
import { ACCENT_ONLY, DICTIONARY_ONLY, ONE_SLIP, UNCOMMON, VERY_COMMON } from "./levels.js";
import { isInflectionOf, isPlainlyMade } from "./likeness.js";
import { misfitOf, type Place } from "./place.js";
import type { Suspect } from "./suspect.js";

/**
 * How much its rarity alone speaks against a word, by SCOWL level, on the scale of the lexicon's scores. A word without a
 * level (80) is as often new as rare: "admin", "bio".
 */
const DOUBT: Readonly<Record<number, number>> = { 50: 3.2, 55: 4.5, 60: 6, 70: 7.5, 80: 2.6 };
/** How much the place counts: a word class that no sentence has there outweighs two levels. */
const PLACE = 1.2;
/** What a place can say against a word of no known class. */
const UNKNOWN = 0.7;
/** `issuers`, `coders`: rare by count only. */
const MADE = 2.6;
/** Three letters have neighbours on all sides. */
const SHORT = 1.5;
const SHORTEST_PLAIN = 4;
/** Four letters have more neighbours than a few: `nave`. */
const SHORTEST_OVERSHADOWED = 5;
/** A speaker may use any word: "you ol' fox, yer honour". */
const SPOKEN = 2;
const ENOUGH = -1.7;
/** How much it counts that the likeliest other word is one of the commonest. */
const OVERSHADOWED = 1.7;
/** The score, turned about, of the likeliest slip of a common word. */
const BEST = -3;

/** What a listed word may be a slip for, where it is so rare that a common word which fits the place explains it better. */
export function suspectRareWord(word: string, place: Place, spoken: boolean): Suspect | undefined {
  const level = wordRarity(word);
  if (level < UNCOMMON || word.length < 3 || isForeignParticle(word)) return undefined;
  const misfit = misfitOf(place, word);
  const most = classesOf(word) === 0 ? UNKNOWN : Number.POSITIVE_INFINITY;
  const lean = spoken || level === DICTIONARY_ONLY || word.length < SHORTEST_OVERSHADOWED ? 0 : OVERSHADOWED;
  const evidence = ({ word: meant, score }: Suggestion) =>
    PLACE * Math.min(misfit - misfitOf(place, meant), most) - score;
  const needed =
    ENOUGH -
    (DOUBT[level] ?? 0) +
    (spoken ? SPOKEN : 0) +
    (isPlainlyMade(word) ? MADE : 0) +
    (word.length < SHORTEST_PLAIN ? SHORT : 0);
  // Most rare words are in their place: no neighbour could outweigh that.
  if (PLACE * misfit + BEST + lean < needed) return undefined;
  const all = suggest(word, { maxCost: ONE_SLIP, limit: 8 });
  if (all.some(({ cost }) => cost <= ACCENT_ONLY)) return undefined;
  const candidates = all.filter(
    (suggestion) => !suggestion.word.includes(" ") && !isInflectionOf(word, suggestion.word),
  );
  const [likeliest] = candidates;
  const isPlainly = likeliest?.rarity === VERY_COMMON && evidence(likeliest) + lean >= needed;
  if (!isPlainly && !candidates.some((suggestion) => evidence(suggestion) >= needed)) return undefined;
  return { suspicion: "rare-word", made: false, suggestions: candidates };
}
