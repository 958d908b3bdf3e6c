export { type Derivation, derivable, derivation, withDoubledLetter } from "./derive.js";
export { BOUNDARY, classesOf, NAME, NUMBER, PLURAL_NOUN } from "./grammar/classes.js";
export { misfit } from "./grammar/fit.js";
export { type LetterCase, letterCaseOf } from "./letter-case.js";
export { nameLikelihood } from "./name-letters.js";
export { MONTHS, type Month, monthPlace } from "./news/months.js";
export { numberInWords, numberOfWords, ordinalInWords } from "./news/numerals.js";
export { STATES, type State } from "./news/states.js";
export { withoutPossessive } from "./possessive.js";
export { areNeighbours as areNeighbouringKeys } from "./slips.js";
export { suggest } from "./suggest.js";
export { compileTerms, type Term, type Terms } from "./terms/compile.js";
export { knownTerms } from "./terms/known.js";
export { isSlipInTerm, nearTerm } from "./terms/near.js";
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
  Listing,
  rarity,
  varieties,
  wordRarity,
} from "./words.js";
