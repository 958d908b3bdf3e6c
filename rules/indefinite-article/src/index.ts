import { type Article, defineRule, type Finding, isMarkedSic, type Token, WordTest } from "@copydesk/rule-kit";
import { isArticle, isForeign, isNameAn, isPlural, takesArticle } from "./articles.js";
import { articleBefore } from "./choice.js";
import { type Following, followingOf } from "./following.js";
import { isArticleToo, twoArticles } from "./two-articles.js";
import { inCaseOf, suggestion } from "./wording.js";

/**
 * Reports `a` before a word that begins with a vowel as it is heard, `an` before any other, and two articles in a row: `a
 * hour`, `an European`, `a FBI agent`, `a an end`.
 *
 * Leaves alone what is heard both ways (`historic`, `herb`, `FAQ`), words and names whose sound their spelling does not tell,
 * letters and names (`Vitamin A intake`, `An Lushan`), and other languages.
 */
export default defineRule({
  id: "indefinite-article",
  description: "`a` before a vowel sound, `an` before a consonant sound",
  tier: "error",
  fixable: true,
  options: {
    historic: {
      type: "choice",
      choices: ["either", "a", "an"],
      default: "either",
      description: "The article before `historic`, `hotel` and others that are not stressed on the h",
    },
    allow: { type: "strings", default: [], description: "Words that may have either article, in small letters" },
  },
  messages: {
    beforeVowel: `"{actual}" has "a" before a vowel sound; write "{expected}"`,
    beforeConsonant: `"{actual}" has "an" before a consonant sound; write "{expected}"`,
    two: `"{actual}" has two articles; write "{expected}"`,
    and: `"{actual}" has two articles, or "an" for "and"; write "{expected}"`,
  },
  *check(article, { options, house }) {
    const articleFor = ({ sound }: Following) => articleBefore(sound, options.historic, house);
    for (const token of article.select(articles)) {
      const following = followingOf(article, token);
      if (following === undefined) continue;
      const next = following.token;
      const right = articleFor(following);
      const isDoubled = isArticleToo(token, next);
      // Of a thousand articles all but a few get no further.
      if (!isDoubled && (right === "either" || right === token.text.toLowerCase())) continue;
      if (isMarkedSic(article, token) || isMarkedSic(article, next)) continue;
      if (!isArticle(article, token) || options.allow.includes(next.text.toLowerCase())) continue;
      if (isDoubled) {
        const two = twoArticles(article, token, next, articleFor);
        if (two !== undefined) yield two;
        continue;
      }
      if (right === "either" || !takesArticle(article, token, next)) continue;
      if (isForeign(article, token, next) || isNameAn(article, token, next)) continue;
      yield wrongArticle(article, token, following, right);
    }
  },
});

const articles = new WordTest((text) => /^an?$/i.test(text));

function wrongArticle(
  article: Article,
  token: Token,
  { token: next, end }: Following,
  right: "a" | "an",
): Finding<"beforeVowel" | "beforeConsonant"> {
  const text = inCaseOf(article, token, right);
  const rest = article.source.slice(token.end, end);
  const span = { start: token.start, end: token.end };
  const found = {
    message: right === "an" ? ("beforeVowel" as const) : ("beforeConsonant" as const),
    span: { start: token.start, end },
    data: { expected: text + rest },
  };
  // `men an women`, but `an sports car`: a person has to see whether it was to be `and`.
  if (token.text === "an" && isPlural(next)) {
    return { ...found, suggestions: [text, "and"].map((word) => suggestion(span, word, word + rest)) };
  }
  return { ...found, fix: { span, text } };
}
