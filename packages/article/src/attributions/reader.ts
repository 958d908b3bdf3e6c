import type { Article, Quotation, Token } from "../types.js";
import { WordTest } from "../words/knowledge.js";
import { readAccording } from "./according.js";
import { readColon } from "./colons.js";
import { type Cue, cueAt } from "./cues.js";
import { type Draft, firstTokenOf, sentenceStart } from "./drafts.js";
import type { FoldedText } from "./folded-text.js";
import type { Source } from "./phrases.js";
import { QuotationsSoFar, readSignature } from "./signatures.js";
import { SourceFinder } from "./sources.js";
import { cueFormsOf } from "./verb-forms.js";
import { VerbReader } from "./verbs.js";

/** Reads the attributions of an article block by block. */
export class DraftReader {
  readonly #article: Omit<Article, "attributions">;
  readonly #text: FoldedText;
  readonly #tokens: readonly Token[];
  readonly #finder: SourceFinder;
  readonly #verbs: VerbReader;
  readonly #quotationsSoFar: QuotationsSoFar;
  readonly #claimed = new Set<Quotation>();
  /** Words that may be cues, in order, and how many of them are read. */
  readonly #candidates: readonly Token[];
  #read = 0;
  /** Some dash stands where a signature has it. */
  readonly #mayBeSigned: boolean;
  #nextFold = 0;

  constructor(article: Omit<Article, "attributions">, text: FoldedText) {
    this.#article = article;
    this.#text = text;
    this.#tokens = article.tokens;
    this.#finder = new SourceFinder(text, article.names);
    this.#verbs = new VerbReader(text, this.#finder);
    this.#quotationsSoFar = new QuotationsSoFar(article.quotations);
    this.#candidates = article.select(cueWords);
    this.#mayBeSigned = SIGNED.test(article.prose);
  }

  read(): Draft[] {
    const all: Draft[] = [];
    for (const block of this.#article.blocks) {
      const { firstToken, endToken } = this.#article.tokensOf(block);
      for (const draft of this.#block(firstToken, endToken)) all.push(draft);
    }
    return all;
  }

  #block(first: number, end: number): Draft[] {
    const cues: (Cue | "according")[] = [];
    const places: number[] = [];
    const drafts: Draft[] = [];
    if (this.#mayBeSigned) this.#signatures(first, end, drafts);
    for (; (this.#candidates[this.#read]?.index ?? end) < end; this.#read += 1) {
      const { index: at, text } = this.#candidates[this.#read]!;
      if (this.#text.isFolded(at)) continue;
      const cue = isAccording(text) ? "according" : cueAt(this.#text, at, first);
      if (cue === undefined) continue;
      cues.push(cue);
      places.push(at);
    }
    if (cues.length === 0 && drafts.length === 0 && !this.#hasFold(end)) return drafts;
    // From the last to the first: what the next cue takes as its own is out of the reach of the one before.
    let ceiling = end;
    for (let place = cues.length - 1; place >= 0; place -= 1) {
      const cue = cues[place]!;
      const draft =
        cue === "according"
          ? readAccording(this.#text, this.#finder, places[place]!, first, end)
          : this.#verbs.read(cue, { floor: first, ceiling, end });
      if (draft === undefined) continue;
      drafts.push(draft);
      for (const quotation of draft.quotations) this.#claimed.add(quotation);
      if (cue !== "according") ceiling = Math.min(ceiling, firstTokenOf(draft));
    }
    drafts.sort((one, other) => one.cueFirst - other.cueFirst);
    return this.#goOn(this.#shareSources(drafts), end);
  }

  #hasFold(end: number): boolean {
    const next = this.#text.quotations[this.#nextFold];
    return next !== undefined && next.firstToken < end;
  }

  /** The first token of the running text of a token's block, dateline left out. */
  readonly #floorOf = (token: number): number => {
    const block = this.#article.blocks[this.#tokens[token]!.block]!;
    const { firstToken } = this.#article.tokensOf(block);
    return block.dateline === undefined ? firstToken : this.#article.tokenIndexAt(block.dateline.end);
  };

  #signatures(first: number, end: number, drafts: Draft[]): void {
    for (let at = first; at < end; at += 1) {
      const { kind, text } = this.#tokens[at]!;
      if (kind === "punctuation" && isDash(text)) this.#signature(at, drafts);
    }
  }

  #signature(at: number, drafts: Draft[]): void {
    const draft = readSignature(this.#article, at, this.#quotationsSoFar.lastBefore(this.#tokens[at]!.start));
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
    const start = sentenceStart(this.#text, cueFirst, this.#floorOf(cueFirst)) ?? cueFirst;
    // `Rose said no. Adding, “Never.”`
    if (before?.source !== undefined && start === cueFirst) return before.source;
    if (before?.source === undefined || before.cueFirst < start) return this.#finder.sentenceSubject(start, cueFirst);
    const coordinated = !this.#tokens[cueEnd - 1]!.text.endsWith("ing") && this.#tokens[cueFirst]!.text !== "to";
    if (coordinated) return before.source;
    return this.#finder.sentenceSubject(before.cueEnd, cueFirst, true) ?? before.source;
  }

  /** Gives the quotations left over to the speaker who goes on: `“No,” said Rose. “Not now.”` */
  #goOn(drafts: Draft[], end: number): Draft[] {
    const folds = this.#text.quotations;
    let last = -1;
    let added = false;
    for (; this.#nextFold < folds.length && folds[this.#nextFold]!.firstToken < end; this.#nextFold += 1) {
      const fold = folds[this.#nextFold]!;
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
        fold.quotation.use === "speech" ? readColon(this.#text, this.#finder, fold, this.#floorOf) : undefined;
      if (label === undefined) continue;
      drafts.push(label);
      added = true;
    }
    if (added) drafts.sort((one, other) => one.cueFirst - other.cueFirst);
    return drafts;
  }

  #continues(speaking: Draft, fold: FoldedText["quotations"][number]): boolean {
    if (fold.quotation.use !== "speech" || speaking.kind === "indirect") return false;
    return this.#text.endsSentence(fold.firstToken - 1) || this.#text.isFolded(fold.firstToken - 1);
  }
}

const cueWords = new WordTest((text) => cueFormsOf(text) !== undefined || isAccording(text));

/** `“No.” — Rose` */
const SIGNED = /["”“„’'»″][\s\0]*[-‒–—―]/;

function isAccording(word: string): boolean {
  return word === "according" || word === "According";
}

/** A hyphen or a dash, or a run of them. */
function isDash(mark: string): boolean {
  const first = mark.charCodeAt(0);
  return first === 0x2d || (first >= 0x2012 && first <= 0x2015);
}
