import { type Article, type Spelling, similarNames, similarPairs } from "@copydesk/article";
import { listedProfiles } from "./house-list.js";
import { isOneName } from "./judge.js";
import { inOrder } from "./order.js";
import { type Profile, profileOf } from "./profile.js";

/** Two spellings of one name. */
export interface Verdict {
  /** The one that is to give way. */
  readonly wrong: Profile;
  readonly right: Profile;
  /** The right one is on the house list. */
  readonly listed: boolean;
}

/** For each spelling that is to give way, the commonest one that it is a slip of; in the order of the text. */
export function verdictsOf(article: Article, houseNames: readonly string[]): readonly Verdict[] {
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
  const verdicts = new Map<string, Verdict>();
  for (const pair of [...withList, ...pairs]) {
    const { one, other, distance } = pair;
    const decided = isListed(pair);
    if (!decided && onList.has(one.text)) continue;
    const [wrong, right] = decided
      ? [profile(onList.has(one.text) ? other : one), profile(onList.has(one.text) ? one : other)]
      : inOrder(profile(one), profile(other));
    const known = verdicts.get(wrong.spelling.text);
    if (known !== undefined && !isBetter(right, known, decided)) continue;
    if (isOneName(wrong, right, distance, decided))
      verdicts.set(wrong.spelling.text, { wrong, right, listed: decided });
  }
  return [...verdicts.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

function isBetter(right: Profile, known: Verdict, listed: boolean): boolean {
  if (known.listed !== listed) return listed;
  return right.spelling.tokens.length > known.right.spelling.tokens.length;
}

function placeOf({ wrong }: Verdict): number {
  return wrong.spelling.tokens[0]?.start ?? 0;
}
