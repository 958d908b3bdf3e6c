import { sourceKindOf } from "@copydesk/article";
import type { Article, Attribution, Quotation } from "@copydesk/rule-kit";

/** A post of a social network was typed by whoever posted it, also where the article goes on with `said`. */
const POSTED = /\b(?:[Tt]weet|[Rr]etweet|Twitter|Facebook|Instagram|Truth Social|[Pp]ost(?:ed|s)?\b)/;
/** What a quotation that nobody is said to have spoken can be taken from. */
const PAPER = /\b(?:brief|contract|document|e-?mail|law|letter|memo|report|sign|study|text|treaty)\b/;
/** `wrote on its site`, `wrote in a letter`: taken over as it was; what somebody `wrote` without more, desks set as their own. */
const WRITTEN_SOMEWHERE = /^(?:at|in|on|to)$/;

/**
 * Whether the abbreviations of a quotation are as the desk set them: whoever speaks spells nothing, and desks set most of what was
 * written in their own style too. Not so posts, letters and studies, and titles of works.
 */
export function isSetByDesk(article: Article, quotation: Quotation): boolean {
  if (quotation.use === "term" || isPosted(article, quotation)) return false;
  const attribution = article.derive(attributionsOfQuotations).get(quotation);
  if (attribution === undefined) return !PAPER.test(paragraphOf(article, quotation));
  if (attribution.cueKind === "preposition") return true;
  if (sourceKindOf(article, attribution) === "text" && !isStatement(article, attribution)) return false;
  return attribution.verb !== "write" || !isWrittenSomewhere(article, attribution);
}

/** A statement is as good as spoken. */
const isStatement = ({ source: draft }: Article, { source }: Attribution): boolean =>
  source !== undefined && /\bstatements?$/.test(draft.slice(source.start, source.end));

function attributionsOfQuotations({ attributions }: Article): ReadonlyMap<Quotation, Attribution> {
  return new Map(
    attributions.flatMap((attribution) => attribution.quotations.map((one) => [one, attribution] as const)),
  );
}

function isWrittenSomewhere(article: Article, { cue }: Attribution): boolean {
  const after = cue === undefined ? undefined : article.tokens[article.tokenIndexAt(cue.end)];
  return after === undefined || WRITTEN_SOMEWHERE.test(after.text);
}

/** By its paragraph or the one before, which says what is quoted. */
function isPosted({ source, blocks }: Article, { block }: Quotation): boolean {
  return POSTED.test(source.slice((blocks[block - 1] ?? blocks[block]!).start, blocks[block]!.end));
}

function paragraphOf({ source, blocks }: Article, { block }: Quotation): string {
  return source.slice(blocks[block]!.start, blocks[block]!.end);
}
