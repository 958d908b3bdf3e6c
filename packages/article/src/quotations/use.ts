import { classAt, UPPER } from "../characters.js";
import type { Quotation, Span, Token } from "../types.js";
import { firstTokenFrom } from "./text.js";

/** Words that may be small in a title: `The Wind in the Willows`. */
const SMALL: ReadonlySet<string> = new Set(
  "a an and as at but by for from in into is of on or over the to up with".split(" "),
);
/** What brings in a title or a word as a word: `the term “hybrid war”`. */
const NAMING: ReadonlySet<string> = new Set(
  `album as book called column documentary dubbed entitled episode essay film headlined hashtag known label labelled labeled motto movie
  musical named nickname nicknamed novel play podcast poem series show single slogan so-called song term termed termed title titled
  track word words`.split(/\s+/),
);
const LONGEST_TERM = 8;
const SPEECH_WORDS = 10;
/** No more tokens than these are read. */
const MOST_READ = 24;

/** `book`, `film`, `so-called`. */
export function isNaming({ text }: Token): boolean {
  return NAMING.has(text.toLowerCase());
}

/** `of`, `the`: small letters within a title. */
export function isSmallInTitle(word: string): boolean {
  return SMALL.has(word);
}

/** What the words between two marks are, by their number, letter case and punctuation. */
export function useOf(prose: string, tokens: readonly Token[], content: Span): Quotation["use"] {
  const first = firstTokenFrom(tokens, content.start, 0, tokens.length);
  let firstWord: Token | undefined;
  let last: Token | undefined;
  let sentences = 0;
  let words = 0;
  let capitals = 0;
  let large = 0;
  for (let at = first; at < first + MOST_READ; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.end > content.end) break;
    if (last?.kind === "punctuation" && ".?!…".includes(last.text[0]!)) sentences += 1;
    last = token;
    if (token.kind === "punctuation") continue;
    words += 1;
    if (words >= SPEECH_WORDS) return "speech";
    firstWord ??= token;
    if (token.kind !== "word" || SMALL.has(token.text)) continue;
    large += 1;
    if (token.letterCase !== "lower") capitals += 1;
  }
  if (firstWord === undefined || last === undefined) return "term";
  if (sentences > 0) return "speech";
  const begun = classAt(prose, firstWord.start) === UPPER;
  const point = last.text;
  const named = NAMING.has(wordBefore(tokens, first));
  if (named && words <= LONGEST_TERM) return "term";
  if (capitals === large && large > 1 && words <= LONGEST_TERM && !"?!".includes(point)) return "term";
  if (begun && ",.?!".includes(point)) return "speech";
  if (begun) return words > 4 ? "speech" : "term";
  return words <= 2 && point !== "," ? "term" : "fragment";
}

/** The word before the opening mark. */
function wordBefore(tokens: readonly Token[], first: number): string {
  for (let at = first - 1; at >= 0 && at >= first - 3; at -= 1) {
    const token = tokens[at]!;
    if (token.kind === "word") return token.text.toLowerCase();
    if (token.text === "." || token.text === ",") return "";
  }
  return "";
}
