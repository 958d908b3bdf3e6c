import type { Attribution, Quotation } from "../types.js";
import type { CueVerb } from "./cue-verbs.js";
import type { Cue } from "./cues.js";
import type { FoldedText } from "./folded-text.js";
import type { Source } from "./phrases.js";

/** An attribution in tokens, before its speaker is known. */
export interface Draft {
  readonly kind: Attribution["kind"];
  readonly source: Source | undefined;
  readonly cueKind: Attribution["cueKind"];
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly verb: CueVerb | undefined;
  readonly tense: Attribution["tense"];
  readonly contentFirst: number;
  readonly contentEnd: number;
  readonly quotations: readonly Quotation[];
  readonly confidence: number;
}

/** The words attributed: tokens, half-open, and the outermost quotations among them. */
export type Content = Pick<Draft, "kind" | "contentFirst" | "contentEnd" | "quotations" | "confidence">;

export function draftOf(cue: Cue, source: Source | undefined, content: Content): Draft {
  return {
    kind: content.kind,
    source,
    cueKind: "verb",
    cueFirst: cue.firstToken,
    cueEnd: cue.endToken,
    verb: cue.verb,
    tense: cue.tense,
    contentFirst: content.contentFirst,
    contentEnd: content.contentEnd,
    quotations: content.quotations,
    confidence: content.confidence,
  };
}

/** The first token of the whole: of its content, source or cue. */
export function firstTokenOf({ contentFirst, cueFirst, source }: Draft): number {
  return Math.min(contentFirst, cueFirst, source?.firstToken ?? cueFirst);
}

export function quotationsIn(text: FoldedText, first: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  for (let at = first; at < end; at += 1) {
    const fold = text.foldAt(at);
    if (fold === undefined) continue;
    found.push(fold.quotation);
    at = fold.endToken - 1;
  }
  return found;
}

const LONGEST_SENTENCE = 150;

/** The first token of the sentence that ends before `end`; quotations are stepped over. Undefined where it is too far away. */
export function sentenceStart(text: FoldedText, end: number, floor: number): number | undefined {
  let first = end;
  for (let steps = 0; steps < LONGEST_SENTENCE; steps += 1) {
    if (first <= floor || text.endsSentence(first - 1)) return first;
    first = text.foldAt(first - 1)?.firstToken ?? first - 1;
  }
  return undefined;
}
