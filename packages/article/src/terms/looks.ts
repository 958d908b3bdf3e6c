import { rarity, type Terms } from "@copydesk/lexicon";
import type { LetterCase } from "../types.js";
import { WordMemo } from "../words/knowledge.js";
import { type Places, placesOf } from "./long.js";
import { type Correction, correctionOf } from "./short.js";

/** What terms have to do with a word, whatever stands beside it. */
interface Look {
  readonly places: Places | undefined;
  readonly correction: Correction | undefined;
}

/** Whether there is anything to look at. */
export const concerns = (terms: Terms, text: string, letterCase: LetterCase): boolean =>
  lookAt(terms, text, letterCase) !== undefined;

const known = new WeakMap<Terms, WordMemo<Look | undefined>>();

/** What has been found out about words, for one set of terms: nothing about most. */
export function looksOf(terms: Terms): WordMemo<Look | undefined> {
  const looks = known.get(terms) ?? new WordMemo((text, letterCase) => lookAt(terms, text, letterCase));
  known.set(terms, looks);
  return looks;
}

function lookAt(terms: Terms, text: string, letterCase: LetterCase): Look | undefined {
  if (isPlain(terms, text, letterCase)) return undefined;
  const places = terms.mayHave(text) ? placesOf(terms, text) : undefined;
  const correction = correctionOf(terms, text, letterCase);
  return places === undefined && correction === undefined ? undefined : { places, correction };
}

/** Most words are: neither a term's nor near to one. */
function isPlain(terms: Terms, text: string, letterCase: LetterCase): boolean {
  if (letterCase !== "lower") return !terms.mayHave(text) && rarity(text) !== 0;
  if (terms.mayHave(text) && terms.entries.get(text)?.ordinary === false) return false;
  return text.length < SHORTEST_WITH_MARK || !(text.includes("-") || text.charCodeAt(text.length - 2) === APOSTROPHE);
}

/** "iran's" */
const SHORTEST_WITH_MARK = 6;
const APOSTROPHE = 0x27;
