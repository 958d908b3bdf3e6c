import type { Phrase } from "./phrase.js";
import { PHRASES_A_L } from "./phrases-a-l.js";
import { PHRASES_M_Z } from "./phrases-m-z.js";

/** All but what takes more than a few words: see `CONSTRUCTIONS`. */
export const PHRASES: readonly Phrase[] = [...PHRASES_A_L, ...PHRASES_M_Z];
