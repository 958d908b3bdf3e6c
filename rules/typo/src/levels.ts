/** SCOWL levels, as the lexicon gives them: a neighbour up to these is what the writer probably meant. */
export const VERY_COMMON = 10;
export const COMMON = 20;
export const FAMILIAR = 35;
/** Readers know these, though the dictionaries of their time did not. */
export const KNOWN = 40;
/** Words from here on are seldom met in the news. */
export const UNCOMMON = 50;
/** Words without a level. */
export const DICTIONARY_ONLY = 80;

/** Costs of slips, as the lexicon gives them: one ordinary slip; a wrong first letter costs more. */
export const ONE_SLIP = 0.8;
/** A neighbouring key, a vowel for a vowel, a letter left out. */
export const LIKELY_SLIP = 0.7;
/** Two letters swapped, or one doubled. */
export const SWAPPED = 0.5;
/** `naïve` and `naive` are one word. */
export const ACCENT_ONLY = 0.3;
