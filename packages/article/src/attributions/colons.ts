import { type Draft, sentenceStart } from "./drafts.js";
import type { FoldedQuotation, FoldedText } from "./folded-text.js";
import type { Source } from "./phrases.js";
import type { SourceFinder } from "./sources.js";
import { isDash } from "./words.js";

const LONGEST_LABEL = 8;

/**
 * A colon before a quotation, without a verb of attribution: `ROSE: “We will.”`, `Jane Roe, mayor: “We will.”`, `The mayor had a
 * plea: “Wait.”` The colon may end the block before.
 */
export function readColon(
  text: FoldedText,
  finder: SourceFinder,
  fold: FoldedQuotation,
  floorOf: (token: number) => number,
): Draft | undefined {
  const colon = fold.firstToken - 1;
  if (colon < 0 || text.tokens[colon]!.text !== ":" || text.isFolded(colon)) return undefined;
  if (!text.sameBlock(colon, fold.firstToken) && text.tokens[fold.firstToken]!.block !== text.tokens[colon]!.block + 1)
    return undefined;
  const floor = floorOf(colon);
  const start = sentenceStart(text, colon, floor);
  if (start === undefined) return undefined;
  const label = labelBefore(text, finder, start, colon);
  const isLabel = label !== undefined;
  const source = label ?? finder.sentenceSubject(start, colon);
  if (source === undefined) return undefined;
  return {
    kind: "direct",
    source,
    cueKind: "colon",
    cueFirst: colon,
    cueEnd: colon + 1,
    verb: undefined,
    tense: undefined,
    contentFirst: fold.firstToken,
    contentEnd: fold.endToken,
    quotations: [fold.quotation],
    confidence: isLabel ? 0.7 : 0.5,
  };
}

/** The name that the words before a colon are, or that stands behind a dash there: `Voters are cool - Jane Roe:`. */
function labelBefore(text: FoldedText, finder: SourceFinder, start: number, colon: number): Source | undefined {
  if (colon - start <= LONGEST_LABEL) {
    const label = finder.phraseFrom(start, colon);
    if (label !== undefined && (label.endToken === colon || text.tokens[label.endToken]!.text === ",")) return label;
  }
  const subject = finder.subjectBefore(colon, start);
  if (subject.kind !== "source" || subject.before < start) return undefined;
  return isDash(text.tokens[subject.before]!.text) ? subject.source : undefined;
}
