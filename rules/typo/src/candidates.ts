import {
  type Derivation,
  derivation,
  has,
  isEveryday,
  isForeignParticle,
  rarity,
  type Suggestion,
  suggest,
  wordRarity,
} from "@copydesk/lexicon";

/** Words that SCOWL ranks here or above are seldom met in the news; from `RARE` on, hardly ever. */
const UNCOMMON = 50;
const RARE = 60;
/** `naïve` and `naive` are one word. */
const ACCENT_ONLY = 0.3;
const SWAPPED = 0.5;
/** A neighbour as common as this is what the writer meant. */
const COMMON = 20;
const VERY_COMMON = 10;
/** One ordinary slip; a wrong first letter costs more. */
const ONE_SLIP = 0.8;
export type Suspicion =
  /** No word, and not made from words. */
  | "non-word"
  /** A dictionary word that few use, one slip from one that everyone uses. */
  | "rare-word";

export interface Suspect {
  readonly suspicion: Suspicion;
  /** It looks made by a rule of English all the same. */
  readonly made: boolean;
  /** Best first, never empty. */
  readonly suggestions: readonly Suggestion[];
}

/** A suggestion may cost this much, by the length of the word: a short word has too many neighbours. */
function dearest(length: number): number {
  if (length <= 3) return 1;
  if (length <= 4) return 1.1;
  return length <= 6 ? 1.5 : 2;
}

/** Beyond these a word merely happens to be near. */
const WORST_SCORE = 9.5;
const RAREST_SUGGESTION = 60;

const isWorthSaying = ({ cost, score, rarity: level }: Suggestion): boolean =>
  level <= RAREST_SUGGESTION && (cost <= ONE_SLIP || score <= WORST_SCORE);

/** What the lower-case word, without possessive ending, may be a slip for; `undefined` where it is fine by itself. */
export function suspect(word: string): Suspect | undefined {
  if (word.length < 2 || word.length > 30) return undefined;
  return has(word) ? rareSuspect(word) : unknownSuspect(word);
}

function unknownSuspect(word: string): Suspect | undefined {
  const made = derivation(word);
  if (made !== undefined && !OFTEN_A_SLIP.has(made)) return undefined;
  const all = suggest(word, { maxCost: dearest(word.length), limit: 6 });
  const suggestions = made === undefined ? all : all.filter((suggestion) => !suggestion.word.includes(" "));
  const best = suggestions[0];
  if (best === undefined || best.cost <= ACCENT_ONLY || !isWorthSaying(best)) return undefined;
  // "reagan" is no misspelling: capital letters are another matter.
  if (suggestions.some((suggestion) => suggestion.word.toLowerCase() === word)) return undefined;
  // "newpaper" looks like a compound; "crosshairs" has no such neighbour.
  if (made !== undefined && (best.cost > ONE_SLIP || best.rarity > COMMON || isInflectionOf(word, best.word)))
    return undefined;
  if (isPluralOfAdjective(word, best.word)) return undefined;
  return { suspicion: "non-word", made: made !== undefined, suggestions };
}

/** What looks made by rule may be a slip all the same: `newpaper`, `helpfull`, `reguard`. */
const OFTEN_A_SLIP: ReadonlySet<Derivation> = new Set(["affix", "compound", "inflection"]);

/** `deplorables`, `imponderables`: English makes nouns of adjectives freely. */
const isPluralOfAdjective = (word: string, other: string): boolean =>
  word === `${other}s` && /(?:[ai]ble|al|[ai]nt|ent|ive|ary)$/.test(other);

function rareSuspect(word: string): Suspect | undefined {
  const level = wordRarity(word);
  if (level < UNCOMMON || word.length < 3 || isForeignParticle(word)) return undefined;
  const made = isPlainlyMade(word);
  const suggestions = suggest(word, { maxCost: ONE_SLIP, limit: 8 }).filter(
    (suggestion) => isLikelier(suggestion, level, made) && !isInflectionOf(word, suggestion.word),
  );
  return suggestions.length === 0 ? undefined : { suspicion: "rare-word", made, suggestions };
}

/** The rarer the word, the less common need its neighbour be for a slip to be the better explanation. */
function isLikelier({ word, cost, rarity: level }: Suggestion, typedLevel: number, made: boolean): boolean {
  if (word.includes(" ") || cost <= ACCENT_ONLY) return false;
  const swapped = cost <= SWAPPED && level <= VERY_COMMON;
  if (made) return swapped && isEveryday(word);
  if (swapped || (isEveryday(word) && level <= VERY_COMMON)) return true;
  if (typedLevel < RARE) return false;
  return level <= (typedLevel === RARE ? VERY_COMMON : COMMON);
}

const ENDINGS = ["s", "es", "d", "ed", "r", "er", "rs", "ers", "ing", "ly", "y", "ness", "able", "ish"];

/** Made by rule from a word that is not rare: `issuers`, `coders`, `inaccessibly`. It means what it says. */
function isPlainlyMade(word: string): boolean {
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false;
    const stem = word.slice(0, -ending.length);
    return [stem, `${stem}e`, stem.endsWith("i") ? `${stem.slice(0, -1)}y` : "", undoubled(stem)].some((base) => {
      const level = base.length < 3 ? 0 : wordRarity(base);
      return level !== 0 && level < RARE;
    });
  });
}

const undoubled = (stem: string): string => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : "");

/** The two differ in an ending only: `trainings` and `training`, `hypotheticals`. */
function isInflectionOf(word: string, other: string): boolean {
  return ENDINGS.some((ending) => word + ending === other || other + ending === word);
}

/** Whether the first suggestion is the only one worth a thought, so that it can be written without asking. */
export function isCertain({ suspicion, suggestions }: Suspect): boolean {
  const [best, next] = suggestions;
  if (suspicion !== "non-word" || best === undefined || best.cost > ONE_SLIP) return false;
  return best.rarity <= 35 && (next === undefined || next.score - best.score > 2.5);
}

/** So common and so near that even a word seen twice, or quoted as a term, is a slip: `accomodate`. */
export function isUnmistakable({ suspicion, made, suggestions }: Suspect, word: string): boolean {
  const best = suggestions[0];
  if (suspicion !== "non-word" || made || best === undefined || word.length < 6 || best.cost > ONE_SLIP) return false;
  return !best.word.includes(" ") && !isInflectionOf(word, best.word) && rarity(best.word) <= 35;
}
