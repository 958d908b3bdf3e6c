import type { Article } from "../types.js";
import { WordTest } from "./knowledge.js";

/**
 * A pattern that begins with one of a few words. It is tried at those words only, which an article tells by their numbers: to
 * search the whole prose for it would cost as much as all the rest of a rule that most articles do not concern.
 */
export class Phrases {
  readonly #first: WordTest;
  readonly #pattern: RegExp;

  /**
   * @param begins whether a word as typed (`U.S.`, `vice`, `President-elect`) may begin a match
   * @param pattern with the flag `y`
   */
  constructor(begins: (text: string) => boolean, pattern: RegExp) {
    this.#first = new WordTest(begins);
    this.#pattern = pattern;
  }

  /** What `article.prose.matchAll` would give, in order and not overlapping. */
  in(article: Article): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (const { start } of article.select(this.#first)) {
      if (start < end) continue;
      this.#pattern.lastIndex = start;
      const match = this.#pattern.exec(article.prose);
      if (match === null) continue;
      found.push(match);
      end = this.#pattern.lastIndex;
    }
    return found;
  }
}
