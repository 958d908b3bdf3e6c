import {
  type Derivation,
  derivation,
  has,
  isEveryday,
  isForeignParticle,
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
/** A neighbouring key, a vowel for a vowel, a letter left out. */
const LIKELY_SLIP = 0.65;
/** A neighbour as common as this is what the writer meant. */
const COMMON = 20;
const FAMILIAR = 35;
const VERY_COMMON = 10;
/** One ordinary slip; a wrong first letter costs more. */
const ONE_SLIP = 0.8;
export type Suspicion =
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
const RAREST_SUGGESTION = 60;
const RAREST_FAR_SUGGESTION = FAMILIAR;

function isWorthSaying({ cost, score, rarity: level }: Suggestion, length: number): boolean {
  if (cost <= LIKELY_SLIP && length >= VERY_LONG) return true;
  if (cost <= ONE_SLIP) return level <= (length > SHORT ? RAREST_SUGGESTION : RAREST_FAR_SUGGESTION);
  return level <= RAREST_FAR_SUGGESTION && score <= (length > LONG ? WORST_SCORE_OF_LONG : WORST_SCORE);
}

/**
 * What the lower-case word, without possessive ending, may be a slip for; `undefined` where it is fine by itself. `near`
 * looks for nothing but single slips, which is quick.
 */
export function suspect(word: string, near: boolean): Suspect | undefined {
  if (word.length < 2 || word.length > 30) return undefined;
  return has(word) ? rareSuspect(word) : unknownSuspect(word, near);
}

/** Whether the word is rare or none: all that is asked of most words. */
export function isDoubtful(word: string): boolean {
  const level = wordRarity(word);
  return level === 0 || level >= UNCOMMON;
}

/** "newpaper", "budgetting": a common word right beside one that looks made by rule. */
function outweighs(best: Suggestion, word: string): boolean {
  // "disqualifier" beside "disqualified"
  if (isInflectionOf(word, best.word) || word.slice(0, -1) === best.word.slice(0, -1)) return false;
  return best.rarity <= COMMON || (best.rarity <= FAMILIAR && best.cost <= LIKELY_SLIP && word.length >= LONG);
}

/** "denail-of-service": one part between hyphens is no word, and plainly a slip. */
function hyphenatedSuspect(word: string): Suspect | undefined {
  const parts = word.split("-");
  const wrong = parts.findIndex((part) => !has(part) && derivation(part) === undefined);
  const part = parts[wrong];
  if (part === undefined || part.length < 5) return undefined;
  const found = unknownSuspect(part, true);
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

function unknownSuspect(word: string, near: boolean): Suspect | undefined {
  const made = derivation(word);
  if (made !== undefined && !OFTEN_A_SLIP.has(made)) return undefined;
  if (word.includes("-")) return made === undefined ? hyphenatedSuspect(word) : undefined;
  const maxCost = near || made !== undefined ? ONE_SLIP : dearest(word.length);
  const all = suggest(word, { maxCost, limit: 6 });
  const suggestions = made === undefined ? all : all.filter((suggestion) => !suggestion.word.includes(" "));
  const best = suggestions[0];
  if (best === undefined || best.cost <= ACCENT_ONLY || !isWorthSaying(best, word.length)) return undefined;
  // "reagan" is no misspelling: capital letters are another matter.
  if (suggestions.some((suggestion) => suggestion.word.toLowerCase() === word)) return undefined;
  // "newpaper" looks like a compound; "crosshairs" has no such neighbour.
  if (made !== undefined && !outweighs(best, word)) return undefined;
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
  if (typedLevel < RARE) return level <= VERY_COMMON && cost <= LIKELY_SLIP && length <= SHORT + 1;
  return level <= (typedLevel === RARE ? VERY_COMMON : COMMON);
}

/** A word that the article uses elsewhere is likelier to be meant. */
const USED_ELSEWHERE = 1.5;

/** The same suspect with the words that the article uses moved up. */
export function ranked(suspect: Suspect, isUsed: (word: string) => boolean): Suspect {
  const suggestions = suspect.suggestions
    .map((suggestion) =>
      isUsed(suggestion.word) ? { ...suggestion, score: suggestion.score - USED_ELSEWHERE } : suggestion,
    )
    .sort((a, b) => a.score - b.score);
  return { ...suspect, suggestions };
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

const ENDINGS = ["s", "es", "d", "ed", "r", "er", "rs", "ers", "ing", "ly", "y", "ness", "able", "ish"];

/** Made by rule from a word that is not rare: `issuers`, `coders`, `inaccessibly`. It means what it says. */
function isPlainlyMade(word: string): boolean {
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false;
    const stem = word.slice(0, -ending.length);
    return [stem, `${stem}e`, stem.endsWith("i") ? `${stem.slice(0, -1)}y` : "", undoubled(stem)].some((base) => {
      const level = base.length < 3 ? 0 : wordRarity(base);
      return level !== 0 && level < UNCOMMON;
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
  return best.rarity <= FAMILIAR && (next === undefined || next.score - best.score > 2.5);
}

/** So common and so near that even a word seen twice, or quoted as a term, is a slip: `accomodate`. */
export function isUnmistakable({ suspicion, made, suggestions }: Suspect, word: string): boolean {
  const best = suggestions[0];
  if (suspicion !== "non-word" || made || best === undefined || word.length < 6 || best.cost > ONE_SLIP) return false;
  return !best.word.includes(" ") && !isInflectionOf(word, best.word) && best.rarity <= FAMILIAR;
}
