export { analyseText, articleOf } from "./article.js";
export * from "./names/similar.js";
export { quotationMarks } from "./quotations/typeset.js";
export { type TermSlip, type TermSlips, termSlips, termSlipsOf } from "./terms/index.js";
export type * from "./types.js";
export { type FirstPerson, type Voice, voiceOf } from "./voice/index.js";
