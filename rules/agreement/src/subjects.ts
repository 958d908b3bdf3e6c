import { isFunctionWord } from "@copydesk/lexicon";
import type { Article, Token } from "@copydesk/rule-kit";
import { ADJECTIVE, isOf, isPluralNoun, isSingularNoun, NOUN, PARTICIPLE, PLURAL } from "./classes.js";
import { AMOUNTS, CLAUSE_OPENERS, HEADS, MANY, PLURAL_FOR, SINGULAR_FOR, WISHES } from "./words.js";

/** A verb that does not agree with the words before it: places in `article.tokens`, half-open. */
export interface Disagreement {
  readonly verb: Token;
  readonly expected: string;
  readonly firstToken: number;
  readonly endToken: number;
}

const MOST_WORDS = 4;
/** What may stand among the words of a noun phrase, function words as they are: `the three most important boats`. */
const LIGHT =
  /^(?:most|more|very|other|own|same|first|last|next|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)$/;
/** Behind these the phrase is no subject: `in each of the boats were two nets`, `the owners of one of the boats are`. */
const PREPOSITION =
  /^(?:about|above|across|after|among|and|around|as|at|before|behind|below|beneath|beside|between|but|by|for|from|in|inside|into|like|near|nor|of|off|on|onto|or|over|than|through|to|toward|towards|under|upon|with|within|without)$/;
/** Before a subject with a bare verb: `let one of the crews have`, `does each of them have`. */
const TAKES_BARE =
  /^(?:can|could|did|do|does|had|has|have|having|help|helped|let|lets|made|make|makes|may|might|must|saw|see|shall|should|watch|will|would)$/;

/** `one of the boats are`, `some of its crews has`, `the number of boats are`; the token is the head. */
export function ofMany(article: Article, head: Token): Disagreement | undefined {
  const { tokens } = article;
  const word = head.text.toLowerCase();
  const start = word === "number" ? head.index - 1 : head.index;
  const of = tokens[head.index + 1];
  if (of?.text !== "of") return undefined;
  let at = of.index + 1;
  if (/^(?:the|these|those|its|their|his|her|our|my|your)$/.test(tokens[at]?.text ?? "")) at += 1;
  else if (word !== "number") return undefined;
  const forms = SOME.has(word) ? PLURAL_FOR : SINGULAR_FOR;
  const verb = verbBehindPlural(tokens, at, head.block, forms);
  const expected = verb === undefined ? undefined : forms.get(verb.text);
  if (verb === undefined || expected === undefined) return undefined;
  return isFreeSubject(article, start, verb) ? { verb, expected, firstToken: start, endToken: verb.index } : undefined;
}

/** How many of them: these are plural, where `one of them` is not. */
const SOME: ReadonlySet<string> = new Set(["all", "both", "few", "many", "most", "several", "some"]);

/** The verb right behind one noun of the plural; nothing where a clause can begin between: `the boats people have`. */
function verbBehindPlural(
  tokens: readonly Token[],
  from: number,
  block: number,
  forms: ReadonlyMap<string, string>,
): Token | undefined {
  for (let at = from; at < from + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.block !== block) return undefined;
    if (token.kind === "punctuation" || token.kind === "symbol") return undefined;
    const isLast =
      token.letterCase === "lower" && (forms === SINGULAR_FOR ? isOf(token.text, PLURAL) : isPluralNoun(token.text));
    if (!isLast) {
      if (isFunctionWord(token.text) && !LIGHT.test(token.text)) return undefined;
      continue;
    }
    if (AMOUNTS.has(token.text)) return undefined;
    const next = tokens[at + 1];
    if (next === undefined || next.block !== block) return undefined;
    if (forms.has(next.text)) return next;
    // `the number of people killed are`
    const beyond = tokens[at + 2];
    const isKilled = isOf(next.text, PARTICIPLE) && !isOf(next.text, NOUN | PLURAL);
    return isKilled && beyond?.block === block && forms.has(beyond.text) ? beyond : undefined;
  }
  return undefined;
}

function isFreeSubject(article: Article, start: number, verb: Token): boolean {
  const { tokens } = article;
  const first = article.sentenceAt(tokens[start]!.start)?.firstToken;
  if (start === first) return true;
  const before = tokens[start - 1]!.text.toLowerCase();
  if (PREPOSITION.test(before) || WISHES.has(before)) return false;
  return verb.text !== "have" || !TAKES_BARE.test(before);
}

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
function opensClause(article: Article, { index, start }: Token): boolean {
  if (article.sentenceAt(start)?.firstToken === index) return true;
  const before = article.tokens[index - 1];
  return (
    before !== undefined && CLAUSE_OPENERS.has(before.text.toLowerCase()) && !WISHES.has(before.text.toLowerCase())
  );
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

/** `The effects of the flood is`, `The use of boats are`: the noun before `of` is the subject. */
export function headOf(article: Article, the: Token): Disagreement | undefined {
  if (!opensClause(article, the)) return undefined;
  const { tokens } = article;
  const isDescribed = isOf(tokens[the.index + 1]?.text ?? "", ADJECTIVE) && tokens[the.index + 2]?.text !== "of";
  const head = tokens[isDescribed ? the.index + 2 : the.index + 1];
  if (head?.letterCase !== "lower" || tokens[head.index + 1]?.text !== "of") return undefined;
  const isPlural = isPluralNoun(head.text) && !AMOUNTS.has(head.text);
  if (!isPlural && !HEADS.has(head.text)) return undefined;
  const forms = isPlural ? PLURAL_FOR : SINGULAR_FOR;
  let at = head.index + 2;
  if (/^(?:the|these|those|this|that|its|their|his|her|our|my|a|an)$/.test(tokens[at]?.text ?? "")) at += 1;
  for (const end = at + MOST_WORDS; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.block !== the.block) return undefined;
    const isLast = token.letterCase === "lower" && (isPlural ? isSingularNoun(token.text) : isPluralNoun(token.text));
    const verb = tokens[at + 1];
    const expected = verb === undefined || verb.block !== the.block ? undefined : forms.get(verb.text);
    if (isLast && expected !== undefined) return { verb: verb!, expected, firstToken: the.index, endToken: at + 1 };
    if (isFunctionWord(token.text) && !LIGHT.test(token.text)) return undefined;
  }
  return undefined;
}
