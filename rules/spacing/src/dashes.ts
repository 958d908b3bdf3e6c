import { type Article, type HouseForms, runningCopyAt, type Span } from "@copydesk/rule-kit";
import { type Place, placeOf } from "./place.js";

type Dash = NonNullable<HouseForms["dash"]>;

const TYPED: Readonly<Record<Dash, string>> = { em: "—", "spaced em": " — ", "spaced en": " – " };

/** A hyphen or two where a dash belongs: `one - two`, `one -- two`, `one--two`. What stands beside is looked at afterwards. */
const HYPHENS = / - | ?--+ ?/g;
const WORD_BEFORE = /[\p{L}\p{N},”"’')]/u;
const WORD_BEHIND = /[\p{L}“"‘'(]/u;
const SHORT_BEFORE = /(?:^|[^\p{L}])\p{L}{1,2}$/u;
const SHORT_BEHIND = /^\p{L}{1,2}(?:[^\p{L}]|$)/u;
const DASHES = /[—–]/g;
/** Behind a whole sentence the hyphen begins the next item of a list whose lines were run together. */
const SENTENCE_END = /[.!?:;]["”’')\]]*$/;

export interface HyphenForDash extends Place {
  /** A dash of the article, where that is why. */
  readonly model: Span | undefined;
}

/** Hyphens for dashes where the house or most of the article has dashes. */
export function* hyphensForDashes(article: Article, named: Dash | undefined): Iterable<HyphenForDash> {
  const { prose, source } = article;
  if (!prose.includes("- ") && !prose.includes("--")) return;
  const hyphens = [...prose.matchAll(HYPHENS)]
    .map(({ 0: typed, index }): Span => ({ start: index, end: index + typed.length }))
    .filter((span) => isBetweenWords(prose, span) && isCopy(article, span));
  if (hyphens.length === 0) return;
  const { form, first, count } = usualDash(article);
  const dash = named ?? (count >= hyphens.length ? form : undefined);
  if (dash === undefined) return;
  for (const span of hyphens) {
    const fault = prose.slice(span.start, span.end).includes("--") ? "two hyphens" : "a hyphen";
    const model = named === undefined ? first : undefined;
    yield { ...placeOf(source, span, TYPED[dash], fault, named !== undefined), model };
  }
}

/** Not a score (`3 - 2`), a word that is not printed (`s---`), an option (`path --verbose`) or a list. */
function isBetweenWords(prose: string, { start, end }: Span): boolean {
  const before = prose[start - 1] ?? "";
  const behind = prose[end] ?? "";
  if (!WORD_BEFORE.test(before) || !WORD_BEHIND.test(behind)) return false;
  const typed = prose.slice(start, end);
  if (typed.includes("---") || (typed.startsWith(" ") && !typed.endsWith(" "))) return false;
  // `s--tstorm`, `bull--it`: letters that are not printed.
  if (
    typed === "--" &&
    (SHORT_BEFORE.test(prose.slice(Math.max(0, start - 3), start)) || SHORT_BEHIND.test(prose.slice(end, end + 3)))
  ) {
    return false;
  }
  return !SENTENCE_END.test(prose.slice(Math.max(0, start - 4), start));
}

/** The dash that the running copy has most, and how many of all kinds there are. */
function usualDash(article: Article): {
  readonly form: Dash | undefined;
  readonly first: Span | undefined;
  readonly count: number;
} {
  const counts: Record<Dash, number> = { em: 0, "spaced em": 0, "spaced en": 0 };
  const firsts: Partial<Record<Dash, Span>> = {};
  const { prose } = article;
  for (const { 0: typed, index } of prose.matchAll(DASHES)) {
    const isSpaced = prose[index - 1] === " " && prose[index + 1] === " ";
    // An en dash without spaces is that of a range.
    if (typed === "–" && !isSpaced) continue;
    const span = isSpaced ? { start: index - 1, end: index + 2 } : { start: index, end: index + 1 };
    if (!isCopy(article, span)) continue;
    const form = typed === "–" ? "spaced en" : isSpaced ? "spaced em" : "em";
    counts[form] += 1;
    firsts[form] ??= span;
  }
  const forms = (Object.keys(counts) as Dash[]).filter((form) => counts[form] > 0);
  const form = forms.sort((a, b) => counts[b] - counts[a])[0];
  return { form, first: form && firsts[form], count: forms.reduce((sum, one) => sum + counts[one], 0) };
}

function isCopy(article: Article, span: Span): boolean {
  return span.start > 0 && runningCopyAt(article, { start: span.start - 1, end: span.end }) !== undefined;
}
