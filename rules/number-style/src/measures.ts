import { numberOfWords } from "@copydesk/lexicon";
import { type Article, ownCopyAt, Phrases, type Use, usualForm } from "@copydesk/rule-kit";
import type { Figure } from "./figures.js";

interface Measure extends Use<"figures" | "words"> {
  readonly value: number;
  readonly numberEnd: number;
}

export interface OddMeasure extends Measure {
  readonly model: Measure;
}

const UNIT =
  /^[ \u00a0](?:acres|degrees|feet|gallons|grams|inches|kilograms|kilometers|kilometres|liters|litres|meters|metres|miles|ounces|pounds|tons|tonnes|yards)(?![\p{L}-])/u;
const NUMBER_WORD = new Phrases((text) => numberOfWords(text) !== undefined, /[a-z]+(?:-[a-z]+)?/y);
const LEAST = 2;
/** Some desks write `nine feet` and `10 feet`. */
const MOST = 9;
const REACH = 16;

/** Measures in words, where the article has most of them in figures: `five miles` beside `8 miles` and `3 feet`. */
export function oddMeasures(article: Article, figures: readonly Figure[]): OddMeasure[] {
  const inFigures = figures.flatMap(({ start, end, value, after }) =>
    measureOf(article, start, end, value, after, "figures"),
  );
  if (inFigures.length === 0) return [];
  const inWords = NUMBER_WORD.in(article).flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    return measureOf(article, index, end, numberOfWords(words) ?? 0, article.prose.slice(end, end + REACH), "words");
  });
  const all = [...inFigures, ...inWords].sort((a, b) => a.start - b.start);
  const usual = usualForm(all, undefined);
  if (usual?.form !== "figures" || usual.first === undefined) return [];
  const model = usual.first;
  return usual.others.map((measure) => ({ ...measure, model }));
}

function measureOf(
  article: Article,
  start: number,
  numberEnd: number,
  value: number,
  after: string,
  form: Measure["form"],
): Measure[] {
  const unit = value < LEAST || value > MOST ? null : UNIT.exec(after);
  if (unit === null) return [];
  const span = { start, end: numberEnd + unit[0].length };
  // A number at the start of a sentence stands in words.
  if (article.sentenceAt(start)?.start === start || ownCopyAt(article, span) === undefined) return [];
  return [{ ...span, value, form, numberEnd }];
}
