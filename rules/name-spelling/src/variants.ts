import type { Spelling, SpellingPair } from "@copydesk/article";
import { isEveryday } from "@copydesk/lexicon";
import type { Article, Token } from "@copydesk/rule-kit";
import type { Choice } from "./choice.js";
import type { Profile } from "./profile.js";

/** Names that two transliterations spell far apart; the one that most desks write now comes first. */
const VARIANTS: readonly (readonly string[])[] = [
  ["Kyiv", "Kiev"],
  ["Kharkiv", "Kharkov"],
  ["Lviv", "Lvov"],
  ["Chernihiv", "Chernigov"],
  ["Zaporizhzhia", "Zaporozhye"],
  ["Quran", "Koran"],
];

const groups: ReadonlyMap<string, number> = new Map(VARIANTS.flatMap((names, at) => names.map((name) => [name, at])));

/** What stands before a name that keeps its old form: `chicken Kiev`. */
const FIXED: ReadonlySet<string> = new Set(["chicken"]);

/** The spellings of an article that are variants of each other, each where it is no part of something else's name. */
export function variantPairs({ tokens }: Article, spellings: readonly Spelling[]): SpellingPair[] {
  const found = spellings
    .filter(({ text }) => groups.has(text))
    .map((spelling) => ({ ...spelling, tokens: spelling.tokens.filter((token) => !isFixed(tokens, token)) }))
    .filter((spelling) => spelling.tokens.length > 0);
  return found.flatMap((one, at) =>
    found.slice(at + 1).flatMap((other) => (areVariants(one, other) ? [{ one, other, distance: 0 }] : [])),
  );
}

export function areVariants(one: Spelling, other: Spelling): boolean {
  return one.text !== other.text && groups.get(one.text) === groups.get(other.text) && groups.has(one.text);
}

/** The rarer one gives way; of two that are as frequent, the older. */
export function chooseVariant(one: Profile, other: Profile): Choice {
  const more = one.spelling.tokens.length - other.spelling.tokens.length;
  const names = VARIANTS[groups.get(one.spelling.text)!]!;
  const isOneRight = more === 0 ? names.indexOf(one.spelling.text) < names.indexOf(other.spelling.text) : more > 0;
  const [right, wrong] = isOneRight ? [one, other] : [other, one];
  return { wrong, right, reason: more === 0 ? "place" : "majority" };
}

/** `Dynamo Kiev`, `chicken Kiev`: the name of something else, which has its own spelling. */
function isFixed(tokens: readonly Token[], { index, block }: Token): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.block === block && FIXED.has(before.text.toLowerCase())) return true;
  return [before, after].some((token) => {
    return token?.block === block && token.letterCase === "capitalised" && !isEveryday(token.text.toLowerCase());
  });
}
