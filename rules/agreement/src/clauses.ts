import { isFunctionWord } from "@copydesk/lexicon";
import type { Article, Token } from "@copydesk/rule-kit";
import { ADJECTIVE, isOf, isPluralNoun, isSingularNoun, PLURAL } from "./classes.js";
import type { Disagreement } from "./disagreement.js";
import { AMOUNTS, CLAUSE_OPENERS, MANY, PLURAL_FOR, SINGULAR_FOR, WISHES } from "./words.js";

/** `each boat are`, `everyone have`, where a clause begins with it. */
export function eachOne(article: Article, first: Token): Disagreement | undefined {
  const { tokens } = article;
  if (!opensClause(article, first)) return undefined;
  const word = first.text.toLowerCase();
  let at = first.index + 1;
  if (word === "each" || word === "every") {
    if (isOf(tokens[at]?.text ?? "", ADJECTIVE) && isNounOfOne(tokens[at + 1])) at += 1;
    if (!isNounOfOne(tokens[at])) return undefined;
    at += 1;
  }
  const verb = tokens[at];
  const expected = verb === undefined || verb.block !== first.block ? undefined : SINGULAR_FOR.get(verb.text);
  if (expected === undefined || verb!.text === "do") return undefined;
  // `the demand that each port have two boats`
  if (verb!.text === "have" && tokens[first.index - 1]?.text === "that") return undefined;
  return { verb: verb!, expected, firstToken: first.index, endToken: at };
}

const isNounOfOne = (token: Token | undefined): boolean =>
  token?.letterCase === "lower" &&
  isSingularNoun(token.text) &&
  !AMOUNTS.has(token.text) &&
  !isFunctionWord(token.text);

/** A sentence, or a clause behind a word that opens one; not behind one of wishes: `if each boat were safe`. */
export function opensClause(article: Article, { index, start }: Token): boolean {
  if (article.sentenceAt(start)?.firstToken === index) return true;
  const before = article.tokens[index - 1];
  return (
    before !== undefined && CLAUSE_OPENERS.has(before.text.toLowerCase()) && !WISHES.has(before.text.toLowerCase())
  );
}

/** The same but for the sentence's limits: before its first word stands a mark, or an abbreviation. False for most words. */
export function mayOpenClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== "word" || before.block !== tokens[index]!.block || before.text.endsWith(".")) return true;
  return CLAUSE_OPENERS.has(before.text.toLowerCase());
}

/** `there is many`, `there was two boats`; the token is `there`. */
export function thereIs({ tokens }: Article, there: Token): Disagreement | undefined {
  const verb = tokens[there.index + 1];
  if (verb === undefined || verb.block !== there.block) return undefined;
  const expected = PLURAL_FOR.get(verb.text);
  if (expected === undefined) return undefined;
  let at = verb.index + 1;
  if (/^has/.test(verb.text)) {
    if (tokens[at]?.text !== "been") return undefined;
    at += 1;
  }
  if (/^(?:also|now|often|still)$/.test(tokens[at]?.text ?? "")) at += 1;
  const many = tokens[at];
  if (many === undefined || !MANY.has(many.text)) return undefined;
  const of = tokens[at + 1];
  // `there is many a boat`, `there was two hundred dollars`
  if (of?.block !== there.block || !isPluralPhrase(tokens, at + 1, there.block)) return undefined;
  return { verb, expected, firstToken: many.index, endToken: at + 1 };
}

function isPluralPhrase(tokens: readonly Token[], from: number, block: number): boolean {
  const at = isOf(tokens[from]?.text ?? "", ADJECTIVE) && !isPluralNoun(tokens[from]!.text) ? from + 1 : from;
  const noun = tokens[at];
  return noun?.block === block && noun.letterCase === "lower" && isPluralNoun(noun.text) && !AMOUNTS.has(noun.text);
}

/** `The boats is`, `These crews was`, `Both has`, at the beginning of a sentence. */
export function pluralFirst(article: Article, first: Token): Disagreement | undefined {
  const { tokens } = article;
  if (article.sentenceAt(first.start)?.firstToken !== first.index) return undefined;
  const second = tokens[first.index + 1];
  const isDescribed = second !== undefined && isOf(second.text, ADJECTIVE) && !isOf(second.text, PLURAL);
  const noun = isDescribed ? tokens[second.index + 1] : second;
  if (noun?.block !== first.block || noun.letterCase !== "lower") return undefined;
  if (!isPluralNoun(noun.text) || AMOUNTS.has(noun.text)) return undefined;
  const verb = tokens[noun.index + 1];
  const expected = verb === undefined || verb.block !== first.block ? undefined : PLURAL_FOR.get(verb.text);
  return expected === undefined ? undefined : { verb: verb!, expected, firstToken: first.index, endToken: verb!.index };
}

const BEFORE_A_WORD = /^(?:called|like|of|pronoun|pronouns|say|singular|using|word|words)$/;

/** `they was`, `he don't`: the token is the pronoun, which can only be a subject. */
export function pronounWithVerb({ tokens }: Article, pronoun: Token): Disagreement | undefined {
  const verb = tokens[pronoun.index + 1];
  const before = tokens[pronoun.index - 1];
  if (verb?.block !== pronoun.block || (before?.block === pronoun.block && BEFORE_A_WORD.test(before.text)))
    return undefined;
  const isPlural = /^(?:they|we)$/i.test(pronoun.text);
  const expected = (isPlural ? PLURAL_FOR : SINGULAR_FOR).get(verb.text);
  if (expected === undefined) return undefined;
  return { verb, expected, firstToken: pronoun.index, endToken: verb.index };
}

/** `The United States are`: a country or a body of the singular, whatever its name looks like. */
export function countryFirst(article: Article, the: Token): Disagreement | undefined {
  if (!opensClause(article, the)) return undefined;
  const { tokens } = article;
  const at = tokens[the.index + 1]?.text === "United" ? the.index + 3 : the.index + 2;
  const verb = tokens[at];
  const expected = verb === undefined || verb.block !== the.block ? undefined : SINGULAR_FOR.get(verb.text);
  return expected === undefined ? undefined : { verb: verb!, expected, firstToken: the.index, endToken: at };
}
