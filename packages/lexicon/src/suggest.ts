import { COMMONEST_WORDS, FUNCTION_WORDS } from "./affixes.js";
import { propertiesOf, propertiesOfPart } from "./automaton.js";
import { type Candidate, candidatesFor, LONGEST } from "./candidates.js";
import { inCaseOf, type LetterCase, letterCaseOf } from "./letter-case.js";
import { NEAR_COST, nearCandidates } from "./near-candidates.js";
import * as properties from "./properties.js";
import { REGULAR_SLIP, withRegularEnding } from "./regular-slips.js";
import { MISSING_SPACE } from "./slips.js";
import type { Suggestion, SuggestOptions } from "./types.js";

/** How much less likely a word is than an everyday one, on the scale of `COST_WEIGHT` slips. */
const RARITY_PENALTY: Readonly<Record<number, number>> = {
  10: 0.8,
  20: 1.6,
  35: 2.7,
  40: 3.5,
  50: 4,
  55: 4.6,
  60: 5,
  70: 6.5,
  80: 7.5,
};
/** `its`, `the`, `than`: every tenth word is one of these few. */
const FUNCTION_WORD_PENALTY = -1;
const COMMONEST_PENALTY = -1.2;
const COST_WEIGHT = 6;
/** A proper noun or an acronym offered for a lower-case word. */
const WRONG_CASE = 2;

function regularCandidates(word: string): Candidate[] {
  return withRegularEnding(word.toLowerCase())
    .map((key) => ({ key, cost: REGULAR_SLIP, properties: propertiesOf(key) }))
    .filter((candidate) => properties.isWordIn(candidate.properties));
}

/** The listed word in the letter case of what was typed, and how rare it is so; `undefined` where it can't be meant. */
function spelled(
  candidate: Candidate,
  typedCase: LetterCase,
): { word: string; rarity: number; penalty: number } | undefined {
  const { key, properties: found } = candidate;
  const everyday = (found & properties.everyday) !== 0;
  const word = properties.wordLevel(found);
  if (word !== 0 && typedCase !== "capitalised") {
    const penalty = COMMONEST_WORDS.has(key)
      ? COMMONEST_PENALTY
      : FUNCTION_WORDS.has(key)
        ? FUNCTION_WORD_PENALTY
        : everyday
          ? 0
          : RARITY_PENALTY[word]!;
    return { word: inCaseOf(key, typedCase), rarity: word, penalty };
  }
  const rarity = properties.commonestLevel(found);
  if (rarity === 0) return undefined;
  const penalty = (everyday ? 0 : RARITY_PENALTY[rarity]!) + (typedCase === "lower" ? WRONG_CASE : 0);
  if (properties.isWordIn(found) || properties.isProperIn(found)) {
    return { word: inCaseOf(key, typedCase === "upper" ? "upper" : "capitalised"), rarity, penalty };
  }
  const irregular = (found & properties.irregularCase) !== 0 ? properties.irregularOf(key)[0] : undefined;
  return { word: irregular ?? key.toUpperCase(), rarity, penalty };
}

/** Two letters stand at the head or tail of many words: "aheard", "intire". */
const SHORT_HALF = 1;
const COMMON_ENOUGH_TO_SPLIT = 35;
const isLetterWord = (letter: string): boolean => letter === "a" || letter === "i";

/** "Bycatch", "onramp", "inbox": these make compounds with a noun. */
const COMPOUND_HEADS = new Set(["after", "all", "by", "in", "on", "under", "up"]);

/** `ofthe` -> `of the`: both halves common words, one of them the kind that no compound is made of. */
function splits(word: string, typedCase: LetterCase): Suggestion[] {
  const lower = word.toLowerCase();
  const found: Suggestion[] = [];
  for (let at = 1; at < lower.length; at += 1) {
    if ((at === 1 && !isLetterWord(lower.slice(0, 1))) || (at === lower.length - 1 && lower.slice(at) !== "a"))
      continue;
    const endsIn = FUNCTION_WORDS.has(lower.slice(at));
    if (!endsIn && (!FUNCTION_WORDS.has(lower.slice(0, at)) || COMPOUND_HEADS.has(lower.slice(0, at)))) continue;
    const left = propertiesOfPart(lower, 0, at);
    const right = propertiesOfPart(lower, at, lower.length);
    const rarest = Math.max(properties.wordLevel(left), properties.wordLevel(right));
    if (!properties.isWordIn(left) || !properties.isWordIn(right) || rarest > COMMON_ENOUGH_TO_SPLIT) continue;
    const penalty = [left, right].map((half) =>
      (half & properties.everyday) !== 0 ? 0 : RARITY_PENALTY[properties.wordLevel(half)]!,
    );
    const short = (at < 3 ? SHORT_HALF : 0) + (lower.length - at < 3 ? SHORT_HALF : 0);
    found.push({
      word: inCaseOf(`${lower.slice(0, at)} ${lower.slice(at)}`, typedCase),
      cost: MISSING_SPACE,
      rarity: rarest,
      score: MISSING_SPACE * COST_WEIGHT + penalty[0]! + penalty[1]! + short,
    });
  }
  return found;
}

/** Up to this cost the walk is short. */
const NEAR = 1;

/**
 * Likely corrections, best first; none for what is too long to be a slip. The word itself is never among them. Looks no
 * further than it must: where a near word can't be beaten by a dearer slip, the dearer ones are left out.
 */
export function suggest(word: string, options: SuggestOptions = {}): readonly Suggestion[] {
  const { limit = 5, maxCost = 2 } = options;
  if (word.length === 0 || word.length > LONGEST || limit <= 0) return [];
  const straight = word.replaceAll("’", "'");
  const near = ranked(straight, Math.min(maxCost, NEAR));
  // The dearer a slip, the longer the walk: a word found near bounds what can be better.
  const dearest = near[0] === undefined ? maxCost : Math.min(maxCost, near[0].score / COST_WEIGHT);
  return (dearest <= NEAR ? near : ranked(straight, dearest)).slice(0, limit);
}

function ranked(word: string, maxCost: number): Suggestion[] {
  const typedCase = letterCaseOf(word);
  const suggestions = maxCost >= MISSING_SPACE ? splits(word, typedCase) : [];
  const listed = maxCost <= NEAR_COST ? nearCandidates(word, maxCost) : candidatesFor(word, maxCost);
  for (const candidate of [...listed, ...regularCandidates(word)]) {
    const form = spelled(candidate, typedCase);
    if (form === undefined || form.word === word) continue;
    const score = candidate.cost * COST_WEIGHT + form.penalty;
    suggestions.push({ word: form.word, cost: candidate.cost, rarity: form.rarity, score });
  }
  suggestions.sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1));
  return suggestions.filter(
    ({ word: offered }, index) => suggestions.findIndex((other) => other.word === offered) === index,
  );
}
