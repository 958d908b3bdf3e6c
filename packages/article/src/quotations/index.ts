import type { Article, Quotation, Span } from "../types.js";

export function parseQuotations(_article: Pick<Article, "prose" | "blocks" | "tokens">): Quotation[] {
  return [];
}

export function innermostQuotation(_quotations: readonly Quotation[], _span: Span): Quotation | undefined {
  return undefined;
}
