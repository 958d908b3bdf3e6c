import type { Article, Token } from "../types.js";
import { WordTest } from "./knowledge.js";

/** @param index the place of the first word in `article.tokens` */
type Surroundings = (tokens: readonly Token[], index: number) => boolean;

/**
 * A pattern that begins with one of a few words. It is tried at those words only, which an article tells by their numbers: to
 * search the whole prose for it would cost as much as all the rest of a rule that most articles do not concern.
 */
export class Phrases {
  readonly #first: WordTest;
  readonly #pattern: RegExp;
  readonly #mayBegin: Surroundings | undefined;

  /**
   * @param begins whether a word as typed (`U.S.`, `vice`, `President-elect`) may begin a match
   * @param pattern with the flag `y`
   * @param mayBegin where the word is a common one: what the tokens beside it must be for the pattern to be worth trying
   */
  constructor(begins: (text: string) => boolean, pattern: RegExp, mayBegin?: Surroundings) {
    this.#first = new WordTest(begins);
    this.#pattern = pattern;
    this.#mayBegin = mayBegin;
  }

  /** What `article.prose.matchAll` would give, in order and not overlapping. */
  in(article: Article): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    let end = 0;
    const { prose, tokens } = article;
    const mayBegin = this.#mayBegin;
    for (const { start, index } of article.select(this.#first)) {
      if (start < end || (mayBegin !== undefined && !mayBegin(tokens, index))) continue;
      this.#pattern.lastIndex = start;
      const match = this.#pattern.exec(prose);
      if (match === null) continue;
      found.push(match);
      end = this.#pattern.lastIndex;
    }
    return found;
  }
}
