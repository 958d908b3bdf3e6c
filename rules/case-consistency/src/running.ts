import { type Article, runningCopyAt, type Token } from "@copydesk/rule-kit";

/** Whether a word stands in a sentence of the article: no headline or caption. */
export function isRunning(article: Article, token: Token): boolean {
  return runningCopyAt(article, token) !== undefined;
}

/** The same outside quotations, which may come with capitals from a letter or a post. */
export function isOwnCopy(article: Article, token: Token): boolean {
  return isRunning(article, token) && article.quotationAt(token) === undefined;
}
