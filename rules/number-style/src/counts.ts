import { numberInWords, numberOfWords } from "@copydesk/lexicon";
import { type Article, type HouseForms, ownCopyAt, Phrases } from "@copydesk/rule-kit";
import { type Count, countedIn, type Figure, isNumberOf } from "./figures.js";

export interface OddCount extends Count {
  readonly expected: string;
  /** A count in the form that the article has, where that is why; the house decides otherwise. */
  readonly model: Count | undefined;
}

const GREATEST: Readonly<Record<NonNullable<HouseForms["numbers"]>, number>> = { nine: 9, ten: 10, "ninety-nine": 99 };
const LEAST = 2;
const MOST = 99;
/** How much is looked at before and behind a number. */
const CONTEXT = 48;

const NUMBER_WORD = new Phrases(
  (text) => numberOfWords(text) !== undefined,
  /(?:t(?:wo|hree|en|welve|hirteen|wenty|hirty)|f(?:our|ive|ourteen|ifteen|orty|ifty)|s(?:ix|even|ixteen|eventeen|ixty|eventy)|e(?:ight|leven|ighteen|ighty)|nine(?:teen|ty)?)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?=[ \u00a0]\p{Ll})/uy,
);
/** `one in ten women`, `the ten commandments`, `ten to twelve days`: fixed, or half of something longer. */
const NO_COUNT_BEFORE = /(?:[-–—]|\p{Lu}\p{L}*[ \u00a0]|\b(?:in|or|to|the)[ \u00a0])$/u;
const ANOTHER_FIGURE = /(?<![$£€\d.,])\d{1,3}(?:,\d{3})*(?![\d%]|,\d|[.:]\d|[ \u00a0-]percent)/g;

/** Counts of two to 99 that are in another form than the house or most of the article has for numbers as great. */
export function oddCounts(article: Article, figures: readonly Figure[], named: HouseForms["numbers"]): OddCount[] {
  const series = new Map<number, boolean>();
  const inFigures = figures.flatMap((figure) => countOf(article, figure, series));
  const limit = named === undefined ? undefined : GREATEST[named];
  if (inFigures.length === 0 && limit === undefined) return [];
  const inWords = wordCounts(article);
  if (limit !== undefined) {
    const few = inFigures.filter(({ value }) => value <= limit);
    const many = inWords.filter(({ value }) => value > limit);
    return [...few.map((count) => odd(count, undefined)), ...many.map((count) => odd(count, undefined))];
  }
  return [...fewInFigures(inFigures, inWords), ...manyInWords(inFigures, inWords)];
}

/** `3 ships` in an article that writes `four crews`; a single one needs no other to be seen. */
function fewInFigures(inFigures: readonly Count[], inWords: readonly Count[]): OddCount[] {
  const few = inFigures.filter(({ value }) => value <= 9);
  const model = inWords.find(({ value }) => value <= 9);
  const usual = inWords.filter(({ value }) => value <= 9).length;
  return model === undefined || few.length > usual ? [] : few.map((count) => odd(count, model));
}

/** `fifteen ships` in an article that writes `20 crews` and the like most of the time. */
function manyInWords(inFigures: readonly Count[], inWords: readonly Count[]): OddCount[] {
  const many = inWords.filter(({ value }) => value > 10);
  const models = inFigures.filter(({ value }) => value > 10);
  return models.length <= many.length ? [] : many.map((count) => odd(count, models[0]));
}

function odd(count: Count, model: Count | undefined): OddCount {
  return { ...count, model, expected: count.form === "words" ? String(count.value) : numberInWords(count.value)! };
}

/** @param series for a sentence, by its place, whether it has figures to compare; filled as it is asked for */
function countOf(article: Article, figure: Figure, series: Map<number, boolean>): Count[] {
  const { value, digits, ordinal, start, end, after } = figure;
  if (ordinal !== undefined || value < LEAST || value > MOST || /\D/.test(digits)) return [];
  const counted = countedIn(after);
  if (counted === undefined || isNumberOf(article, figure) || ownCopyAt(article, figure) === undefined) return [];
  // `3 of the 12 jurors`, `2 to 5 ships`: numbers that are compared stay in one form.
  const sentence = article.sentenceAt(start);
  if (sentence === undefined || sentence.start === start) return [];
  const { index } = sentence;
  if (!series.has(index)) series.set(index, isSeries(article.prose.slice(sentence.start, sentence.end)));
  if (series.get(index) === true) return [];
  return [{ start, end: end + counted, value, form: "figures", numberEnd: end }];
}

const isSeries = (sentence: string): boolean => (sentence.match(ANOTHER_FIGURE)?.length ?? 0) > 1;

function wordCounts(article: Article): Count[] {
  const { prose } = article;
  const counts: Count[] = [];
  for (const { 0: words, index } of NUMBER_WORD.in(article)) {
    const value = numberOfWords(words);
    if (value === undefined || NO_COUNT_BEFORE.test(prose.slice(Math.max(0, index - CONTEXT), index))) continue;
    const numberEnd = index + words.length;
    const counted = countedIn(prose.slice(numberEnd, numberEnd + CONTEXT));
    if (counted === undefined) continue;
    const span = { start: index, end: numberEnd + counted };
    if (ownCopyAt(article, span) !== undefined) counts.push({ ...span, value, form: "words", numberEnd });
  }
  return counts;
}
