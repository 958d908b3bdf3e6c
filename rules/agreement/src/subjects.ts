import { isFunctionWord } from "@copydesk/lexicon";
import type { Article, Token } from "@copydesk/rule-kit";
import { ADJECTIVE, isOf, isPluralNoun, isSingularNoun, NOUN, PARTICIPLE, PLURAL } from "./classes.js";
import { opensClause } from "./clauses.js";
import type { Disagreement } from "./disagreement.js";
import { AMOUNTS, HEADS, PLURAL_FOR, SINGULAR_FOR, WISHES } from "./words.js";

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
