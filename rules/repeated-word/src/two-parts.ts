import type { Article, Token } from "@copydesk/rule-kit";
import { endsClause, endsSubjectClause, isSpeakersIs } from "./clauses.js";
import { type Context, isTime } from "./context.js";
import { isTwoPrepositions } from "./prepositions.js";
import { AUXILIARIES, PREPOSITIONS, PRONOUNS, TWO_PARTS } from "./words.js";

/** How far back an earlier part of the sentence is looked for, in tokens. */
const REACH = 15;

/**
 * Whether the two words may belong to two parts of their sentence: the first ends a clause, or goes with the verb before it,
 * and the second begins what follows.
 */
export function mayBeTwoParts(article: Article, first: Token, inSpeech: boolean): boolean {
  const word = first.text.toLowerCase();
  if (TWO_PARTS.has(word)) return true;
  const context = contextOf(article, first);
  const last = context.before.at(-1) ?? "";
  if (AUXILIARIES.has(word)) return endsSubjectClause(word, context) || (inSpeech && isSpeakersIs(word, last));
  if (PRONOUNS.has(word)) return endsClause(context);
  // `said this this week`, but not `in this this week's survey`.
  if (word === "this") return isTime(["the", context.after[0]]) && !PREPOSITIONS.has(last);
  if (word === "not") return last === "or" || last === "why" || last === "if";
  if (PREPOSITIONS.has(word)) return isTwoPrepositions(word, context);
  // `what matters matters`, `those who know know`
  return last === "what" || last === "whatever" || (last === "who" && context.before.at(-2) === "those");
}

function contextOf(article: Article, first: Token): Context {
  const written = wordsBefore(article, first);
  return {
    written,
    before: written.map((word) => word.toLowerCase()),
    after: [2, 3].map((place) => {
      const token = article.tokens[first.index + place];
      return token?.block === first.block ? token.text : "";
    }),
  };
}

/** The words before a token that nothing but a quotation mark parts from it, in order. */
function wordsBefore({ tokens }: Article, token: Token): string[] {
  const words: string[] = [];
  for (let index = token.index - 1; index >= 0 && words.length < REACH; index--) {
    const earlier = tokens[index]!;
    if (earlier.block !== token.block) break;
    if (earlier.kind === "word" || earlier.kind === "number") words.unshift(earlier.text);
    else if (!/["“”'‘’]/.test(earlier.text)) break;
  }
  return words;
}
