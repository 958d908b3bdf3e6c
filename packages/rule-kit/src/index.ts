export type * from "@copydesk/article";
export { quotationMarks, voiceOf, WordTest } from "@copydesk/article";
export { defineRule, type Rule } from "./define-rule.js";
export { sharedOptions } from "./options.js";
export type { FindingExtras } from "./report.js";
export { normalise, quotable } from "./text.js";
export type * from "./types.js";
