import { numberOfWords } from "@copydesk/lexicon";
import { type Article, ownCopyAt, type Use, usualForm } from "@copydesk/rule-kit";

export interface Age extends Use<"figures" | "words"> {
  readonly number: string;
}

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
