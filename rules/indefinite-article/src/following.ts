import type { Article, Token } from "@copydesk/rule-kit";
import { soundOfFigures } from "./figures.js";
import { type Sound, soundOfWord } from "./sound.js";

/** What an article stands before. */
export interface Following {
  /** The word, number or currency sign. */
  readonly token: Token;
  /** Where the underlined words end; UTF-16 offset. */
  readonly end: number;
  readonly sound: Sound;
}

/** What follows an article, looked for behind an opening quotation mark or two: `an “open” letter`. */
export function followingOf({ tokens }: Article, article: Token): Following | undefined {
  let index = article.index + 1;
  let token = tokens[index];
  if (token?.spaceBefore !== true) return undefined;
  for (let marks = 0; marks < 2 && token !== undefined && isOpeningMark(token); marks++) {
    index++;
    token = tokens[index]?.spaceBefore === false ? tokens[index] : undefined;
  }
  if (token === undefined || token.block !== article.block) return undefined;
  const next = tokens[index + 1];
  const joined = next?.spaceBefore === false && next.block === token.block ? next : undefined;
  if (token.kind === "word") {
    return { token, end: token.end, sound: soundOfWord(token.text, token.letterCase) };
  }
  if (token.kind === "symbol" && joined?.kind === "number" && /^\p{Sc}$/u.test(token.text)) {
    return { token, end: joined.end, sound: soundOfFigures(joined.text) };
  }
  // `an 11/2-hour drive` is one and a half hours.
  if (token.kind !== "number" || (token.text === "11" && joined?.text === "/")) return undefined;
  return { token, end: token.end, sound: soundOfFigures(token.text) };
}

function isOpeningMark({ kind, text }: Token): boolean {
  return kind === "punctuation" && /^[“‘"'«]$/.test(text);
}
