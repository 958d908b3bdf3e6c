export { analyseText, articleOf } from "./article.js";
export type * from "./types.js";
