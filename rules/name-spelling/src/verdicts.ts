import { type Article, type Spelling, similarNames, similarPairs } from "@copydesk/article";
import { type Choice, choose } from "./choice.js";
import { listedProfiles } from "./house-list.js";
import { isOneName, mayBeOneName } from "./judge.js";
import { type Profile, profileOf } from "./profile.js";
import { areVariants, chooseVariant, variantPairs } from "./variants.js";

/** For each spelling that is to give way, the commonest one that it is a slip of; in the order of the text. */
export function verdictsOf(article: Article, houseNames: readonly string[]): readonly Choice[] {
  const { spellings, pairs } = article.derive(similarNames);
  const listed = listedProfiles(houseNames);
  const onList = new Set(listed.map((one) => one.spelling.text));
  const profiles = new Map<Spelling, Profile>(listed.map((one) => [one.spelling, one]));
  const profile = (spelling: Spelling): Profile => {
    const known = profiles.get(spelling) ?? profileOf(article, spelling);
    profiles.set(spelling, known);
    return known;
  };
  const withList =
    listed.length === 0 ? [] : similarPairs([...spellings, ...listed.map((one) => one.spelling)]).filter(isListed);
  function isListed({ one, other }: { readonly one: Spelling; readonly other: Spelling }): boolean {
    return onList.has(one.text) !== onList.has(other.text);
  }
  function listedOne(one: Profile, other: Profile): Choice {
    const [wrong, right] = onList.has(one.spelling.text) ? [other, one] : [one, other];
    return { wrong, right, reason: "listed" };
  }
  const verdicts = new Map<string, Choice>();
  for (const pair of [...withList, ...pairs, ...variantPairs(article, spellings)]) {
    const { one, other, distance } = pair;
    const decided = isListed(pair);
    if (!decided && onList.has(one.text)) continue;
    const isVariant = !decided && areVariants(one, other);
    if (!isVariant && !mayBeOneName(one, other, distance)) continue;
    const decide = decided ? listedOne : isVariant ? chooseVariant : choose;
    const mayBeOne = (wrong: Profile, right: Profile) => isVariant || isOneName(wrong, right, distance, decided);
    // Most pairs are of two names whichever is taken for the wrong one, and which that would be is the dearer question.
    if (!mayBeOne(profile(one), profile(other)) && !mayBeOne(profile(other), profile(one))) continue;
    const choice = decide(profile(one), profile(other));
    const { wrong, right } = choice;
    const known = verdicts.get(wrong.spelling.text);
    if (known !== undefined && !isBetter(choice, known)) continue;
    if (mayBeOne(wrong, right)) verdicts.set(wrong.spelling.text, choice);
  }
  return [...verdicts.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

function isBetter({ right, reason }: Choice, known: Choice): boolean {
  if ((reason === "listed") !== (known.reason === "listed")) return reason === "listed";
  return right.spelling.tokens.length > known.right.spelling.tokens.length;
}

function placeOf({ wrong }: Choice): number {
  return wrong.spelling.tokens[0]?.start ?? 0;
}
