import { type Article, isMarkedSic, type Token } from "@copydesk/article";
import type { Suggestion } from "@copydesk/lexicon";
import {
  insideCode,
  isAbbreviated,
  isBracketed,
  isBrokenOff,
  isDefined,
  isElided,
  isGlossed,
  isItalic,
} from "./evidence.js";
import { hasForeignBeside, inForeignPassage, isSureSlip } from "./foreign.js";
import { COMMON, LIKELY_SLIP, SWAPPED } from "./levels.js";
import { amongCapitals } from "./neighbours.js";
import type { SplitWord } from "./split.js";
import { isUnmistakable, type Suspect } from "./suspect.js";
import { usageOf } from "./usage.js";

/** Whether the article, or the place, gives reason to take the word as meant. */
export function isBelieved(article: Article, token: Token, base: string, found: Suspect): boolean {
  const sure = isUnmistakable(found, base);
  const quotation = article.quotationAt(token);
  const quoted = quotation !== undefined;
  if (token.letterCase === "upper" && isBelievedInCapitals(article, token, found)) return true;
  if (token.letterCase === "lower" && !sure && article.derive(usageOf).count(base) > 1) return true;
  // "A brickish red": a speaker makes words.
  if (quoted && found.made && found.suggestions[0]!.rarity > COMMON) return true;
  if (found.suspicion === "rare-word" && standsAlone(article, token)) return true;
  if (token.letterCase !== "upper" && !sure && isAbbreviated(article, token)) return true;
  if (insideCode(article, token) || isBrokenOff(article, token) || isMarkedSic(article, token)) return true;
  if ((isGlossed(article, token) && !(sure && isSureSlip(base))) || isElided(article, token, quoted)) return true;
  // Words in small letters that no list has were asked this before anything else.
  const asked = token.letterCase === "lower" && found.suspicion === "non-word";
  if (!asked && inForeignPassage(article, token)) return true;
  // "Known as “stimming”"; a term with two letters swapped is a slip all the same.
  const isTerm = quotation?.use === "term" || isItalic(article, token);
  return isTerm && !(isTooNear(found.suggestions[0]!, base) && isSureSlip(base));
}

/** So near to a common word that nobody would coin it: "the “goverment”". */
const isTooNear = ({ cost, rarity }: Suggestion, { length }: string): boolean =>
  cost <= SWAPPED || (cost <= LIKELY_SLIP && rarity <= COMMON && length >= LONG_TERM);
const LONG_TERM = 8;

/** Whether two words stand rightly where they look like one that was broken: in code, in another language, or marked. */
export const isMeantAsTwo = (article: Article, { first, last }: SplitWord): boolean =>
  insideCode(article, first) ||
  insideCode(article, last) ||
  isBrokenOff(article, last) ||
  isMarkedSic(article, last) ||
  hasForeignBeside(article, first, last);

const isBelievedInCapitals = (article: Article, token: Token, { suspicion }: Suspect): boolean =>
  suspicion === "twin" ? isDefined(article, token) : isBracketed(article, token) || amongCapitals(article, token);

/** "Maj. Gen. (ret)"; "Healthcare. gov": no sentence to fit into. */
const standsAlone = (article: Article, token: Token): boolean =>
  isBracketed(article, token) || article.tokens[token.index - 1]?.text === ".";
