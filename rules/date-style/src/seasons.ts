import { type Article, type Edit, ownCopyAt, Phrases, type Span } from "@copydesk/rule-kit";

interface Correction {
  readonly span: Span;
  readonly edit: Edit;
}

/** `the 1990's`, but `1990's best film` is the film of a year. */
const DECADE =
  /\bthe[\s\0]+(?:(?:early|late|mid)[-\s\0]+)?(?:1[5-9]|20)\d0(['’])s(?!\p{L})(?![\s\0]+(?:best|first|last|most|top|worst))/gu;

const SEASONS: ReadonlySet<string> = new Set(["Spring", "Summer", "Fall", "Autumn", "Winter"]);
const LEADS = / (?:by|each|early|every|in|last|late|next|since|the|this|until) $/;
const SEASON = new Phrases(
  (text) => SEASONS.has(text),
  /[A-Z][a-z]+(?=(?: of)? (?:19|20)\d\d\b|[,;]| (?:and|as|at|in|on|to|when|with)\b|\.(?:\s|$))/y,
);

/** `this Fall`, `in Spring 2018`, but `the Winter Olympics` and `the Fall of Rome`. */
export function seasons(article: Article): Correction[] {
  return SEASON.in(article).flatMap(({ 0: typed, index }) => {
    if (!LEADS.test(article.prose.slice(Math.max(0, index - 8), index))) return [];
    const span = { start: index, end: index + typed.length };
    return corrected(article, span, { span, text: typed.toLowerCase() });
  });
}

/** The apostrophe of a decade that owns nothing. */
export function decades(article: Article): Correction[] {
  if (!article.prose.includes("0's") && !article.prose.includes("0’s")) return [];
  return [...article.prose.matchAll(DECADE)].flatMap(({ 0: typed, index }) => {
    const span = { start: index, end: index + typed.length };
    return corrected(article, span, { span: { start: span.end - 2, end: span.end - 1 }, text: "" });
  });
}

const corrected = (article: Article, span: Span, edit: Edit): Correction[] =>
  ownCopyAt(article, span) === undefined ? [] : [{ span, edit }];
