import { isFunctionWord } from "@copydesk/lexicon";

/** How much a place speaks for a word (below zero) or against it, on the scale of the lexicon's scores. */
const FITS = -3;
const FITS_WELL_ENOUGH = -1.5;
const MISFITS = 4;

/** After these stands a noun or what describes one, never a pronoun or an auxiliary verb. */
const ARTICLES = new Set(["the", "a", "an", "my", "your", "his", "its", "our", "their", "every"]);
/** What may follow an article all the same: "the most", "his own", "the few". */
const AFTER_ARTICLE = new Set(["all", "more", "most", "other", "said", "such", "very", "can", "may", "might", "will"]);
const NUMBERS = new Set(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split(" "),
);
const COUNTED =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times?|percent|hundred|thousand|million|billion|trillion|people|miles?)$/;
const BEFORE_PLURAL = new Set(["these", "those", "many", "several", "few", "both", "various", ...NUMBERS]);

/** What the words before and after say about a candidate. Small letters. */
export function fit(before: string, candidate: string, after: string): number {
  if (ARTICLES.has(before) && isFunctionWord(candidate) && !AFTER_ARTICLE.has(candidate)) return MISFITS;
  if (NUMBERS.has(candidate) && COUNTED.test(after)) return FITS;
  if (before !== "one" && BEFORE_PLURAL.has(before) && candidate.endsWith("s")) return FITS_WELL_ENOUGH;
  return 0;
}
