import type { TxtDocumentNode } from "@textlint/ast-node-types";
import { Attributions } from "./attributions/index.js";
import { readDocument, readPlainText } from "./blocks/index.js";
import { findNames } from "./names/index.js";
import { innermostQuotation, parseQuotations } from "./quotations/index.js";
import { type Kept, placeOf, revise } from "./revision/kept.js";
import { splitSentences } from "./sentences.js";
import { tokenize } from "./tokens.js";
import type { Article, Attribution, Block, Names, Quotation, Sentence, Span, Token } from "./types.js";
import { answers, type WordTest } from "./words/knowledge.js";

type Reading = { readonly prose: string; readonly blocks: readonly Block[] };

/** Two installed copies of this package in one process share one analysis of a Document. */
const SHARED = Symbol.for("@copydesk/article/current");

interface Current {
  readonly document: TxtDocumentNode;
  readonly article: Article;
}

/**
 * The article of a textlint Document: computed stage by stage as rules ask, once for all rules of a lint, which run one
 * straight after the other. It is let go as soon as they have: textlint's emitters hold on to every Document until the next
 * full garbage collection, and analyses held by the Documents would pile up and be copied around by the small ones.
 */
export function articleOf(document: TxtDocumentNode, source: string): Article {
  const holder = globalThis as { [SHARED]?: Current | undefined };
  if (holder[SHARED]?.document === document) return holder[SHARED].article;
  const article = new AnalysedArticle(source, () => readDocument(document, source));
  shareArticle(document, article);
  return article;
}

/**
 * Gives the rules that run next the article that earlier rules had of the same Document, for a lint that lets other work in
 * between its rules. Whoever lints so keeps the article, and lets it go at the end.
 */
export function shareArticle(document: TxtDocumentNode, article: Article): void {
  const holder = globalThis as { [SHARED]?: Current | undefined };
  const current = { document, article };
  holder[SHARED] = current;
  queueMicrotask(() => {
    if (holder[SHARED] === current) holder[SHARED] = undefined;
  });
}

/** The article of plain text, without textlint: one line a paragraph, or hard-wrapped paragraphs. */
export function analyseText(source: string): Article {
  return new AnalysedArticle(source, () => readPlainText(source));
}

/** The articles of one draft that is edited: each keeps what it can of the one before, which must not be used any more. */
export class Revisions {
  #last: AnalysedArticle | undefined;

  /** The article of the draft's next state. */
  articleOf(document: TxtDocumentNode, source: string): Article {
    const before = this.#last?.kept;
    // Should this fail, what is half revised is of no use.
    this.#last = undefined;
    const reading = readDocument(document, source);
    const kept = before && revise(before, { source, ...reading });
    this.#last = new AnalysedArticle(source, () => reading, kept);
    return this.#last;
  }

  /** Lets go of all that the next state cannot use. */
  rest(): void {
    const kept = this.#last?.kept;
    this.#last = kept && new AnalysedArticle(kept.source, () => kept, kept);
  }
}

class AnalysedArticle implements Article {
  readonly source: string;
  readonly #read: () => Reading;
  #reading: Reading | undefined;
  #tokens: readonly Token[] | undefined;
  readonly #selected: Token[][];
  #firstTokens: readonly number[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #quotations: readonly Quotation[] | undefined;
  #names: Names | undefined;
  #attributions: Attributions | undefined;
  #lineStarts: readonly number[] | undefined;
  readonly #derived = new Map<unknown, unknown>();
  readonly #told: Map<unknown, unknown[]>;

  constructor(source: string, read: () => Reading, kept?: Kept) {
    this.source = source;
    this.#read = read;
    this.#tokens = kept?.tokens;
    this.#selected = kept?.selected ?? [];
    this.#sentences = kept?.sentences;
    this.#told = kept?.told ?? new Map();
  }

  get kept(): Kept {
    const { source, prose, blocks, tokens, sentences } = this;
    return { source, prose, blocks, tokens, selected: this.#selected, sentences, told: this.#told };
  }

  get prose(): string {
    this.#reading ??= this.#read();
    return this.#reading.prose;
  }

  get blocks(): readonly Block[] {
    this.#reading ??= this.#read();
    return this.#reading.blocks;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.source, this.prose, this.blocks);
    return this.#tokens;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.prose, this.tokens, this.blocks, 0, this.tokens.length);
    return this.#sentences;
  }

  get quotations(): readonly Quotation[] {
    this.#quotations ??= parseQuotations(this);
    return this.#quotations;
  }

  get names(): Names {
    this.#names ??= findNames(this);
    return this.#names;
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= new Attributions(this);
    return this.#attributions.all;
  }

  attributionsIn(block: Block): readonly Attribution[] {
    this.#attributions ??= new Attributions(this);
    return this.#attributions.in(block);
  }

  select(test: WordTest, block?: Block): readonly Token[] {
    const { place } = test;
    if (place >= this.#selected.length) answers.select(this.tokens, this.#selected);
    const all = this.#selected[place]!;
    return block === undefined ? all : all.slice(placeOf(all, block.index), placeOf(all, block.index + 1));
  }

  tokenIndexAt(offset: number): number {
    return firstEndingAfter(this.tokens, offset);
  }

  tokensOf(block: Block): { readonly firstToken: number; readonly endToken: number } {
    this.#firstTokens ??= firstTokens(this.tokens, this.blocks.length);
    return { firstToken: this.#firstTokens[block.index] ?? 0, endToken: this.#firstTokens[block.index + 1] ?? 0 };
  }

  sentenceAt(offset: number): Sentence | undefined {
    const found = this.sentences[firstEndingAfter(this.sentences, offset)];
    return found !== undefined && found.start <= offset ? found : undefined;
  }

  quotationAt(span: Span): Quotation | undefined {
    return innermostQuotation(this.quotations, span);
  }

  lineOf(offset: number): number {
    this.#lineStarts ??= lineStarts(this.source);
    return countUpTo(this.#lineStarts, offset);
  }

  derive<T>(stage: (article: Article) => T): T {
    if (!this.#derived.has(stage)) this.#derived.set(stage, stage(this));
    return this.#derived.get(stage) as T;
  }

  ofBlock<T extends NonNullable<unknown>>(block: Block, stage: (article: Article, block: Block) => T): T {
    let told = this.#told.get(stage);
    if (told === undefined) {
      told = Array<undefined>(this.blocks.length).fill(undefined);
      this.#told.set(stage, told);
    }
    told[block.index] ??= stage(this, block);
    return told[block.index] as T;
  }
}

/** Place of the first of the spans, which are in order, that ends after the offset, or `length`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of the numbers, which are in order, are not above `most`. */
function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! > most) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Place in `tokens` of each block's first token, and one more entry for the end. */
function firstTokens(tokens: readonly Token[], blocks: number): number[] {
  const first: number[] = [];
  for (const token of tokens) while (first.length <= token.block) first.push(token.index);
  while (first.length <= blocks) first.push(tokens.length);
  return first;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
