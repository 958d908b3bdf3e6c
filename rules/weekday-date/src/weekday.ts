import { isFunctionWord } from "@copydesk/lexicon";
import type { Article, Token } from "@copydesk/rule-kit";
import { weekdayOf } from "./calendar.js";
import type { WrittenDate } from "./written-date.js";

const PARTS_OF_DAY = new Set(["afternoon", "evening", "morning", "night"]);
const JOINING = new Set(["and", "or", "through", "to", "until"]);
const SAYING = new Set(["added", "announced", "argued", "noted", "said", "says", "that"]);

/** The weekday that a date belongs to: `Tuesday, June 12`, `Tuesday evening, June 12`, `Tuesday the 12th of June`. */
export function weekdayBefore({ tokens }: Article, date: Token): Token | undefined {
  let index = date.index - 1;
  const at = (place: number): Token | undefined => (tokens[place]?.block === date.block ? tokens[place] : undefined);
  if (at(index)?.text === "the") index--;
  const hasMark = at(index)?.text === "," || at(index)?.text === "(";
  if (hasMark) index--;
  // `Thurs., June 12`: a full stop that is not counted to the word.
  const hasStop = at(index)?.text === "." && at(index)?.spaceBefore === false;
  if (hasStop) index--;
  if (PARTS_OF_DAY.has(at(index)?.text ?? "")) index--;
  const token = at(index);
  if (!isWeekday(token)) return undefined;
  if (/day$/i.test(token.text) && at(index + 1)?.text === ".") return undefined;
  const before = at(index - 1);
  // `Saturday and Sunday, June 9, 2018`: one date for two days.
  if (before !== undefined && (JOINING.has(before.text) || /^[-–—]$/.test(before.text)) && isWeekday(at(index - 2))) {
    return undefined;
  }
  // `She said Wednesday Dec. 7, 1941, was a day to remember`: the weekday goes with the verb.
  if (!hasMark && SAYING.has(before?.text ?? "")) return undefined;
  return !hasStop && isPartOfName(token, before) ? undefined : token;
}

/** `June 12, 2018, a Tuesday`, `June 12, 2018 (Tuesday)`, `June 12, 2018, was a Tuesday` */
export function weekdayAfter(article: Article, { end }: WrittenDate): Token | undefined {
  const { prose, tokens } = article;
  const match =
    /^(?:[\s\0]*,)?[\s\0]+(?:(?:(?:which|that)[\s\0]+)?(?:was|is|fell on|falls on)[\s\0]+)?(?:a[\s\0]+|\((?=[A-Z]))(?=[A-Z])/.exec(
      prose.slice(end, end + 50),
    );
  if (match === null) return undefined;
  const token = tokens[article.tokenIndexAt(end + match[0].length)];
  if (!isWeekday(token)) return undefined;
  // `June 12, 2018, a Tuesday Club meeting`
  const next = tokens[token.index + 1];
  return next !== undefined && next.block === token.block && next.kind === "word" && next.spaceBefore
    ? undefined
    : token;
}

function isWeekday(token: Token | undefined): token is Token {
  return (
    token !== undefined && token.kind === "word" && token.letterCase !== "lower" && weekdayOf(token.text) !== undefined
  );
}

/** `The Sun, May 3, 2018`, `Baltimore Sun, May 3, 2018`: without its full stop it can be a newspaper. */
function isPartOfName({ text }: Token, before: Token | undefined): boolean {
  return text === "Sun" && before?.kind === "word" && (/^the$/i.test(before.text) || isNameWord(before));
}

/** Not the first word of `On Sun, May 3, 2018`. */
const isNameWord = ({ letterCase, text }: Token): boolean => letterCase !== "lower" && !isFunctionWord(text);
