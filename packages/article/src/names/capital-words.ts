import type { Article, Token } from "../types.js";
import { WordTest } from "../words/knowledge.js";
import { type CapitalSpelling, spellings } from "./capital-spelling.js";

/** A word that the article has with a capital, its possessive ending taken off. */
export class CapitalWord {
  readonly text: string;
  readonly flags: number;
  /** Where it stands. */
  readonly tokens: Token[];
  /** Stands somewhere with a capital where only a name would. `capitals` finds that out. */
  isSeen = false;

  constructor(
    readonly spelling: CapitalSpelling,
    first: Token,
  ) {
    this.text = spelling.text;
    this.flags = spelling.flags;
    this.tokens = [first];
  }
}

const hasCapital = new WordTest((_text, letterCase) => letterCase !== "lower" && letterCase !== "none");

/** The words with a capital, in order. */
export const capitalisedTokens = (article: Article): readonly Token[] => article.select(hasCapital);

/** For `article.derive`: the capitalised words, in the order in which the article first has them. */
export function capitalWords(article: Article): readonly CapitalWord[] {
  const words: CapitalWord[] = [];
  /** By text, those whose spelling is another object at each place. */
  const unshared = new Map<string, CapitalWord>();
  for (const token of capitalisedTokens(article)) {
    const spelling = spellings.of(token);
    const { isShared, text } = spelling;
    const known = isShared ? words[spelling.place] : unshared.get(text);
    if (known !== undefined && (known.spelling === spelling || !isShared)) {
      known.tokens.push(token);
      continue;
    }
    const word = new CapitalWord(spelling, token);
    spelling.place = words.length;
    words.push(word);
    if (!isShared) unshared.set(text, word);
  }
  return words;
}
