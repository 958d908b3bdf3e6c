import { type Draft, quotationsIn, sentenceStart } from "./drafts.js";
import type { FoldedText } from "./folded-text.js";
import type { SourceFinder } from "./sources.js";

const LONGEST_CONTENT = 120;

/** `according to the ministry`, at this token; the sentence it stands in is the content. */
export function readAccording(
  text: FoldedText,
  finder: SourceFinder,
  at: number,
  floor: number,
  end: number,
): Draft | undefined {
  const { tokens } = text;
  if (tokens[at + 1]?.text !== "to" || at + 2 >= end) return undefined;
  const source = finder.phraseFrom(at + 2, end);
  if (source === undefined) return undefined;
  const start = sentenceStart(text, at, floor);
  if (start === undefined) return undefined;
  const atStart = start === at;
  let contentFirst = start;
  let contentEnd = at;
  if (atStart) {
    contentFirst = source.endToken;
    while (contentFirst < end && tokens[contentFirst]!.text !== "," && !text.endsSentence(contentFirst))
      contentFirst += 1;
    contentFirst += 1;
    contentEnd = contentFirst;
    while (
      contentEnd < end &&
      contentEnd < contentFirst + LONGEST_CONTENT &&
      !(contentEnd > contentFirst && text.endsSentence(contentEnd - 1))
    ) {
      contentEnd = text.foldAt(contentEnd)?.endToken ?? contentEnd + 1;
    }
  }
  if (contentEnd - contentFirst < 2) return undefined;
  const quotations = quotationsIn(text, contentFirst, contentEnd);
  return {
    kind: quotations.length > 0 ? "mixed" : "indirect",
    source,
    cueKind: "preposition",
    cueFirst: at,
    cueEnd: at + 2,
    verb: undefined,
    tense: undefined,
    contentFirst,
    contentEnd,
    quotations,
    confidence: 0.85,
  };
}
