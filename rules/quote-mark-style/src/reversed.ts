import type { Article, Span, Token } from "@copydesk/rule-kit";
import { typedEnd } from "./places.js";

/** An apostrophe that curls as an opening mark: `the ‘90s`, `don‘t`, `rock ‘n’ roll`. */
export interface ReversedApostrophe {
  readonly mark: Span;
  /** What to underline. */
  readonly word: Span;
}

const OPENING = /‘/g;
/** What follows the apostrophe of `don’t`. */
const ENDING = /^\0*(?:s|t|re|ve|ll|d|m)(?![A-Za-z])/;
/** What follows the apostrophe of a decade or a clipped word; `‘60 Minutes’` is a title. */
const BEGINNING = /^\0*(?:\d\ds|n(?=['’‘])|em|[Tt]is|[Tt]was|[Tt]il|[Cc]ause)(?![A-Za-z\d])/;
const LETTER = /\p{L}/u;

export function reversedApostrophes(article: Article): ReversedApostrophe[] {
  const { prose } = article;
  const found: ReversedApostrophe[] = [];
  let opens: ReadonlySet<number> | undefined;
  for (const { index } of prose.matchAll(OPENING)) {
    opens ??= new Set(article.quotations.map(({ open }) => open?.start ?? -1));
    if (opens.has(index)) continue;
    const end = typedEnd(article, index);
    const inside = LETTER.test(prose[index - 1] ?? " ");
    const rest = (inside ? ENDING : BEGINNING).exec(prose.slice(end, end + 12));
    if (rest === null) continue;
    const next = article.tokens[article.tokenIndexAt(end)];
    const before = inside ? article.tokens[article.tokenIndexAt(index - 1)] : undefined;
    if (next !== undefined) found.push({ mark: { start: index, end }, word: spanOf(before, index, next) });
  }
  return found;
}

function spanOf(before: Token | undefined, index: number, next: Token): Span {
  return { start: Math.min(before?.start ?? index, index), end: next.end };
}
