import { numberOfWords } from "@copydesk/lexicon";
import { type Article, ownCopyAt, type Span, type Use, usualForm } from "@copydesk/rule-kit";

export interface Age extends Use<"figures" | "words"> {
  readonly number: string;
}

/** `a 16 year old girl`, `a 16-year old girl`; but `she is 16 years old` has no hyphens. */
const UNHYPHENED = /(?<![\p{L}\d.,$-])(\d{1,3})(?:[- \u00a0]year[ \u00a0]|[ \u00a0]year-)(olds?)(?![\p{L}-])/gu;
const AGE = /\b([\p{L}\d]+(?:-\p{Ll}+)?)-years?-olds?\b/gu;

/** Ages in the rarer form of an article: `five-year-old` beside `7-year-old`; with an age that has the usual one. */
export function oddAges(article: Article): { readonly age: Age; readonly expected: string; readonly model: Age }[] {
  if (!article.prose.includes("-old")) return [];
  const ages: Age[] = [];
  for (const { 0: typed, 1: number = "", index } of article.prose.matchAll(AGE)) {
    const form = /^\d+$/.test(number) ? "figures" : numberOfWords(number) === undefined ? undefined : "words";
    const span = { start: index, end: index + typed.length };
    if (form === undefined || ownCopyAt(article, span) === undefined) continue;
    ages.push({ ...span, form, number });
  }
  const usual = usualForm(ages, undefined);
  if (usual?.first === undefined) return [];
  const { others, form, first: model } = usual;
  return others.flatMap((age) => {
    const expected = form === "figures" ? String(numberOfWords(age.number)) : undefined;
    // Only a small number has words that are plainly better.
    return expected === undefined ? [] : [{ age, expected, model }];
  });
}

/** Ages that lack a hyphen where they stand as one word. */
export function unhyphenedAges(article: Article): (Span & { readonly expected: string })[] {
  if (!/year[- \u00a0]old/.test(article.prose)) return [];
  return [...article.prose.matchAll(UNHYPHENED)]
    .map(({ 0: typed, 1: number, 2: old, index }) => ({
      start: index,
      end: index + typed.length,
      expected: `${number}-year-${old}`,
    }))
    .filter((span) => ownCopyAt(article, span) !== undefined);
}
