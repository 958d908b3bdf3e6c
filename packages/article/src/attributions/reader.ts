import type { Article, Block, Quotation, Token } from "../types.js";
import { WordTest } from "../words/knowledge.js";
import { readAccording } from "./according.js";
import { readColon } from "./colons.js";
import { type Cue, cueAt } from "./cues.js";
import { type Draft, firstTokenOf, sentenceStart } from "./drafts.js";
import { FoldedText } from "./folded-text.js";
import type { Source } from "./phrases.js";
import { readSignature } from "./signatures.js";
import { SourceFinder } from "./sources.js";
import { cueFormsOf } from "./verb-forms.js";
import { VerbReader } from "./verbs.js";

type Unattributed = Omit<Article, "attributions" | "attributionsIn">;

/** Reads the attributions of an article, one block at a time. */
export class DraftReader {
  readonly text: FoldedText;
  readonly #article: Unattributed;
  readonly #tokens: readonly Token[];
  readonly #finder: SourceFinder;
  readonly #verbs: VerbReader;
  readonly #claimed = new Set<Quotation>();
  /** Words that may be cues, in order. */
  readonly #candidates: readonly Token[];
  /** Some dash stands where a signature has it. */
  readonly #mayBeSigned: boolean;

  constructor(article: Unattributed) {
    this.text = new FoldedText(article);
    this.#article = article;
    this.#tokens = article.tokens;
    this.#finder = new SourceFinder(this.text, article);
    this.#verbs = new VerbReader(this.text, this.#finder);
    this.#candidates = article.select(cueWords);
    this.#mayBeSigned = SIGNED.test(article.prose);
  }

  /** Those of a block, in order of their cues. A block whose quotation another one's colon brings in must be read after that. */
  read(block: Block): Draft[] {
    const { firstToken: first, endToken: end } = this.#article.tokensOf(block);
    /** Verbs, and the places of `according`. */
    const cues: (Cue | number)[] = [];
    const drafts: Draft[] = [];
    if (this.#mayBeSigned) this.#signatures(first, end, drafts);
    for (let place = this.#firstCandidate(first); place < this.#candidates.length; place += 1) {
      const { index: at, text } = this.#candidates[place]!;
      if (at >= end) break;
      if (this.text.isFolded(at)) continue;
      const cue = isAccording(text) ? at : cueAt(this.text, at, first);
      if (cue !== undefined) cues.push(cue);
    }
    const fold = this.text.firstFoldFrom(first);
    if (cues.length === 0 && drafts.length === 0 && !this.#beginsBefore(fold, end)) return drafts;
    this.#attribute(cues, first, end, drafts);
    drafts.sort((one, other) => one.cueFirst - other.cueFirst);
    return this.#goOn(this.#shareSources(drafts), fold, end);
  }

  /** From the last cue to the first: what the next one takes as its own is out of the reach of the one before. */
  #attribute(cues: readonly (Cue | number)[], first: number, end: number, drafts: Draft[]): void {
    let ceiling = end;
    for (let place = cues.length - 1; place >= 0; place -= 1) {
      const cue = cues[place]!;
      const draft =
        typeof cue === "number"
          ? readAccording(this.text, this.#finder, cue, first, end)
          : this.#verbs.read(cue, { floor: first, ceiling, end });
      if (draft === undefined) continue;
      drafts.push(draft);
      for (const quotation of draft.quotations) this.#claimed.add(quotation);
      if (typeof cue !== "number") ceiling = Math.min(ceiling, firstTokenOf(draft));
    }
  }

  /** Place of the first word in or behind the block that may be a cue. */
  #firstCandidate(first: number): number {
    let low = 0;
    let high = this.#candidates.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#candidates[middle]!.index < first) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #signatures(first: number, end: number, drafts: Draft[]): void {
    for (let at = first; at < end; at += 1) {
      const { kind, text } = this.#tokens[at]!;
      if (kind === "punctuation" && isDash(text)) this.#signature(at, drafts);
    }
  }

  #beginsBefore(fold: number, end: number): boolean {
    const found = this.text.quotations[fold];
    return found !== undefined && found.firstToken < end;
  }

