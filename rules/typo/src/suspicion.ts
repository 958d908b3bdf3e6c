import type { Article, Token } from "@copydesk/article";
import { has, isEveryday, isOvershadowed, wordRarity } from "@copydesk/lexicon";
import { suspectCapitals } from "./capitals.js";
import { beginsSentence, inForeignPassage, inTitle, precedesName, touchesCapitals, usageOf } from "./evidence.js";
import { fit } from "./fit.js";
import { FAMILIAR, UNCOMMON } from "./levels.js";
import { suspectNonWord } from "./non-word.js";
import { suspectParticiple, suspectRareWord } from "./rare-word.js";
import { isUnmistakable, reranked, type Suspect } from "./suspect.js";

/** Whether the word is none, or rare beside a common one: all that is asked of most words. */
function isDoubtful(word: string): boolean {
  const level = wordRarity(word);
  return level === 0 || (level >= UNCOMMON && isOvershadowed(word));
}

/** What the lower-case word, without possessive ending, may be a slip for; `undefined` where it is fine by itself. */
function suspect(word: string, near: boolean): Suspect | undefined {
  if (word.length < 2 || word.length > 30) return undefined;
  return has(word) ? suspectRareWord(word) : suspectNonWord(word, near);
}

/** Nearly every token is: one look-up decides. */
export const isPlain = ({ letterCase, text }: Token): boolean =>
  letterCase === "lower" ? !isDoubtful(text) : letterCase !== "upper" && has(text);

/** What the token may be a slip for. Cheap reasons to believe in it come before the search for what else it may be. */
export function suspectIn(article: Article, token: Token, base: string): Suspect | undefined {
  switch (token.letterCase) {
    case "lower": {
      if (!isDoubtful(base) || HAS_DIGIT_OR_STOP.test(base)) return undefined;
      const usage = article.derive(usageOf);
      const again = usage.count(base) > 1;
      if (usage.countAsName(base) > 0 || (again && has(base))) return undefined;
      if (!has(base) && inForeignPassage(article, token)) return undefined;
      const found = suspect(base, again);
      const before = wordBeside(article, token, -1);
      if (found === undefined) return suspectParticiple(base, before);
      const after = wordBeside(article, token, 1);
      return reranked(found, (word) => (usage.count(word) > 0 ? USED_ELSEWHERE : 0) + fit(before, word, after));
    }
    case "capitalised":
      if (has(base) || HAS_DIGIT_OR_STOP.test(base)) return undefined;
      if (beginsSentence(article, token) ? precedesName(article, token) : !inTitle(article, token)) return undefined;
      return article.derive(usageOf).count(base) > 1 ? undefined : suspectCapitalised(base);
    case "upper":
      return HAS_DIGIT_OR_STOP.test(base)
        ? undefined
        : suspectCapitals(base, article.derive(usageOf), touchesCapitals(article, token));
    case "mixed":
      return has(base) || (article.derive(usageOf).capitals.get(base) ?? 0) > 1 ? undefined : suspectMixed(base);
    default:
      return undefined;
  }
}

/** A word that the article uses elsewhere is likelier to be meant. */
const USED_ELSEWHERE = -1.5;

/** The word right before or after in small letters, empty where there is none. */
function wordBeside({ tokens }: Article, { index, block }: Token, step: -1 | 1): string {
  const beside = tokens[index + step];
  return beside?.kind === "word" && beside.block === block ? beside.text.toLowerCase() : "";
}

const HAS_DIGIT_OR_STOP = /[.\d]/;

/** A capitalised word may be a name; it is tried as a word only where any word has a capital, and the slip is beyond doubt. */
function suspectCapitalised(base: string): Suspect | undefined {
  if (base.length < 5) return undefined;
  const found = suspect(base.slice(0, 1).toLowerCase() + base.slice(1), true);
  if (found === undefined || !isUnmistakable(found, base) || found.suggestions[0]!.rarity > 20) return undefined;
  const suggestions = found.suggestions.map((suggestion) => ({
    ...suggestion,
    word: suggestion.word.slice(0, 1).toUpperCase() + suggestion.word.slice(1),
  }));
  return { ...found, suggestions };
}

const SHIFT_HELD = /^[A-Z]{2}[a-z]+$/;
const SHIFT_LATE = /^[a-z][A-Z][a-z]+$/;

/** "THe", "PResident", "tHe": the shift key held too long or pressed too late. "MPs" and "IDs" are no such slips. */
function suspectMixed(base: string): Suspect | undefined {
  const lower = base.toLowerCase();
  const level = wordRarity(lower);
  const slip =
    SHIFT_HELD.test(base) && base.length > 3
      ? level !== 0 && level <= FAMILIAR
      : (SHIFT_LATE.test(base) || SHIFT_HELD.test(base)) && isEveryday(lower);
  if (!slip) return undefined;
  const word = SHIFT_LATE.test(base) ? lower : lower.slice(0, 1).toUpperCase() + lower.slice(1);
  return { suspicion: "letter-case", made: false, suggestions: [{ word, cost: 0.5, rarity: level, score: 0 }] };
}
