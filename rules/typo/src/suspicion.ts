import { has, isEveryday, withoutPossessive } from "@copydesk/lexicon";
import { type Article, type Token, WordMemo } from "@copydesk/rule-kit";
import { suspectCapital } from "./capitalised.js";
import { suspectCapitals } from "./capitals.js";
import { inForeignPassage } from "./foreign.js";
import { suspectMixed } from "./mixed.js";
import { suspectNonWord } from "./non-word.js";
import { misfitOf, placeOf } from "./place.js";
import { suspectRareWord } from "./rare-word.js";
import { reranked, type Suspect } from "./suspect.js";
import { usageOf, usedIn } from "./usage.js";

/** What the token may be a slip for. Cheap reasons to believe in it come before the search for what else it may be. */
export function suspectIn(article: Article, token: Token, base: string): Suspect | undefined {
  switch (token.letterCase) {
    case "lower": {
      const usage = article.derive(usageOf);
      const listed = has(base);
      const again = usage.count(base) > 1;
      if ((again && listed) || usage.hasAsName(base)) return undefined;
      if (!listed && inForeignPassage(article, token)) return undefined;
      const place = placeOf(article, token);
      const found = listed
        ? suspectRareWord(base, place, article.quotationAt(token) !== undefined)
        : (again ? nearSlips : slips).of(token);
      if (found === undefined) return undefined;
      const meant = found.suggestions.map(({ word }) => withoutPossessive(word)).filter((word) => !isEveryday(word));
      const used = usedIn(article, new Set(meant));
      return reranked(
        found,
        (word) => (used.has(withoutPossessive(word)) ? USED_ELSEWHERE : 0) + PLACE * misfitOf(place, word),
      );
    }
    case "capitalised":
      return suspectCapital(article, token, base);
    case "upper":
      return suspectCapitals(article, token, base);
    case "mixed":
      return (article.derive(usageOf).capitals.get(base) ?? 0) > 1 ? undefined : suspectMixed(base);
    default:
      return undefined;
  }
}

/** What words that no list has may be slips for, by themselves. */
const slips = new WordMemo((text) => suspectNonWord(withoutPossessive(text), false));
const nearSlips = new WordMemo((text) => suspectNonWord(withoutPossessive(text), true));

/** A word that the article uses elsewhere is likelier to be meant, unless every article does. */
const USED_ELSEWHERE = -1.5;
/** How much a place counts that the word would not fit. */
const PLACE = 1.2;
