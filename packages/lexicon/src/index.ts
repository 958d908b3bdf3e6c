export { type Derivation, derivable, derivation } from "./derive.js";
export { type LetterCase, letterCaseOf } from "./letter-case.js";
export { withoutPossessive } from "./possessive.js";
export { areNeighbours as areNeighbouringKeys } from "./slips.js";
export { suggest } from "./suggest.js";
export type { Suggestion, SuggestOptions, Varieties } from "./types.js";
export {
  has,
  isAcronym,
  isCompany,
  isEveryday,
  isForeignParticle,
  isFunctionWord,
  isName,
  isOvershadowed,
  isProper,
  isWord,
  rarity,
  varieties,
  wordRarity,
} from "./words.js";
