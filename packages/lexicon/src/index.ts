import type { Suggestion, SuggestOptions } from "./types.js";

export type { Suggestion, SuggestOptions } from "./types.js";

/** Whether the word is spelled so in some variety of English: `colour`, `Paris`, `PARIS`, but not `paris`. */
export function has(_word: string): boolean {
  throw new Error("not written yet");
}

/** How rare a word is, letter case aside: SCOWL level 10 (commonest) to 70, 80 for dictionary only, 0 for unknown. */
export function rarity(_word: string): number {
  throw new Error("not written yet");
}

/** Whether people are called so, as a given name or a surname. */
export function isName(_word: string): boolean {
  throw new Error("not written yet");
}

/** Likely corrections, best first. */
export function suggest(_word: string, _options?: SuggestOptions): readonly Suggestion[] {
  throw new Error("not written yet");
}
