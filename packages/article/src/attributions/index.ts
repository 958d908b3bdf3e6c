import type { Article, Attribution, Block, Entity, Quotation, Span } from "../types.js";
import type { Draft } from "./drafts.js";
import type { FoldedText } from "./folded-text.js";
import { DraftReader } from "./reader.js";
import { Speakers } from "./speakers.js";

/** The attributions of an article outside quotations. Each block is read when its own are first asked for. */
export class Attributions {
  readonly #article: Omit<Article, "attributions" | "attributionsIn">;
  readonly #byBlock: (readonly ReadAttribution[] | undefined)[];
  #reader: DraftReader | undefined;
  #all: readonly ReadAttribution[] | undefined;
  #haveSpeakers = false;

  constructor(article: Omit<Article, "attributions" | "attributionsIn">) {
    this.#article = article;
    this.#byBlock = new Array(article.blocks.length).fill(undefined);
  }

  /** Block by block, and there in order of their cues. */
  get all(): readonly Attribution[] {
    this.#all ??= this.#readAll();
    return this.#all;
  }

  #readAll(): readonly ReadAttribution[] {
    const all: ReadAttribution[] = [];
    for (const block of this.#article.blocks) for (const attribution of this.#in(block)) all.push(attribution);
    return all;
  }

  in(block: Block): readonly Attribution[] {
    return this.#in(block);
  }

  #in({ index }: Block): readonly ReadAttribution[] {
    for (let at = this.#firstToRead(index); at <= index; at += 1) this.#byBlock[at] ??= this.#read(at);
    return this.#byBlock[index]!;
  }

  /** A colon at the end of a block brings in the quotation that the next one begins with, so that block is read first. */
  #firstToRead(index: number): number {
    const { blocks, tokens } = this.#article;
    let first = index;
    while (this.#byBlock[first] === undefined) {
      const before = tokens[this.#article.tokensOf(blocks[first]!).firstToken - 1];
      if (before?.text !== ":") break;
      first = before.block;
    }
    return first;
  }

  #read(index: number): readonly ReadAttribution[] {
    this.#reader ??= new DraftReader(this.#article);
    const drafts = this.#reader.read(this.#article.blocks[index]!);
    return drafts.length === 0 ? NONE : drafts.map((draft) => new ReadAttribution(this, this.#reader!.text, draft));
  }

  /** Whom the sources name: a pronoun may stand for whoever spoke last, so all are looked at in order, once. */
  findSpeakers(): void {
    if (this.#haveSpeakers) return;
    this.#haveSpeakers = true;
    this.#all ??= this.#readAll();
    const speakers = new Speakers(this.#reader!.text, this.#article.names);
    for (const attribution of this.#all) attribution.findSpeaker(speakers);
  }
}

const NONE: readonly ReadAttribution[] = [];

class ReadAttribution implements Attribution {
  readonly kind: Attribution["kind"];
  readonly source: Span | undefined;
  readonly cue: Span;
  readonly cueKind: Attribution["cueKind"];
  readonly verb: string | undefined;
  readonly tense: Attribution["tense"];
  readonly content: Span;
  readonly quotations: readonly Quotation[];
  readonly confidence: number;
  readonly #of: Attributions;
  readonly #source: Draft["source"];
  #speaker: Entity | undefined;

  constructor(of: Attributions, text: FoldedText, draft: Draft) {
    const { source, quotations } = draft;
    this.kind = draft.kind;
    this.source = source && spanOf(text, source.firstToken, source.endToken);
    this.cue = spanOf(text, draft.cueFirst, draft.cueEnd);
    this.cueKind = draft.cueKind;
    this.verb = draft.verb?.verb;
    this.tense = draft.tense;
    this.content = contentOf(text, draft);
    this.quotations = quotations;
    this.confidence = draft.confidence;
    this.#of = of;
    this.#source = source;
  }

  get speaker(): Entity | undefined {
    this.#of.findSpeakers();
    return this.#speaker;
  }

  /** To be called in order of the text. */
  findSpeaker(speakers: Speakers): void {
    if (this.#source !== undefined) this.#speaker = speakers.speakerOf(this.#source);
  }
}

function spanOf({ tokens }: FoldedText, first: number, end: number): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

function contentOf(text: FoldedText, { contentFirst, contentEnd, quotations }: Draft): Span {
  let { start, end } = spanOf(text, contentFirst, contentEnd);
  for (const quotation of quotations) {
    start = Math.min(start, quotation.start);
    end = Math.max(end, quotation.end);
  }
  return { start, end };
}
