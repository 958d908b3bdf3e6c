export type * from "@copydesk/article";
export {
  digitsBeforeHalf,
  isMarkedSic,
  ownCopyAt,
  Phrases,
  quotationMarks,
  runningCopyAt,
  tokensWithDigits,
  voiceOf,
  WordMemo,
  WordTest,
} from "@copydesk/article";
export { defineRule, type Rule } from "./define-rule.js";
export type { HouseStyleFile } from "./house-style/schema.js";
export { sharedOptions } from "./options.js";
export type { FindingExtras } from "./report.js";
export { normalise, quotable } from "./text.js";
export type * from "./types.js";
export { correction, type Use, type UsualForm, usualForm } from "./usual-form.js";
