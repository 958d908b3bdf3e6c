import {
  areNeighbouringKeys,
  type Derivation,
  derivation,
  has,
  isAcronym,
  isEveryday,
  isWord,
  type Suggestion,
  suggest,
  withoutPossessive,
} from "@copydesk/lexicon";
import { type Article, type Token, WordMemo } from "@copydesk/rule-kit";
import { COMMON, LIKELY_SLIP, ONE_SLIP, SWAPPED, VERY_COMMON } from "./levels.js";
import { touchesCapitals } from "./neighbours.js";
import type { Suspect } from "./suspect.js";
import { type Usage, usageOf } from "./usage.js";

const SHORTEST = 3;
/** An acronym is unknown to every list until an article introduces it, so a slip in one needs a common twin in the article. */
const LONGEST_ACRONYM = 6;
const TWIN_USES = 2;
/** "RNA" is an acronym of its own, but not where an article on the NRA has it once. */
const USES_AGAINST_KNOWN = 3;

/** What a word in capitals may be a slip for: one that the article uses (`NTAO` beside `NATO`), or a very common one. */
export function suspectCapitals(article: Article, token: Token, word: string): Suspect | undefined {
  const usage = article.derive(usageOf);
  if (usage.count(word) > 1) return undefined;
  const { isKnown, made, slips } = shouted.of(token);
  // "WORKERS, FAMERS, AND INDUSTRY" looks made of "fame".
  if (made !== undefined && (made !== "affix" || !touchesCapitals(article, token))) return undefined;
  const twins = twinsIn(word, usage, isKnown);
  if (twins.length > 0) return { suspicion: "twin", made: false, suggestions: twins };
  if (isKnown || (word.length <= LONGEST_ACRONYM && !touchesCapitals(article, token))) return undefined;
  return slips();
}

/** What is known of a word in capitals wherever it stands. */
const shouted = new WordMemo((text) => {
  const word = withoutPossessive(text);
  const isKnown = has(word);
  const made = isKnown ? undefined : derivation(word);
  let found: Suspect | undefined;
  let isSought = false;
  const slips = () => {
    if (!isSought) found = slipsOf(word, made);
    isSought = true;
    return found;
  };
  return { isKnown, made, slips };
});

/** The common words that it may be a slip for. */
function slipsOf(word: string, made: Derivation | undefined): Suspect | undefined {
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
  const [first, second] = [word.charAt(0), word.charAt(1)];
  const begun = usage.capitalsWith(first);
  for (const [spelling, uses] of first === second ? begun : [...begun, ...usage.capitalsWith(second)]) {
    if (!mayBeMeantBy(word, spelling, known)) continue;
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

/**
 * Whether the other spelling may have been meant: two letters swapped, one doubled, a neighbouring key hit. Three letters are
 * only swapped, and so are those of a known word.
 */
function mayBeMeantBy(typed: string, meant: string, known: boolean): boolean {
  const longer = typed.length - meant.length;
  if (longer !== 0 && longer !== 1) return false;
  if (typed.charCodeAt(0) !== meant.charCodeAt(0) && typed.charCodeAt(0) !== meant.charCodeAt(1)) return false;
  let at = 0;
  while (at < meant.length && typed.charCodeAt(at) === meant.charCodeAt(at)) at += 1;
  if (longer === 0 && at === meant.length) return false;
  const letter = typed.charAt(at);
  if (longer === 0 && typed.charAt(at + 1) === meant.charAt(at) && letter === meant.charAt(at + 1))
    return endsAlike(typed, at + 2, meant, at + 2);
  if (known || at === 0 || typed.length <= SHORTEST) return false;
  if (longer === 1) return letter === typed.charAt(at - 1) && endsAlike(typed, at + 1, meant, at);
  const other = meant.charAt(at);
  if (other < "A" || other > "Z" || !endsAlike(typed, at + 1, meant, at + 1)) return false;
  return areNeighbouringKeys(letter.toLowerCase(), other.toLowerCase());
}

const endsAlike = (one: string, from: number, other: string, otherFrom: number): boolean =>
  other.endsWith(one.slice(from)) && one.length - from === other.length - otherFrom;
