import { withoutPossessive } from "@copydesk/lexicon";
import { type Article, type Token, WordTest } from "@copydesk/rule-kit";
import type { Forms } from "./common-nouns.js";
import { COMMON_BEFORE, COMMON_BEHIND_OF, NAMES, PAIRS, SELDOM_ALONE } from "./names.js";
import { isRunning } from "./running.js";

const SECOND_WORDS: ReadonlySet<string> = new Set([...PAIRS].map((pair) => pair.slice(pair.indexOf(" ") + 1)));

/** The names that an article has without their capital and that are words as well, each with where its capital shows. */
export function namesInCopy(article: Article): Map<string, Forms> {
  const found = new Map<string, Forms>();
  const tokens = article.select(names);
  for (const token of tokens) {
    const name = token.letterCase === "lower" ? nameAt(article, token) : undefined;
    if (name === undefined || !isRunning(article, token)) continue;
    const forms = found.get(name);
    if (forms === undefined) found.set(name, { capital: [], small: [token] });
    else forms.small.push(token);
  }
  // `the senate`, the `White house`: most articles have none, and need no closer look.
  if (found.size === 0) return found;
  for (const token of tokens) {
    const name = token.letterCase === "lower" ? undefined : nameAt(article, token);
    const forms = name === undefined ? undefined : found.get(name);
    if (forms !== undefined && isRunning(article, token)) forms.capital.push(token);
  }
  return found;
}

const smallForm = (text: string): string => withoutPossessive(text).toLowerCase();

const names = new WordTest((text, letterCase) => {
  const word = smallForm(text);
  return (letterCase === "lower" || letterCase === "capitalised") && (NAMES.has(word) || SECOND_WORDS.has(word));
});

function nameAt(article: Article, token: Token): string | undefined {
  const word = smallForm(token.text);
  const isName = NAMES.has(word);
  const before = article.tokens[token.index - 1];
  // The first word of a sentence has its capital from there.
  if (before === undefined || article.sentenceAt(token.start)?.firstToken === token.index) return undefined;
  if (isName && token.letterCase === "capitalised" && isInLongerName(article, word, token)) return undefined;
  if (isName) return token.letterCase === "lower" && !isFree(article, word, token, before) ? undefined : word;
  const pair = `${before.text.toLowerCase()} ${word}`;
  return before.letterCase === "capitalised" && PAIRS.has(pair) ? pair : undefined;
}

/** `the Ruritanian Registry for Internet Numbers` has its capital from there. */
function isInLongerName({ tokens }: Article, name: string, { index, block }: Token): boolean {
  const after = tokens[index + 1];
  return SELDOM_ALONE.has(name) && after?.block === block && after.letterCase === "capitalised";
}

/** Whether nothing beside the small form says that the common word is meant. */
function isFree({ tokens }: Article, name: string, token: Token, before: Token): boolean {
  const after = tokens[token.index + 1];
  if (before.text === "of" && COMMON_BEHIND_OF.has(name)) return false;
  if (COMMON_BEFORE.has(before.text.toLowerCase())) return false;
  // `a congress of bakers`, but `accused Congress of stalling`
  return after?.text !== "of" || after.block !== token.block || /^[a-z]+ing$/.test(tokens[after.index + 1]?.text ?? "");
}
