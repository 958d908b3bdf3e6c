import { has, isOvershadowed, withoutPossessive, wordRarity } from "@copydesk/lexicon";
import { type Article, type Token, WordTest } from "@copydesk/rule-kit";
import { UNCOMMON } from "./levels.js";
import { beginsSentence } from "./neighbours.js";

/** How an article uses the words that are in doubt, letter case and possessives aside. */
export interface Usage {
  /** How often a word stands in the article, in any letter case. */
  count(word: string): number;
  /** How often it stands there with a capital where an ordinary word has none. */
  countAsName(word: string): number;
  /** Unlisted capitalised spellings, and all in capitals, that the article uses. */
  readonly capitals: ReadonlyMap<string, number>;
}

/** Whether the word is none, or rare beside a common one: all that is asked of most words. */
export function isDoubtful(word: string): boolean {
  const level = wordRarity(word);
  return level === 0 || (level >= UNCOMMON && isOvershadowed(word));
}

/** Words that may be wrong as they stand. */
const suspicious = new WordTest((text, letterCase) =>
  letterCase === "lower" ? isDoubtful(text) : letterCase === "upper" || !has(text),
);

export const suspiciousTokens = (article: Article): readonly Token[] => article.select(suspicious);

/** Words that are not plain, and names that a word in doubt may be: "Tody" where "tody" is rare. */
const unsettled = new WordTest((text, letterCase) =>
  letterCase === "lower" || letterCase === "capitalised" ? isDoubtful(text) : true,
);

const unsettledTokens = (article: Article): readonly Token[] => article.select(unsettled);

export function usageOf(article: Article): Usage {
  const counts = new Map<string, number>();
  const names = new Map<string, number>();
  const capitals = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const token of article.derive(unsettledTokens)) {
    const base = withoutPossessive(token.text);
    const key = token.letterCase === "lower" ? base : base.toLowerCase();
    add(counts, key);
    if (token.letterCase === "lower") continue;
    add(capitals, base);
    if (!beginsSentence(article, token)) add(names, key);
  }
  return {
    count: (word) => counts.get(word.toLowerCase()) ?? 0,
    countAsName: (word) => names.get(word.toLowerCase()) ?? 0,
    capitals,
  };
}

/** The words in small letters that the article uses. Asked for only where a slip has been found. */
export function vocabularyOf(article: Article): ReadonlySet<string> {
  return new Set(article.tokens.filter(({ letterCase }) => letterCase === "lower").map(({ text }) => text));
}
