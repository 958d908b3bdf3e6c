import { numberInWords, ordinalInWords } from "@copydesk/lexicon";
import {
  type Article,
  correction,
  defineRule,
  type Finding,
  ownCopyAt,
  type Span,
  tokensWithDigits,
} from "@copydesk/rule-kit";
import { oddAges } from "./ages.js";
import { oddCounts } from "./counts.js";
import { countedIn, type Figure, figuresIn, isNumberOf, wordBefore } from "./figures.js";
import { oddMeasures } from "./measures.js";
import { halfRanges } from "./ranges.js";
import { FORM_NUMBERS, NAMED_BY_ORDINAL } from "./words.js";

type Message = "start" | "recast" | "count" | "house" | "comma" | "ordinal" | "age" | "measure" | "hyphen" | "range";

const FIRST_YEAR = 1600;
const LAST_YEAR = 2100;
/** A sentence goes on behind its first number: `12 ships sank`, `20-year-old Ana`, `5% of ships`. */
const GOES_ON = /^(?:[ \u00a0]\p{Ll}[\p{L}’'-]*|-\p{Ll}+(?:-\p{Ll}+)*|%|[ \u00a0]?percent)/u;
const GREATEST_AT_START = 100;
const LONGEST_ORDINAL = 9;
const SHORTEST_WITH_COMMA = 4;

/**
 * Reports numbers that are not as news copy writes them: a figure that begins a sentence, `1500 ships`, `the 5th time`; and numbers
 * that are not as the rest of their article: `3 ships` beside `four crews`, `fifteen ships` beside `20 crews`, ages.
 *
 * Leaves alone what is measured, scored or numbered (`5 miles`, `grade 3`), numbers that are compared in one sentence, years, names,
 * headlines, lists and quotations.
 */
export default defineRule({
  id: "number-style",
  family: "news-style",
  description: "Figures that begin a sentence, `1500 ships`, and numbers in figures here and in words there",
  tier: "info",
  fixable: true,
  options: {},
  messages: {
    start: `"{actual}" begins a sentence with a figure; write "{expected}"`,
    recast: `"{actual}" begins a sentence with a figure; begin it with another word`,
    count: `"{actual}" has its number in {form}, where the article has "{example}" on line {line}; write "{expected}"`,
    house: `"{actual}" has its number in {form}, unlike this house; write "{expected}"`,
    comma: `"{actual}" has a number without its comma; write "{expected}"`,
    ordinal: `"{actual}" has an ordinal below 10th in figures; write "{expected}"`,
    measure: `"{actual}" has a measure in words, where the article has "{example}" on line {line}; write "{expected}"`,
    hyphen: `"{actual}" is an age that takes hyphens throughout; write "{expected}"`,
    range: `"{actual}" mixes a word with a dash; write "{expected}"`,
    age: `"{actual}" has an age in words, where the article has "{example}" on line {line}; write "{expected}"`,
  },
  *check(article, { house }) {
    const named = house.forms.numbers;
    if (named === undefined && article.derive(tokensWithDigits).length === 0) return;
    const figures = figuresIn(article);
    for (const figure of figures) {
      const found = startFinding(article, figure) ?? commaFinding(article, figure) ?? ordinalFinding(article, figure);
      if (found !== undefined && ownCopyAt(article, figure) !== undefined) yield found;
    }
    for (const { start, end, numberEnd, form, expected, model } of oddCounts(article, figures, named)) {
      const text = expected + article.source.slice(numberEnd, end);
      const data = { form, ...example(article, model) };
      yield finding(model === undefined ? "house" : "count", { start, end }, text, data);
    }
    for (const { start, end, numberEnd, value, model } of oddMeasures(article, figures)) {
      const text = value + article.source.slice(numberEnd, end);
      yield finding("measure", { start, end }, text, example(article, model));
    }
    for (const { expected, ...span } of halfRanges(article)) yield finding("range", span, expected);
    const { inWords, unhyphened } = oddAges(article);
    for (const { expected, ...span } of unhyphened) {
      yield { message: "hyphen", span, data: { expected }, ...correction(true, expected, { span, text: expected }) };
    }
    for (const { age, expected, model } of inWords) {
      const text = expected + article.source.slice(age.start + age.number.length, age.end);
      yield finding("age", age, text, example(article, model));
    }
  },
});

function startFinding(
  article: Article,
  { start, end, value, digits, ordinal, after }: Figure,
): Finding<Message> | undefined {
  const sentence = article.sentenceAt(start);
  if (sentence?.start !== start || article.blocks[sentence.block]?.kind !== "paragraph") return undefined;
  if (digits.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR) return undefined;
  const [behind] = GOES_ON.exec(after) ?? [];
  if (behind === undefined) return undefined;
  const span = { start, end: end + behind.length };
  const words = ordinal === undefined ? numberInWords(value) : ordinalInWords(value);
  if (words === undefined || value > GREATEST_AT_START || /\D/.test(digits)) return { message: "recast", span };
  const rest = behind === "%" ? " percent" : article.source.slice(end, span.end);
  return finding("start", span, words.charAt(0).toUpperCase() + words.slice(1) + rest);
}

/** `1500 ships`, but `the 1918 troops` and `the 2016 candidates` are of a year. */
function commaFinding(article: Article, figure: Figure): Finding<Message> | undefined {
  const { start, end, value, digits, ordinal, after } = figure;
  if (
    digits.length < SHORTEST_WITH_COMMA ||
    ordinal !== undefined ||
    !/^[1-9]\d{3,}$/.test(digits) ||
    FORM_NUMBERS.has(digits)
  )
    return undefined;
  if (digits.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR) return undefined;
  const counted = countedIn(after);
  if (counted === undefined || isNumberOf(article, figure)) return undefined;
  const span = { start, end: end + counted };
  return finding("comma", span, value.toLocaleString("en-US") + article.source.slice(end, span.end));
}

function ordinalFinding(article: Article, figure: Figure): Finding<Message> | undefined {
  const { start, end, value, ordinal, after } = figure;
  if (ordinal === undefined || value < 1 || value > LONGEST_ORDINAL) return undefined;
  const [behind, next = ""] = /^[ \u00a0](\p{Ll}+)(?![\p{L}-])/u.exec(after) ?? [];
  const words = ordinalInWords(value);
  if (behind === undefined || words === undefined || NAMED_BY_ORDINAL.has(next)) return undefined;
  // `the 9th and 10th rounds` stay alike, and `March 5th` is a date.
  if (next === "and" || next === "or" || next === "to" || /^\p{Lu}/u.test(wordBefore(article, figure)))
    return undefined;
  const span = { start, end: end + behind.length };
  return finding("ordinal", span, words + article.source.slice(end, span.end));
}

function finding(message: Message, { start, end }: Span, expected: string, data: object = {}): Finding<Message> {
  const span = { start, end };
  return { message, span, data: { expected, ...data }, ...correction(false, expected, { span, text: expected }) };
}

function example(article: Article, model: Span | undefined): object {
  if (model === undefined) return {};
  return { example: article.source.slice(model.start, model.end), line: article.lineOf(model.start) };
}
