import type { Article, Attribution, Block, Entity } from "@copydesk/rule-kit";

/** Fewer words than these, and a paragraph outside quotations tells nothing: a heading, a label. */
const NARRATIVE_WORDS = 5;
/** With this many attributions by verb, an article reports. */
const NEWS_ATTRIBUTIONS = 2;

/** What an article tells outside the paragraphs that hold nothing but a signed quotation. */
export class Story {
  readonly #article: Article;
  readonly #signed: ReadonlySet<number>;
  #told: readonly Attribution[] | undefined;
  #speakers: ReadonlySet<Entity | undefined> | undefined;
  #names: ReadonlySet<string> | undefined;

  /** `signed` are the places of the blocks to leave out. */
  constructor(article: Article, signed: ReadonlySet<number>) {
    this.#article = article;
    this.#signed = signed;
  }

  /** The attributions of a block's quotations that say so in words: `He said:` may stand at the end of the block before. */
  toldOf({ index }: Block): readonly Attribution[] {
    return this.#article.blocks
      .slice(Math.max(0, index - 1), index + 1)
      .flatMap((block) => this.#article.attributionsIn(block))
      .filter((attribution) => isTold(attribution) && attribution.quotations[0]?.block === index);
  }

  /** Those of all blocks: most signatures are decided before anybody asks. */
  get #allTold(): readonly Attribution[] {
    this.#told ??= this.#article.attributions.filter(isTold);
    return this.#told;
  }

  isSpeaker(entity: Entity | undefined): boolean {
    if (entity === undefined) return false;
    this.#speakers ??= new Set(this.#allTold.map(({ speaker }) => speaker));
    return this.#speakers.has(entity);
  }

  /** Whether this word, NFC, is part of a name that the story has. */
  hasName(word: string): boolean {
    this.#names ??= this.#listNames();
    return this.#names.has(word);
  }

  #listNames(): ReadonlySet<string> {
    const words = new Set<string>();
    for (const { block, parts } of this.#article.names.mentions) {
      if (!this.#signed.has(block)) for (const { text } of parts) words.add(text);
    }
    return words;
  }

  /** Named before an offset, in an article that lets people speak. */
  introduces(entity: Entity | undefined, before: number): boolean {
    if (entity === undefined || this.#allTold.length === 0) return false;
    return entity.mentions.some(({ start, block }) => start < before && !this.#signed.has(block));
  }

  isToldBefore(block: Block): boolean {
    return this.#hasNarrative(block.index - 1, -1);
  }

  /** The block stands in the middle of a report of what people said. */
  isReportAround(block: Block): boolean {
    return this.#allTold.length >= NEWS_ATTRIBUTIONS && this.#hasNarrative(block.index + 1, 1);
  }

  #hasNarrative(from: number, step: 1 | -1): boolean {
    const { blocks } = this.#article;
    for (let index = from; index >= 0 && index < blocks.length; index += step) {
      if (this.#isNarrative(blocks[index]!)) return true;
    }
    return false;
  }

  #isNarrative(block: Block): boolean {
    if (block.kind !== "paragraph" || this.#signed.has(block.index)) return false;
    const { tokens } = this.#article;
    const { firstToken, endToken } = this.#article.tokensOf(block);
    if (!".?!:;”\"’'".includes((tokens[endToken - 1]?.text ?? " ")[0]!)) return false;
    let words = 0;
    for (let at = firstToken; at < endToken && words < NARRATIVE_WORDS; at += 1) {
      if (tokens[at]!.kind === "word" && this.#article.quotationAt(tokens[at]!) === undefined) words += 1;
    }
    return words >= NARRATIVE_WORDS;
  }
}

const isTold = ({ cueKind }: Attribution): boolean => cueKind === "verb" || cueKind === "preposition";
