import { rarity, type Terms } from "@copydesk/lexicon";
import type { LetterCase } from "../types.js";
import { WordMemo, WordTest } from "../words/knowledge.js";
import { type Places, placesOf } from "./long.js";
import { type Correction, correctionOf } from "./short.js";

/** What terms have to do with a word, whatever stands beside it. */
interface Look {
  readonly places: Places | undefined;
  readonly correction: Correction | undefined;
}

/** What has been found out about words, for one set of terms. */
export interface Looks {
  /** Words that the terms concern: few. */
  readonly concerned: WordTest;
  readonly of: WordMemo<Look>;
}

const known = new WeakMap<Terms, Looks>();

export function looksOf(terms: Terms): Looks {
  const before = known.get(terms);
  if (before !== undefined) return before;
  const look = (text: string, letterCase: LetterCase): Look =>
    isPlain(terms, text, letterCase)
      ? NOTHING
      : { places: placesOf(terms, text), correction: correctionOf(terms, text, letterCase) };
  const looks = {
    concerned: new WordTest((text, letterCase) => {
      const { places, correction } = look(text, letterCase);
      return places !== undefined || correction !== undefined;
    }),
    of: new WordMemo(look),
  };
  known.set(terms, looks);
  return looks;
}

const NOTHING: Look = { places: undefined, correction: undefined };

/** Most words are: neither a term's nor near to one. */
function isPlain(terms: Terms, text: string, letterCase: LetterCase): boolean {
  if (letterCase !== "lower") return !terms.mayHave(text) && rarity(text) !== 0;
  if (terms.mayHave(text) && terms.entries.get(text)?.ordinary === false) return false;
  return text.length < SHORTEST_WITH_MARK || !(text.includes("-") || text.charCodeAt(text.length - 2) === APOSTROPHE);
}

/** "iran's" */
const SHORTEST_WITH_MARK = 6;
const APOSTROPHE = 0x27;
