export { analyseText, articleOf } from "./article.js";
export * from "./names/similar.js";
export { quotationMarks } from "./quotations/typeset.js";
export type * from "./types.js";
