import type { Article, Token } from "@copydesk/article";
import { BOUNDARY, classesOf, misfit, NAME, NUMBER, withoutPossessive } from "@copydesk/lexicon";
import { beginsSentence } from "./neighbours.js";

/** What stands beside a word, as far as its neighbours say which words can stand between them. */
export interface Place {
  /** Word classes of the neighbours, bits as `classesOf` gives them. */
  readonly before: number;
  readonly after: number;
  /** The next word in small letters, empty where there is none. */
  readonly next: string;
}

const DETERMINER = classesOf("the");
/** A possessive stands where an adjective does, and describes what follows. */
const POSSESSIVE = classesOf("elderly");
/** Adjectives and adverbs. */
const COMPARED = classesOf("elderly") | classesOf("quickly");
const NUMBERS = new Set(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split(" "),
);
const COUNTED =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times?|percent|hundred|thousand|million|billion|trillion|people|miles?)$/;

export function placeOf(article: Article, token: Token): Place {
  const next = article.tokens[token.index + 1];
  return {
    before: classesIn(article, article.tokens[token.index - 1], token.block),
    after: classesIn(article, next, token.block),
    next: next?.kind === "word" && next.block === token.block ? next.text.toLowerCase() : "",
  };
}

function classesIn(article: Article, token: Token | undefined, block: number): number {
  if (token === undefined || token.block !== block || token.kind === "punctuation") return BOUNDARY;
  if (token.kind === "number") return NUMBER;
  if (token.kind !== "word") return 0;
  const classes = classesOf(token.text.toLowerCase());
  if (classes === 0 && withoutPossessive(token.text) !== token.text) return DETERMINER;
  if (token.letterCase === "lower") return classes;
  // A capital at the start of a sentence says nothing.
  return beginsSentence(article, token) && classes !== 0 ? classes : NAME;
}

/** How badly the word would stand there: 0 in its place, up to 9 where no sentence has it. Small letters. */
export function misfitOf(place: Place, word: string): number {
  // "the bodys natural response"
  if (word.endsWith("'s") && classesOf(word) === 0) return misfit(place.before, POSSESSIVE, place.after);
  const classes = classesOf(word);
  // "fell futher than its rival"
  if (place.next === "than" && word.endsWith("er") && (classes & COMPARED) !== 0) return 0;
  // "for fou years"
  if (NUMBERS.has(word)) return COUNTED.test(place.next) ? -1 : misfit(place.before, classes, place.after);
  if (!word.includes(" ")) return misfit(place.before, classes, place.after);
  const [first = 0, last = 0] = word.split(" ").map(classesOf);
  return Math.max(misfit(place.before, first, last), misfit(first, last, place.after));
}
