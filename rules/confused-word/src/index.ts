import { isMarkedSic } from "@copydesk/article";
import { type Article, defineRule, type LetterCase, type Token, WordMemo, WordTest } from "@copydesk/rule-kit";
import { CONFUSIONS, type Confusion } from "./confusions.js";
import { plainText } from "./neighbours.js";

/**
 * Reports a word that is spelled well and is the wrong one: `it's own`, `more then ten`, `the pubic library`, `a quote form an
 * interview`. Each pair of words has frames, the neighbours beside which one of the two is surely typed for the other.
 *
 * Leaves alone whatever no frame is sure of, names and words in capitals, and what is marked `[sic]`. Nothing is fixed without
 * asking: the word that was typed is a word.
 */
export default defineRule({
  id: "confused-word",
  description: "A word typed for another that looks or sounds like it",
  tier: "warning",
  options: {
    allow: { type: "strings", default: [], description: "Words to leave alone, in small letters" },
  },
  messages: { confused: `"{actual}" is the wrong word here; write "{expected}"` },
  *check(article, { options }) {
    for (const token of article.select(confusable)) {
      const typed = candidate(article, token);
      const meant = typed === undefined ? undefined : confusionOf.of(token)?.meantBy(article, token);
      if (meant === undefined || options.allow.includes(typed!) || isMarkedSic(article, token)) continue;
      const expected = asTyped(article, token, meant);
      const suggestion = { label: `write "${expected}"`, edits: [{ span: token, text: expected }] };
      yield { message: "confused", span: token, data: { expected }, suggestions: [suggestion] };
    }
  },
});

const confusionFor = (text: string, letterCase: LetterCase): Confusion | undefined =>
  CONFUSIONS.get(letterCase === "capitalised" ? text.toLowerCase() : text);
const confusable = new WordTest((text, letterCase) => confusionFor(text, letterCase) !== undefined);
const confusionOf = new WordMemo(confusionFor);

/** The token's text where it may be a word of a pair: any in small letters, a capitalised one at the start of a sentence. */
function candidate(article: Article, token: Token): string | undefined {
  if (token.letterCase === "lower") return token.text;
  if (token.letterCase !== "capitalised") return undefined;
  const text = plainText(article, token);
  return text === token.text ? undefined : text;
}

/** The meant word with the capital and the kind of apostrophe that the draft has. */
function asTyped({ source }: Article, { letterCase }: Token, meant: string): string {
  const text = source.includes("’") ? meant.replaceAll("'", "’") : meant;
  return letterCase === "lower" ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}
