import type { Article, Finding, Token } from "@copydesk/rule-kit";
import { takesArticle } from "./articles.js";
import type { Choice } from "./choice.js";
import { type Following, followingOf } from "./following.js";
import { inCaseOf, suggestion } from "./wording.js";

/** Words of Latin, French and Italian that begin with an `a` of their own: `an a cappella group`. */
const AFTER_FOREIGN_A: ReadonlySet<string> = new Set("capella cappella fortiori la posteriori priori".split(" "));

/** Whether the next word is an article too: `a an`, `an a`, `a the`. The same one twice is a repeated word. */
export function isArticleToo(token: Token, next: Token): boolean {
  if (next.index !== token.index + 1) return false;
  if (next.text === "the") return true;
  return (next.text === "a" || next.text === "an") && token.text.toLowerCase() !== next.text;
}

/** What is wrong with two articles in a row; nothing where the second is a letter or foreign. */
export function twoArticles(
  article: Article,
  token: Token,
  second: Token,
  articleFor: (following: Following) => Choice,
): Finding<"two" | "and"> | undefined {
  const following = followingOf(article, second);
  if (following === undefined || AFTER_FOREIGN_A.has(following.token.text)) return undefined;
  if (!takesArticle(article, second, following.token)) return undefined;
  const span = { start: token.start, end: second.end };
  const right = articleFor(following);
  const indefinite = inCaseOf(article, token, right === "either" ? token.text.toLowerCase() : right);
  if (second.text !== "the") {
    const correction =
      right === "either" ? { suggestions: [suggestion(span, indefinite)] } : { fix: { span, text: indefinite } };
    return { message: "two", span, data: { expected: indefinite }, ...correction };
  }
  // `the mayor an the clerk`
  const joined = token.text === "an" ? ["and the"] : [];
  const choices = [...joined, inCaseOf(article, token, "the"), indefinite];
  return {
    message: token.text === "an" ? "and" : "two",
    span,
    data: { expected: choices[0]! },
    suggestions: choices.map((text) => suggestion(span, text)),
  };
}
