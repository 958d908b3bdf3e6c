import { isKnown, standing } from "./known.js";
import { isIntroduced, type Profile } from "./profile.js";

/** Which spelling gives way: the rarer one; of two as common, the one that is less known, or that introduces nobody. */
export function inOrder(one: Profile, other: Profile): readonly [wrong: Profile, right: Profile] {
  const difference =
    one.spelling.tokens.length - other.spelling.tokens.length ||
    standing(one.spelling.text) - standing(other.spelling.text) ||
    Number(isIntroduced(one)) - Number(isIntroduced(other)) ||
    other.spelling.tokens[0]!.index - one.spelling.tokens[0]!.index;
  return difference < 0 ? [one, other] : [other, one];
}

/** Whether the right spelling may be put in without a person's looking: it is the article's rule, and the other its one exception. */
export function isCertain({ spelling }: Profile, right: Profile): boolean {
  return spelling.tokens.length === 1 && right.spelling.tokens.length > 1 && !isKnown(spelling.text);
}
