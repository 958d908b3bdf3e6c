import { cueVerb } from "@copydesk/article";
import { type Article, type Attribution, type Token, WordTest } from "@copydesk/rule-kit";
import { JUDGED_VERBS, type JudgedVerb, NEED_HEARER, NO_CLAUSE } from "./verbs.js";

/**
 * In order, the attributions of the paragraphs that hold one of the rule's verbs with something behind it that it may not take, or
 * near a quotation: few do, so the rest need not be read.
 */
export function candidatesOf(article: Article): Attribution[] {
  const found: Attribution[] = [];
  let quoting: ReadonlySet<number> | undefined;
  let last = -1;
  for (const token of article.select(verbs)) {
    const { block, index } = token;
    if (block === last || article.quotationAt(token) !== undefined) continue;
    const word = token.text.toLowerCase();
    const isMisplaced = article.tokens[index + 1]?.text === "that" && needing.has(word);
    if (!isMisplaced && !(judgedAlone.has(word) && !isNoun(article, token))) {
      if (!besideQuotation.has(word)) continue;
      quoting ??= quotingBlocks(article);
      if (!quoting.has(block)) continue;
    }
    last = block;
    for (const attribution of article.attributionsIn(article.blocks[block]!)) found.push(attribution);
  }
  return found;
}

/** `the state`, `in states`, `the United States`: most of the words that stand there. */
function isNoun({ tokens }: Article, { index, block, letterCase }: Token): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== "word" || before.block !== block) return false;
  // Behind `Inc.` a sentence may begin.
  if (letterCase !== "lower") return !before.text.endsWith(".");
  return BEFORE_NOUNS.has(before.text);
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  "The a an at between by every for from her his in its my of on our the their to with your".split(" "),
);

/** Also those whose last word is the colon that brings in the quotation. */
function quotingBlocks(article: Article): ReadonlySet<number> {
  const blocks = new Set<number>();
  for (const { block, start } of article.quotations) {
    blocks.add(block);
    const before = article.tokens[article.tokenIndexAt(start) - 1];
    if (before?.text === ":") blocks.add(before.block);
  }
  return blocks;
}

function formsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => Object.values(cueVerb(name)?.forms ?? {})));
}

const judged = (wanted: JudgedVerb["beside"]): string[] =>
  [...JUDGED_VERBS].filter(([, { beside }]) => beside === wanted).map(([name]) => name);

const judgedAlone = formsOf(judged("anything"));
const besideQuotation = formsOf([...judged("quotation"), ...NO_CLAUSE.keys()]);
/** Take an object or a hearer before the clause, if one at all. */
const needing = formsOf([...NO_CLAUSE.keys(), ...NEED_HEARER.keys()]);

const verbs = new WordTest((text) => {
  const word = text.toLowerCase();
  return judgedAlone.has(word) || besideQuotation.has(word) || needing.has(word);
});
