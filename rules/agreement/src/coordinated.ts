import { isFunctionWord } from "@copydesk/lexicon";
import type { Article, Token } from "@copydesk/rule-kit";
import { ADJECTIVE, ADVERB, isOf, isSingularNoun, isSurelyFinite, NOUN } from "./classes.js";
import type { Disagreement } from "./disagreement.js";
import { CLAUSE_TAKERS, PLURAL_FOR, SINGULAR_FOR, VERBS_WITHOUT_CLAUSE } from "./words.js";

/** From the beginning of a sentence to its second verb, in tokens. */
const LONGEST = 40;
const LONGEST_NAME = 6;
/** What can begin a clause of its own between the two verbs, or make the second one another's. */
const CLAUSE =
  /^(?:[,;:()"“”—–-]|--|and|as|because|but|both|can|could|did|do|does|he|how|I|if|it|may|might|must|nor|or|she|should|since|than|that|there|they|these|this|those|though|until|we|what|when|where|whether|which|while|who|whom|whose|why|will|would|you)$/;

/**
 * The second verb of `The United States also intends to go on and are prepared`: the sentence has one subject, whose first verb
 * is of the singular, and nothing between the verbs can be another's. The token is `and`.
 */
export function secondVerb(article: Article, and: Token): Disagreement | undefined {
  const { tokens } = article;
  const verb = tokens[and.index + 1];
  const expected = verb === undefined || verb.block !== and.block ? undefined : SINGULAR_FOR.get(verb.text);
  if (verb === undefined || expected === undefined || !/^(?:are|were)/.test(verb.text)) return undefined;
  // `and were it not for the boats`, `and are they safe`
  const next = tokens[verb.index + 1];
  if (next === undefined || /^(?:he|it|she|the|there|they|we|you)$/.test(next.text)) return undefined;
  const sentence = article.sentenceAt(and.start);
  if (sentence === undefined || and.index - sentence.firstToken > LONGEST) return undefined;
  const firstVerb = verbOfOne(article, sentence.firstToken);
  if (firstVerb === undefined || firstVerb.index >= and.index) return undefined;
  for (let at = firstVerb.index + 1; at < and.index; at += 1) {
    const { text, letterCase } = tokens[at]!;
    if (CLAUSE.test(text) || CLAUSE_TAKERS.has(text) || PLURAL_FOR.has(text) || SINGULAR_FOR.has(text))
      return undefined;
    if (letterCase === "lower" && isSurelyFinite(text) && tokens[at - 1]!.text !== "to") return undefined;
  }
  return { verb, expected, firstToken: sentence.firstToken, endToken: firstVerb.index + 1 };
}

/** The verb of the singular whose subject begins the sentence. */
function verbOfOne({ tokens }: Article, first: number): Token | undefined {
  let at = behindSubject(tokens, first);
  if (at === undefined) return undefined;
  if (isOf(tokens[at]?.text ?? "", ADVERB) && !VERBS_WITHOUT_CLAUSE.has(tokens[at]!.text)) at += 1;
  const verb = tokens[at];
  return verb !== undefined && VERBS_WITHOUT_CLAUSE.has(verb.text) ? verb : undefined;
}

/** Behind `It`, `The company`, `The United States` or a name. */
function behindSubject(tokens: readonly Token[], first: number): number | undefined {
  const { text, letterCase } = tokens[first]!;
  if (/^(?:He|It|She)$/.test(text)) return first + 1;
  const isDetermined = /^(?:A|An|Each|Every|Her|His|Its|My|Our|That|The|Their|This)$/.test(text);
  let at = isDetermined ? first + 1 : first;
  if (tokens[at] === undefined || (!isDetermined && letterCase === "lower")) return undefined;
  // A name: `The United States`, `Lakeport Ferries`.
  const start = at;
  while (at - start < LONGEST_NAME && isCapital(tokens[at])) at += 1;
  if (at > start) return isDetermined || !isFunctionWord(text) ? at : undefined;
  if (isOf(tokens[at]!.text, ADJECTIVE) && !isOf(tokens[at]!.text, NOUN)) at += 1;
  const noun = tokens[at];
  return noun?.letterCase === "lower" && isSingularNoun(noun.text) && !isFunctionWord(noun.text) ? at + 1 : undefined;
}

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.letterCase !== "lower";
