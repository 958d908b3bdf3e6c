import type { Article, Quotation } from "@copydesk/rule-kit";

const POINTS = ".,";

/**
 * Where the closing mark of a quotation goes that ends at its `end`: before the point there, if the quotation is a few words of a
 * sentence, and the article writes the others so, as in `She called it “a start”.`
 */
export function closingPlace(article: Article, quotation: Quotation): number {
  const { end } = quotation;
  const ends = POINTS.includes(article.prose[end - 1] ?? " ");
  return ends && isPart(article, quotation) && pointsOutside(article) ? end - 1 : end;
}

function pointsOutside(article: Article): boolean {
  let outside = 0;
  for (const quotation of article.quotations) {
    const { close } = quotation;
    if (close === undefined || !isPart(article, quotation)) continue;
    if (isPoint(article.prose[close.end])) outside += 1;
    else if (isPoint(article.prose[close.start - 1])) outside -= 1;
  }
  return outside > 0;
}

function isPart(article: Article, { content }: Quotation): boolean {
  return article.tokens[article.tokenIndexAt(content.start)]?.letterCase === "lower";
}

function isPoint(character: string | undefined): boolean {
  return character !== undefined && POINTS.includes(character);
}
