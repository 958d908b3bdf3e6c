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
  const { isPosted, hasPaper } = paragraphOf(article, quotation);
  if (quotation.use === "term" || isPosted) return false;
  const attribution = article.derive(attributionsOfQuotations).get(quotation);
  if (attribution === undefined) return !hasPaper;
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

interface Paragraph {
  readonly isPosted: boolean;
  readonly hasPaper: boolean;
}

/** What a quotation's paragraph, or for a post also the one before, says of where it is from; read once, however many it has. */
function paragraphOf(article: Article, { block }: Quotation): Paragraph {
  const known = article.derive(paragraphs);
  let paragraph = known.get(block);
  if (paragraph === undefined) {
    const { source, blocks } = article;
    const { start, end } = blocks[block]!;
    const isPosted = POSTED.test(source.slice((blocks[block - 1] ?? blocks[block]!).start, end));
    paragraph = { isPosted, hasPaper: PAPER.test(source.slice(start, end)) };
    known.set(block, paragraph);
  }
  return paragraph;
}

const paragraphs = (): Map<number, Paragraph> => new Map();
