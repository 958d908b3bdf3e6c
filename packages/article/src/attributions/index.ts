import type { Article, Attribution, Span } from "../types.js";
import type { Draft } from "./drafts.js";
import { FoldedText } from "./folded-text.js";
import { DraftReader } from "./reader.js";
import { Speakers } from "./speakers.js";

/** Every attribution outside quotations, in order of its first word. */
export function findAttributions(article: Omit<Article, "attributions">): Attribution[] {
  const text = new FoldedText(article);
  const drafts = new DraftReader(article, text).read();
  if (drafts.length === 0) return [];
  const speakers = new Speakers(text, article.names);
  const span = (first: number, end: number): Span => ({
    start: article.tokens[first]!.start,
    end: article.tokens[end - 1]!.end,
  });
  return drafts.map((draft, index) => ({
    index,
    kind: draft.kind,
    source: draft.source && span(draft.source.firstToken, draft.source.endToken),
    speaker: draft.source && speakers.speakerOf(draft.source),
    cue: span(draft.cueFirst, draft.cueEnd),
    cueKind: draft.cueKind,
    verb: draft.verb?.verb,
    tense: draft.tense,
    content: contentOf(draft, span),
    quotations: draft.quotations,
    confidence: draft.confidence,
  }));
}

function contentOf({ contentFirst, contentEnd, quotations }: Draft, span: (first: number, end: number) => Span): Span {
  const { start, end } = span(contentFirst, contentEnd);
  let from = start;
  let to = end;
  for (const quotation of quotations) {
    from = Math.min(from, quotation.start);
    to = Math.max(to, quotation.end);
  }
  return { start: from, end: to };
}
