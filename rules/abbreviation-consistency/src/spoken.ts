import { sourceKindOf } from "@copydesk/article";
import type { Article, Quotation } from "@copydesk/rule-kit";

/** What is done with the voice: whoever `said` it spelled nothing, and the abbreviation is as the desk typed it. */
const SPOKEN: ReadonlySet<string> = new Set(
  "add argue ask concede conclude continue explain insist note recall reply say stress tell testify warn".split(" "),
);
/** A post of a social network was typed by whoever posted it, also where the article goes on with `said`. */
const POSTED = /\b(?:[Tt]weet|[Rr]etweet|Twitter|Facebook|Instagram|Truth Social|[Pp]osted\b)/;
/** `wrote on its site`, `wrote in a letter`: taken over as it was; what somebody `wrote` without more, desks set as their own. */
const WRITTEN_SOMEWHERE = /^(?:at|in|on|to)$/;

/** The quotations whose abbreviations are as the desk set them; not what was posted, not a letter's, and not what nobody signs. */
export function spokenQuotations(article: Article): ReadonlySet<Quotation> {
  return article.derive(findSpoken);
}

function findSpoken(article: Article): ReadonlySet<Quotation> {
  const spoken = new Set<Quotation>();
  for (const attribution of article.attributions) {
    const { verb, cue, cueKind, quotations } = attribution;
    const isSaid = verb !== undefined && SPOKEN.has(verb) && sourceKindOf(article, attribution) !== "text";
    const isOwn = isSaid || cueKind === "preposition" || (verb === "write" && !isWrittenSomewhere(article, cue?.end));
    if (!isOwn) continue;
    for (const quotation of quotations) if (!isPosted(article, quotation.block)) spoken.add(quotation);
  }
  return spoken;
}

function isWrittenSomewhere(article: Article, end: number | undefined): boolean {
  const after = end === undefined ? undefined : article.tokens[article.tokenIndexAt(end)];
  return after === undefined || WRITTEN_SOMEWHERE.test(after.text);
}

/** In its paragraph or the one before, which says what is quoted. */
function isPosted({ source, blocks }: Article, block: number): boolean {
  const { end } = blocks[block]!;
  return POSTED.test(source.slice((blocks[block - 1] ?? blocks[block]!).start, end));
}
