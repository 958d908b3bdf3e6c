/** What rules that compare names and follow people take from this stage. */
export { fullNamesOf } from "./data/nicknames.js";
export { type People, type Person, people, type Reference, type ReferenceForm } from "./people.js";
export { nameDistance } from "./similar/distance.js";
export { foldName } from "./similar/fold.js";
export { type SimilarNames, type Spelling, type SpellingPair, similarNames, similarPairs } from "./spellings.js";
