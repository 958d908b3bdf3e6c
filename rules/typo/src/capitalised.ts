import { type Suggestion, withoutPossessive } from "@copydesk/lexicon";
import { type Article, type Token, WordMemo } from "@copydesk/rule-kit";
import { COMMON, FAMILIAR, KNOWN, LIKELY_SLIP, ONE_SLIP, SWAPPED, UNCOMMON, VERY_COMMON } from "./levels.js";
import { isInflectionOf } from "./likeness.js";
import { beginsSentence, ordinaryCapitalsBeside, precedesSmallLetters } from "./neighbours.js";
import { suspectNonWord } from "./non-word.js";
import type { Suspect } from "./suspect.js";
import { usageOf } from "./usage.js";

/** What a capitalised word that no list has may be a slip for, where it stands and by itself. */
export function suspectCapital(article: Article, token: Token, base: string): Suspect | undefined {
  if (base.length >= LONG_CAPITALISED && capitalisedSlips.of(token) === undefined) return undefined;
  const beside = ordinaryCapitalsBeside(article, token);
  const first = beginsSentence(article, token);
  // Among small letters and names a short one is a name: not worth a search.
  if (base.length < LONG_CAPITALISED && !first && beside === 0) return undefined;
  const found = capitalisedSlips.of(token);
  const best = found?.suggestions[0];
  if (found === undefined || best === undefined || article.derive(usageOf).count(base) > 1) return undefined;
  const begins = first && precedesSmallLetters(article, token);
  // "Breifly, the council met."
  const alone = begins || (first && article.tokens[token.index + 1]?.text === ",");
  if ((alone || beside > 0) && fitsCapital(best, base, begins || beside === 2)) return found;
  // "Dispite “physics” in its title": a name would stand before a nickname.
  if (first && best.rarity <= VERY_COMMON && precedesQuotation(article, token)) return found;
  return mayBeAnywhere(best, base) && (isSwap(best, base) || !isPartOfPerson(article, token)) ? found : undefined;
}

const capitalisedSlips = new WordMemo((text) => suspectCapitalised(withoutPossessive(text)));

/** The capitalised word tried as one in small letters: a single slip of one, each suggestion with its capital. */
function suspectCapitalised(base: string): Suspect | undefined {
  const word = base.slice(0, 1).toLowerCase() + base.slice(1);
  const found = suspectNonWord(word, true);
  const best = found?.suggestions[0];
  if (found === undefined || best === undefined || best.word.includes(" ") || isInflectionOf(word, best.word))
    return undefined;
  if (best.word !== best.word.toLowerCase() || best.cost > ONE_SLIP) return undefined;
  const suggestions = found.suggestions.map((suggestion) => ({
    ...suggestion,
    word: suggestion.word.slice(0, 1).toUpperCase() + suggestion.word.slice(1),
  }));
  return { ...found, suggestions };
}

/**
 * A capitalised word may be a name: it is tried only where words have capitals, and for slips beyond doubt. At the start of a
 * sentence and between ordinary words of a title any will do; elsewhere letters are swapped, doubled or left out, for names
 * differ by others ("Changi Airport" and "change").
 */
function fitsCapital({ word, cost, rarity }: Suggestion, base: string, anySlip: boolean): boolean {
  const keepsLetters = cost <= SWAPPED || (cost <= LIKELY_SLIP && word.length > base.length);
  if (!keepsLetters && !anySlip) return false;
  if (base.length === SHORTEST_CAPITALISED && cost > SWAPPED) return false;
  const long = keepsLetters ? LONG_CAPITALISED : VERY_LONG_CAPITALISED;
  // "The Poistron Laboratory": so many letters in their place, but for two, are no other name.
  const isLongSwap = cost <= SWAPPED && word.length === base.length && base.length > LONG_CAPITALISED;
  // "Mardown files are read first."
  const rarest = isLongSwap ? UNCOMMON : keepsLetters && anySlip ? KNOWN : FAMILIAR;
  return rarity <= (base.length >= long ? rarest : COMMON);
}

/**
 * Two letters of a long common word swapped, the first one typed twice, or one left out: hardly any name is made so, wherever
 * it stands. "The Canadian Goverment", "the Rust Porject", "a Ddiscovery".
 */
function mayBeAnywhere({ word, cost, rarity }: Suggestion, base: string): boolean {
  if (cost > LIKELY_SLIP || rarity > COMMON || word.slice(0, 1) !== base.slice(0, 1)) return false;
  if (word.length > base.length) return base.length > LONG_CAPITALISED;
  if (base.length < LONG_CAPITALISED) return false;
  return word.length === base.length ? cost <= SWAPPED : base.slice(0, 1).toLowerCase() === base.slice(1, 2);
}

/** Letters swapped of one of the commonest words: "the Rust Porject". */
const isSwap = ({ word, cost, rarity }: Suggestion, base: string): boolean =>
  cost <= SWAPPED && rarity <= VERY_COMMON && word.length === base.length;

/** "Sybil Sheilds" */
function isPartOfPerson(article: Article, token: Token): boolean {
  const mention = article.names.mentionAt(token);
  return mention !== undefined && mention.entity.kind === "person" && mention.entity.given !== undefined;
}

const precedesQuotation = ({ tokens }: Article, { index }: Token): boolean =>
  /^["“'‘]$/.test(tokens[index + 1]?.text ?? "");

const SHORTEST_CAPITALISED = 5;
const LONG_CAPITALISED = 7;
const VERY_LONG_CAPITALISED = 9;