  /** The first token of the running text of a token's block, dateline left out. */
  readonly #floorOf = (token: number): number => {
    const block = this.#article.blocks[this.#tokens[token]!.block]!;
    const { firstToken } = this.#article.tokensOf(block);
    return block.dateline === undefined ? firstToken : this.#article.tokenIndexAt(block.dateline.end);
  };

  #signature(at: number, drafts: Draft[]): void {
    const draft = readSignature(this.#article, at);
    if (draft === undefined) return;
    drafts.push(draft);
    for (const quotation of draft.quotations) this.#claimed.add(quotation);
  }

  /** `Rose said ..., adding ...`: a verb without a subject has that of the verb before, or of its sentence. */
  #shareSources(drafts: readonly Draft[]): Draft[] {
    const resolved: Draft[] = [];
    for (const draft of drafts)
      resolved.push(draft.source === undefined ? { ...draft, source: this.#shared(draft, resolved.at(-1)) } : draft);
    return resolved;
  }

  #shared({ cueFirst, cueEnd }: Draft, before: Draft | undefined): Source | undefined {
    const start = sentenceStart(this.text, cueFirst, this.#floorOf(cueFirst)) ?? cueFirst;
    // `Rose said no. Adding, “Never.”`
    if (before?.source !== undefined && start === cueFirst) return before.source;
    if (before?.source === undefined || before.cueFirst < start) return this.#finder.sentenceSubject(start, cueFirst);
    const coordinated = !this.#tokens[cueEnd - 1]!.text.endsWith("ing") && this.#tokens[cueFirst]!.text !== "to";
    if (coordinated) return before.source;
    return this.#finder.sentenceSubject(before.cueEnd, cueFirst, true) ?? before.source;
  }

  /** Gives the quotations left over to the speaker who goes on: `“No,” said Rose. “Not now.”` */
  #goOn(drafts: Draft[], firstFold: number, end: number): Draft[] {
    const folds = this.text.quotations;
    let last = -1;
    let added = false;
    for (let place = firstFold; this.#beginsBefore(place, end); place += 1) {
      const fold = folds[place]!;
      while (last + 1 < drafts.length && drafts[last + 1]!.cueFirst < fold.firstToken) last += 1;
      if (this.#claimed.has(fold.quotation)) continue;
      const speaking = drafts[last];
      if (speaking !== undefined && this.#continues(speaking, fold)) {
        this.#claimed.add(fold.quotation);
        drafts[last] = {
          ...speaking,
          contentEnd: Math.max(speaking.contentEnd, fold.endToken),
          quotations: [...speaking.quotations, fold.quotation],
        };
        continue;
      }
      const label =
        fold.quotation.use === "speech" ? readColon(this.text, this.#finder, fold, this.#floorOf) : undefined;
      if (label === undefined) continue;
      drafts.push(label);
      added = true;
    }
    if (added) drafts.sort((one, other) => one.cueFirst - other.cueFirst);
    return drafts;
  }

  #continues(speaking: Draft, fold: FoldedText["quotations"][number]): boolean {
    if (fold.quotation.use !== "speech" || speaking.kind === "indirect") return false;
    return this.text.endsSentence(fold.firstToken - 1) || this.text.isFolded(fold.firstToken - 1);
  }
}

const cueWords = new WordTest((text) => cueFormsOf(text) !== undefined || isAccording(text));

function isAccording(word: string): boolean {
  return word === "according" || word === "According";
}

/** `“No.” — Rose` */
const SIGNED = /["”“„’'»″][\s\0]*[-‒–—―]/;

/** A hyphen or a dash, or a run of them. */
function isDash(mark: string): boolean {
  const first = mark.charCodeAt(0);
  return first === 0x2d || (first >= 0x2012 && first <= 0x2015);
}
