import type { Article, Quotation } from "@copydesk/rule-kit";

/** What is done with the voice: whoever `said` it spelled nothing, and the abbreviation is as the desk typed it. */
const SPOKEN: ReadonlySet<string> = new Set(
  "add argue ask concede conclude continue explain insist note recall reply say stress tell testify warn".split(" "),
);

/** The quotations that somebody spoke, by the verb that attributes them; not what was written, and not what nobody signs. */
export function spokenQuotations(article: Article): ReadonlySet<Quotation> {
  return article.derive(findSpoken);
}

function findSpoken(article: Article): ReadonlySet<Quotation> {
  const spoken = new Set<Quotation>();
  for (const { verb, quotations } of article.attributions) {
    if (verb !== undefined && SPOKEN.has(verb)) for (const quotation of quotations) spoken.add(quotation);
  }
  return spoken;
}
