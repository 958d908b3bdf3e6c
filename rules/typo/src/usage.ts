import { isEveryday, withoutPossessive } from "@copydesk/lexicon";
import { type Article, type Token, WordMemo, WordTest } from "@copydesk/rule-kit";
import { isDoubtful } from "./doubt.js";
import { beginsSentence } from "./neighbours.js";

/** Words that are not plain, and names that a word in doubt may be: "Tody" where "tody" is rare. */
const unsettled = new WordTest((text, letterCase) =>
  letterCase === "lower" || letterCase === "capitalised" ? isDoubtful(text) : true,
);

/** The word without its possessive ending, and that in small letters. */
const forms = new WordMemo((text, letterCase) => {
  const base = withoutPossessive(text);
  return { base, key: letterCase === "lower" ? base : base.toLowerCase() };
});

/** How an article uses the words that are in doubt, letter case and possessives aside. For `article.derive`. */
export const usageOf = (article: Article): Usage => new Usage(article);

export class Usage {
  readonly #article: Article;
  readonly #tokens: readonly Token[];
  readonly #counts = new Map<string, number>();
  #names: ReadonlySet<string> | undefined;
  #capitals: ReadonlyMap<string, number> | undefined;
  #byLetter: ReadonlyMap<string, readonly (readonly [string, number])[]> | undefined;

  constructor(article: Article) {
    this.#article = article;
    this.#tokens = article.select(unsettled);
    for (const token of this.#tokens) {
      const { key } = forms.of(token);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  /** How often a word stands in the article, in any letter case. */
  count(word: string): number {
    return this.#counts.get(word.toLowerCase()) ?? 0;
  }

  /** Whether it stands there with a capital where an ordinary word has none. `word`: in small letters. */
  hasAsName(word: string): boolean {
    this.#names ??= this.#listNames();
    return this.#names.has(word);
  }

  #listNames(): Set<string> {
    const names = new Set<string>();
    for (const token of this.#tokens) {
      if (token.letterCase === "lower") continue;
      const { key } = forms.of(token);
      if (!names.has(key) && !beginsSentence(this.#article, token)) names.add(key);
    }
    return names;
  }

  /** Unlisted capitalised spellings, and all in capitals, that the article uses, and how often. */
  get capitals(): ReadonlyMap<string, number> {
    this.#capitals ??= this.#countCapitals();
    return this.#capitals;
  }

  /** Those of them that begin with a letter, and what `capitals` says of each. */
  capitalsWith(letter: string): readonly (readonly [string, number])[] {
    this.#byLetter ??= byFirstLetter(this.capitals);
    return this.#byLetter.get(letter) ?? [];
  }

  #countCapitals(): Map<string, number> {
    const capitals = new Map<string, number>();
    for (const token of this.#tokens) {
      if (token.letterCase === "lower") continue;
      const { base } = forms.of(token);
      capitals.set(base, (capitals.get(base) ?? 0) + 1);
    }
    return capitals;
  }
}

function byFirstLetter(uses: ReadonlyMap<string, number>): Map<string, (readonly [string, number])[]> {
  const groups = new Map<string, (readonly [string, number])[]>();
  for (const entry of uses) {
    const letter = entry[0].charAt(0);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Those of some words, none of them everyday ones, that the article uses in small letters. Asked only where a slip has been found. */
export const usedIn = (article: Article, words: ReadonlySet<string>): ReadonlySet<string> =>
  words.size === 0 ? words : article.derive(smallWordsOf).among(words);

const mayBeUsed = new WordTest((text, letterCase) => letterCase === "lower" && !isEveryday(text));

/** To look through an article for a few words is quicker than to list all it has, unless many ask or it is long. */
const MOST_LOOKED_THROUGH = 2000;

function smallWordsOf(article: Article) {
  const tokens = article.select(mayBeUsed);
  let lookedThrough = 0;
  let listed: ReadonlySet<string> | undefined;
  return {
    among(words: ReadonlySet<string>): ReadonlySet<string> {
      lookedThrough += tokens.length;
      if (lookedThrough > MOST_LOOKED_THROUGH) listed ??= new Set(tokens.map(({ text }) => text));
      const all = listed;
      if (all !== undefined) return new Set([...words].filter((word) => all.has(word)));
      return new Set(tokens.filter(({ text }) => words.has(text)).map(({ text }) => text));
    },
  };
}
