import type { Article, Sentence, Token } from "../types.js";
import { WordTest } from "../words/knowledge.js";
import { NUMBERED, PRONOUNS } from "./words.js";

const pronouns = new WordTest((text) => PRONOUNS.has(text));
/** What a sentence has beyond these tells nothing more. */
const MOST_PER_SENTENCE = 4;

export interface Pronoun {
  readonly token: Token;
  readonly sentence: Sentence;
  readonly number: "singular" | "plural";
}

/**
 * The first-person pronouns of running copy outside quotations. Paragraphs with a mark that has no partner are passed over: nobody
 * knows which of their words are quoted.
 */
export function pronounsOf(article: Article): Pronoun[] {
  const found: Pronoun[] = [];
  let broken: ReadonlySet<number> | undefined;
  let ofSentence = 0;
  for (const token of article.select(pronouns)) {
    const kind = article.blocks[token.block]!.kind;
    if (kind !== "paragraph" && kind !== "list-item") continue;
    broken ??= brokenBlocks(article);
    if (broken.has(token.block) || article.quotationAt(token) !== undefined) continue;
    const sentence = article.sentenceAt(token.start);
    if (sentence === undefined || isNoPronoun(article, token, sentence)) continue;
    ofSentence = found.at(-1)?.sentence === sentence ? ofSentence + 1 : 1;
    if (ofSentence <= MOST_PER_SENTENCE) found.push({ token, sentence, number: PRONOUNS.get(token.text)! });
  }
  return found;
}

function brokenBlocks({ quotations }: Article): ReadonlySet<number> {
  const broken = new Set<number>();
  for (const { mistake, block } of quotations) if (mistake !== undefined) broken.add(block);
  return broken;
}

/** A Roman one, or a word of a title or a name. */
function isNoPronoun({ tokens, names }: Article, token: Token, { firstToken, endToken }: Sentence): boolean {
  const next = token.index + 1 < endToken ? tokens[token.index + 1] : undefined;
  const before = token.index > firstToken ? tokens[token.index - 1] : undefined;
  if (token.text === "I") {
    // `King Charles I opened it.`
    const kind = before?.letterCase === "capitalised" ? names.mentionAt(before)?.entity.kind : undefined;
    if (kind === "person" || kind === "unknown") return true;
    return isNumeral(before, next);
  }
  if (token.letterCase === "lower") return false;
  // `the film Get My Coat`; but `He said: We must go.`
  if (before?.kind === "word" || before?.kind === "number") return true;
  // `Our Lady of the Snows`
  return next?.kind === "word" && next.letterCase === "capitalised";
}

function isNumeral(before: Token | undefined, next: Token | undefined): boolean {
  if (before !== undefined && NUMBERED.has(before.text.toLowerCase())) return true;
  // `Elizabeth I.`, `I-95`, `Part I: The Road`, a list's `I.`
  return next === undefined || next.kind === "number" || (next.kind !== "word" && next.text !== ",");
}
