export { analyseText, articleOf } from "./article.js";
export * from "./names/similar.js";
export type * from "./types.js";
