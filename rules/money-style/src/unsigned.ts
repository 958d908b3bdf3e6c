import { numberOfWords } from "@copydesk/lexicon";
import { type Article, ownCopyAt, Phrases, type Span, WordTest } from "@copydesk/rule-kit";

/** Only dollars: `12 euros` is written so by most, and pounds weigh more often than they pay. */
const IN_FIGURES =
  /(?<![\p{L}\p{N}$£€.,/–-])(\d+(?:,\d+)*(?:\.\d+)?)([ \u00a0](?:(?:m|b|tr)illion|thousand))?[ \u00a0]dollars(?![\p{L}-])/gu;
/** `five million dollars`, but `half a million dollars` and `a few billion dollars` have no figure. */
const IN_WORDS = new Phrases(
  (text) => numberOfWords(text) !== undefined,
  /([a-z]+(?:-[a-z]+)?)([ \u00a0](?:m|b|tr)illion)[ \u00a0]dollars(?![\p{L}-])/uy,
);
const dollars = new WordTest((text) => text.startsWith("dollars"));
const SIGN_BEHIND = /(?<![\p{L}\p{N}$.,/-])(\d+(?:,\d+)*(?:\.\d+)?)\$(?![\p{L}\p{N}$])/gu;

/** An amount in figures without its sign before it: `12 dollars`, `5 million dollars`, `12$`; `five million dollars` beside amounts that have it. */
export function unsignedAmounts(article: Article): (Span & { readonly expected: string })[] {
  const { prose } = article;
  const found: (Span & { readonly expected: string })[] = [];
  const add = (index: number, typed: string, expected: string) => {
    const span = { start: index, end: index + typed.length };
    if (article.sentenceAt(index)?.start !== index && ownCopyAt(article, span) !== undefined)
      found.push({ ...span, expected });
  };
  const hasDollars = article.select(dollars).length > 0;
  if (hasDollars) {
    for (const { 0: typed, 1: figure = "", 2: scale = "", index } of prose.matchAll(IN_FIGURES)) {
      add(index, typed, `$${figure}${scale}`);
    }
  }
  if (prose.includes("$")) {
    // An article that has its other amounts in figures.
    if (hasDollars) {
      for (const { 0: typed, 1: words = "", 2: scale = "", index } of IN_WORDS.in(article)) {
        add(index, typed, `$${numberOfWords(words)}${scale}`);
      }
    }
    if (/\d\$/.test(prose))
      for (const { 0: typed, 1: figure = "", index } of prose.matchAll(SIGN_BEHIND)) add(index, typed, `$${figure}`);
  }
  return found;
}
