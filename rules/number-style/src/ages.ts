import { numberOfWords } from "@copydesk/lexicon";
import { type Article, ownCopyAt, type Span, type Use, usualForm, WordTest } from "@copydesk/rule-kit";

interface Age extends Use<"figures" | "words"> {
  readonly number: string;
  readonly value: number;
}

const ends = new WordTest((text) => text.includes("old") && /(?:^|-)olds?(?![\p{L}-])/u.test(text));
const YEAR_OLD = /([- \u00a0])years?([- \u00a0])olds?(?![\p{L}-])/gu;
const NUMBER_BEFORE = /(?<![\p{L}\p{N}.,$-])(?:\d{1,3}|\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)$/u;
const LONGEST_NUMBER = 16;
const LONGEST_BEFORE = " years ".length;

export interface Ages {
  /** In words, where most ages of the article are in figures; with one that is. */
  readonly inWords: readonly { readonly age: Age; readonly expected: string; readonly model: Age }[];
  /** Without a hyphen where they stand as one word: `a 16 year old girl`, `a 16-year old`; but `she is 16 years old` has none. */
  readonly unhyphened: readonly (Span & { readonly expected: string })[];
}

/** The ages of an article that are not written as they should be. */
export function oddAges(article: Article): Ages {
  const { prose } = article;
  const ages: Age[] = [];
  const unhyphened: (Span & { readonly expected: string })[] = [];
  for (const { 0: typed, 1: first, 2: second, index } of article
    .select(ends)
    .flatMap((end) => yearsOldAt(prose, end))) {
    const [number] = NUMBER_BEFORE.exec(prose.slice(Math.max(0, index - LONGEST_NUMBER), index)) ?? [];
    if (number === undefined) continue;
    const span = { start: index - number.length, end: index + typed.length };
    const isFigure = /^\d/.test(number);
    const value = isFigure ? Number(number) : numberOfWords(number);
    if (value === undefined || ownCopyAt(article, span) === undefined) continue;
    const isOneWord = first === "-" && second === "-";
    const isStart = article.sentenceAt(span.start)?.start === span.start;
    if (isOneWord || (/^[ \u00a0]years[ \u00a0]old$/.test(typed) && !isStart)) {
      ages.push({ ...span, number, value, form: isFigure ? "figures" : "words" });
    } else if (isFigure && !typed.includes("years")) {
      unhyphened.push({ ...span, expected: `${number}-year-${typed.endsWith("s") ? "olds" : "old"}` });
    }
  }
  // Some desks write `nine-year-old` and `10-year-old`.
  const inWords = [ages.filter(isSmall), ages.filter((age) => !isSmall(age))].flatMap(wordsAmongFigures);
  return { inWords, unhyphened };
}

/** Looked for by its end: whatever begins with it would be looked at word by word. */
function yearsOldAt(prose: string, { start, end }: Span): RegExpExecArray[] {
  const from = Math.max(0, start - LONGEST_BEFORE);
  return [...prose.slice(from, end + 2).matchAll(YEAR_OLD)].map((match) => {
    match.index += from;
    return match;
  });
}

const isSmall = ({ value }: Age): boolean => value < 10;

function wordsAmongFigures(ages: readonly Age[]): Ages["inWords"] {
  const usual = usualForm(ages, undefined);
  const model = usual?.form === "figures" ? usual.first : undefined;
  if (usual === undefined || model === undefined) return [];
  return usual.others.map((age) => ({ age, expected: String(age.value), model }));
}
