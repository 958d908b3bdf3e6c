import { isKnown, standing } from "./known.js";
import { isIntroduced, type Profile } from "./profile.js";

/** Which spelling gives way: the rarer one; of two as common, the one that is less known, or that introduces nobody. */
export function inOrder(one: Profile, other: Profile): readonly [wrong: Profile, right: Profile] {
  const accents = Number(hasAccents(one)) - Number(hasAccents(other));
  const difference =
    one.spelling.tokens.length - other.spelling.tokens.length ||
    // Lists of names have few accents: what they lack says nothing of `Muñoz` beside `Munoz`.
    (accents === 0 ? standing(one.spelling.text) - standing(other.spelling.text) : 0) ||
    Number(isIntroduced(one)) - Number(isIntroduced(other)) ||
    accents ||
    other.spelling.tokens[0]!.index - one.spelling.tokens[0]!.index;
  return difference < 0 ? [one, other] : [other, one];
}

/** Whether more than their order in the text speaks for the right spelling. */
export function isDecided(wrong: Profile, right: Profile): boolean {
  if (wrong.spelling.tokens.length < right.spelling.tokens.length) return true;
  if (isIntroduced(right) !== isIntroduced(wrong)) return isIntroduced(right);
  return standing(right.spelling.text) > standing(wrong.spelling.text);
}

/** Whether the right spelling may be put in without a person's looking: it is the article's rule, and the other its one exception. */
export function isCertain({ spelling }: Profile, right: Profile): boolean {
  return spelling.tokens.length === 1 && right.spelling.tokens.length > 1 && !isKnown(spelling.text);
}

function hasAccents({ spelling }: Profile): boolean {
  for (let at = 0; at < spelling.text.length; at += 1) if (spelling.text.charCodeAt(at) > 0xbf) return true;
  return false;
}
