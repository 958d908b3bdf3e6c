import type { Article, Token } from "@copydesk/rule-kit";
import { framingWords, type Statement } from "./statements.js";
import { HABIT_WORDS, LASTING_PLACES } from "./words.js";

const DAYS: ReadonlySet<string> = new Set(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday".split(" "),
);
const MONTHS: ReadonlySet<string> = new Set("jan feb mar apr may jun jul aug sep oct nov dec".split(" "));
const INTO: ReadonlySet<string> = new Set("during from in of on through throughout to via".split(" "));
const PERSONS: ReadonlySet<string> = new Set(["he", "she"]);
const BODIES: ReadonlySet<string> = new Set(["it", "they"]);
const PRESENT: ReadonlySet<string> = new Set(
  "can cannot can't don't doesn't does do has have hasn't haven't is isn't are aren't may must will won't".split(" "),
);
const CONDITIONS: ReadonlySet<string> = new Set(["If", "Whenever"]);
const OWN: ReadonlySet<string> = new Set(["its", "their"]);
/** Words of a subject: `its very old vaults`. */
const LONGEST_SUBJECT = 5;
/** Words between a preposition and the noun it belongs to: `in a long and angry letter`. */
const LONGEST_PHRASE = 5;

/**
 * Whether the present is at home here: what is said is habit, or stands where it can be heard or read again. Not where the words
 * around say on which day it was said: `In an interview on Tuesday, she says`.
 */
export function isLasting(article: Article, statement: Statement): boolean {
  if (isHabit(article, statement)) return true;
  const words = framingWords(article, statement);
  if (!words.some((word, at) => LASTING_PLACES.has(word) && isWithin(words, at))) return false;
  return !words.some((word, at) => DAYS.has(word.charAt(0).toUpperCase() + word.slice(1)) || isDate(words, at));
}

/** `says Monday`, `said Jane Roe on Friday`, `on Thursday says`: right beside verb and source stands the day when it was said. */
export function isOfOneDay(article: Article, { attribution: { cue, source }, verb }: Statement): boolean {
  const { tokens } = article;
  const behind = article.tokenIndexAt(Math.max(cue!.end, source!.end));
  const first = tokens[behind];
  return isDay(first?.text === "on" ? tokens[behind + 1] : first) || isDay(tokens[verb.index - 1]);
}

/** `29 February`, `March 3` */
function isDate(words: readonly string[], at: number): boolean {
  return (
    MONTHS.has(words[at]!.slice(0, 3)) && [words[at - 1], words[at + 1]].some((word) => /^\d\d?$/.test(word ?? ""))
  );
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && DAYS.has(token.text);
}

/** `She often says`, `says again and again`, `Usually, she says`, `If a boat is late and she asks`. */
function isHabit({ tokens, sentences }: Article, { verb, sentence }: Statement): boolean {
  const { firstToken } = sentences[sentence]!;
  if (CONDITIONS.has(tokens[firstToken]!.text)) return true;
  return [verb.index - 2, verb.index - 1, verb.index + 1, firstToken].some((at) => {
    return HABIT_WORDS.has(tokens[at]?.text.toLowerCase() ?? "");
  });
}

/** `She says she will run`, `The bank says it obeys the law`: held still; but `The bank says it was told nothing`. */
export function isPosition(article: Article, { attribution: { content, cue, kind }, isPersonal }: Statement): boolean {
  if (kind === "direct" || content.start < cue!.end) return false;
  const first = article.tokenIndexAt(content.start);
  const [subject = "", contracted] = (article.tokens[first]?.text ?? "").split("'");
  if (!isPersonal && OWN.has(subject)) return isSaidOfOwn(article, first);
  if (!(isPersonal ? PERSONS : BODIES).has(subject)) return false;
  if (contracted !== undefined) return contracted !== "d";
  const verb = article.tokens[first + 1];
  return (
    verb !== undefined &&
    (PRESENT.has(verb.text) || (verb.letterCase === "lower" && /[a-z]{2,}[^sui]s$/.test(verb.text)))
  );
}

/** `The bank says its vaults are dry` */
function isSaidOfOwn({ tokens }: Article, first: number): boolean {
  for (let at = first + 1; at <= first + LONGEST_SUBJECT; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.block !== tokens[first]!.block) return false;
    if (PRESENT.has(token.text)) return true;
  }
  return false;
}

/** `in her latest book`, but not `about the book` nor `the film began`. */
function isWithin(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - LONGEST_PHRASE), at).some((word) => INTO.has(word));
}
