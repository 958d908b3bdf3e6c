import { withoutPossessive } from "@copydesk/lexicon";
import { type Article, type Token, WordTest } from "@copydesk/rule-kit";
import { DETERMINERS, NOUNS } from "./nouns.js";
import { isOwnCopy } from "./running.js";

/** A noun as an article writes it, in order. */
export interface Forms {
  readonly capital: Token[];
  readonly small: Token[];
}

/** The common nouns that an article has with a capital, singular, each with where it stands after a determiner. */
export function commonNouns(article: Article): Map<string, Forms> {
  const found = new Map<string, Forms>();
  const tokens = article.select(nouns);
  for (const token of tokens) {
    if (token.letterCase !== "capitalised" || !isCommonNoun(article, token)) continue;
    const noun = singular(token.text);
    const forms = found.get(noun);
    if (forms === undefined) found.set(noun, { capital: [token], small: [] });
    else forms.capital.push(token);
  }
  // `the Government`, `both Ministries`: most articles have none, and nothing to compare.
  if (found.size === 0) return found;
  for (const token of tokens) {
    if (token.letterCase !== "lower") continue;
    const forms = found.get(singular(token.text));
    if (forms !== undefined && isCommonNoun(article, token)) forms.small.push(token);
  }
  return found;
}

const nouns = new WordTest(
  (text, letterCase) => (letterCase === "capitalised" || letterCase === "lower") && NOUNS.has(singular(text)),
);

/** `Ministries'` -> `ministry` */
function singular(text: string): string {
  const word = withoutPossessive(text).toLowerCase();
  if (NOUNS.has(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Words that can lead on to the rest of a name. */
const JOINING = new Set(["and", "at", "in", "on", "to"]);

/** In running copy, after the article's own determiner, and not the first word of a name or a title before one. */
function isCommonNoun(article: Article, token: Token): boolean {
  const before = article.tokens[token.index - 1];
  if (before?.block !== token.block || !DETERMINERS.has(before.text.toLowerCase())) return false;
  return isFollowed(article, token) && isOwnCopy(article, token);
}

function isFollowed(article: Article, token: Token): boolean {
  const after = article.tokens[token.index + 1];
  if (after === undefined || after.block !== token.block) return true;
  if (after.kind !== "word") return after.kind === "punctuation" && !/^[-–—(“"‘'/&]$/.test(after.text);
  if (after.letterCase !== "lower" || after.text === "of" || after.text === "for") return false;
  // `the Ministry of Ports`, `the Council on Harbors`, `the Department and State Board`; but `the Agency in 2017`
  const beyond = article.tokens[token.index + 2];
  return !JOINING.has(after.text) || beyond?.letterCase === "lower" || beyond?.kind === "number";
}
