import { classesOf, PLURAL_NOUN } from "@copydesk/lexicon";
import { type Article, type Span, tokensWithDigits } from "@copydesk/rule-kit";
import { MEASURED, NUMBERED } from "./words.js";

/** A whole number or one with a decimal point, in figures. Whether it stands in the desk's own copy is not yet known. */
export interface Figure extends Span {
  readonly value: number;
  /** As typed, without the ending of an ordinal. */
  readonly digits: string;
  readonly ordinal: string | undefined;
  /** The rest of the prose's line, up to some length. */
  readonly after: string;
}

/** A number and what it counts: `3 ships`, `three ships`, `15 former sailors`. */
export interface Count extends Span {
  readonly value: number;
  readonly form: "figures" | "words";
  readonly numberEnd: number;
}

const FIGURE = /\d+(?:,\d{3})*(?:\.\d+)?(st|nd|rd|th)?/g;
/** What stands straight before a figure that is a part of something else: `$5`, `No.5`, `4x4`, `-5`, `5/6`. */
const JOINED_BEFORE = /[\p{L}\p{N}$£€¥#@&*+=_~^<.,:;/\\'’–—-]/u;
const JOINED_AFTER = /^(?:[\p{L}\p{N}/:°′″'’*]|\.\d|,\d)/u;
const WORD_BEFORE = /([\p{L}\p{N}][\p{L}\p{N}.'’-]*)[ \u00a0]$/u;
const BEHIND = 48;
const LONGEST_WORD = 24;

const NOUN = /^[ \u00a0](\p{Ll}+(?:-\p{Ll}+)*)(?:[ \u00a0](\p{Ll}+))?(?![\p{L}’'])/u;
/** Ages stand in figures, whatever the article does with its counts. */
const AGE = /^[ \u00a0](?:years?|months?|weeks?|days?)[ \u00a0]old(?![\p{L}-])/u;
/** What a number and a noun can have between them: `3 new ships`, but `5 to 7 ships`. */
const NO_ADJECTIVE = new Set(
  "and or of in to per more times hundred thousand million billion trillion dozen".split(" "),
);

/** Every figure of the article, in order. */
export function figuresIn(article: Article): Figure[] {
  const { prose } = article;
  const figures: Figure[] = [];
  for (const token of article.derive(tokensWithDigits)) {
    // Markup can part two of them: `20**18**`.
    for (let from = token.start; from < token.end; ) {
      FIGURE.lastIndex = from;
      const match = FIGURE.exec(prose);
      if (match === null || match.index >= token.end) break;
      from = FIGURE.lastIndex;
      const figure = figureOf(prose, match);
      if (figure !== undefined) figures.push(figure);
    }
  }
  return figures;
}

function figureOf(prose: string, { 0: typed, 1: ordinal, index }: RegExpExecArray): Figure | undefined {
  const before = prose[index - 1] ?? " ";
  if (before !== " " && JOINED_BEFORE.test(before)) return undefined;
  const end = index + typed.length;
  const after = prose.slice(end, end + BEHIND);
  if (JOINED_AFTER.test(after)) return undefined;
  const digits = ordinal === undefined ? typed : typed.slice(0, -ordinal.length);
  return { start: index, end, value: Number(digits.replaceAll(",", "")), digits, ordinal, after };
}

/** Where the noun that a number counts ends, counted from the number's end; undefined for what is measured or is no noun. */
export function countedIn(after: string): number | undefined {
  const match = NOUN.exec(after);
  if (match === null || AGE.test(after)) return undefined;
  const [typed, first = "", second] = match;
  if (isCounted(first)) return typed.indexOf(first) + first.length;
  if (second === undefined || NO_ADJECTIVE.has(first) || MEASURED.has(first) || !isCounted(second)) return undefined;
  return typed.length;
}

const isCounted = (word: string): boolean => (classesOf(word) & PLURAL_NOUN) !== 0 && !MEASURED.has(word);

/** A figure behind a name or a word like `chapter` is a number of that, and so is one behind another figure. */
export function isNumberOf(article: Article, figure: Figure): boolean {
  const before = wordBefore(article, figure);
  return before !== "" && (!/^[\p{Ll}.'’-]+$/u.test(before) || NUMBERED.has(before.replace(/\.$/, "")));
}

/** The word before a figure, where only a space stands between; else nothing. */
export const wordBefore = ({ prose }: Article, { start }: Figure): string =>
  WORD_BEFORE.exec(prose.slice(Math.max(0, start - LONGEST_WORD), start))?.[1] ?? "";
