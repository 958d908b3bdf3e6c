import { ORGANISATION_WORDS, SUBJECT_WORDS } from "./data/organisations.js";
import { CALENDAR_WORDS, NOT_NAMES, SUFFIXES } from "./data/other-words.js";
import { DEMONYMS, PLACE_WORDS, PLACES } from "./data/places.js";
import { HONORIFICS, SOFT_TITLES, TITLE_QUALIFIERS, TITLES } from "./data/titles.js";

/** What a capitalised word may be in a name; bits, since many words are several of these. */
export const HONORIFIC = 1;
/** The main word of a title: `Secretary`, `Sen.` */
export const TITLE = 2;
/** Stands before the main word of a title: `Deputy`, `Assistant`. */
export const QUALIFIER = 4;
/** A title that is as often a surname: `Bishop`, `King`, `Judge`. */
export const SOFT_TITLE = 8;
/** Names a kind of organisation: `Ministry`, `Corp.` */
export const ORGANISATION = 16;
/** Names a kind of place: `River`, `County`. */
export const PLACE_WORD = 32;
/** What an office or ministry deals with: `Defense`, `Health`. */
export const SUBJECT = 64;
export const SUFFIX = 128;
export const CALENDAR = 256;
export const PLACE = 512;
export const DEMONYM = 1024;
/** Capitalised, and no name: `I`, `TV`. */
export const NOT_NAME = 2048;

const flags = new Map<string, number>();

function add(words: Iterable<string>, flag: number): void {
  for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
}

add(HONORIFICS.keys(), HONORIFIC);
add(TITLES, TITLE);
add(TITLE_QUALIFIERS, QUALIFIER);
add(SOFT_TITLES, SOFT_TITLE);
add(ORGANISATION_WORDS, ORGANISATION);
add(SUBJECT_WORDS, SUBJECT);
add(PLACE_WORDS, PLACE_WORD);
add(PLACES, PLACE);
add(DEMONYMS, DEMONYM);
add(SUFFIXES, SUFFIX);
add(CALENDAR_WORDS, CALENDAR);
add(NOT_NAMES, NOT_NAME);

/** The bits above for a word as it is written, its possessive ending taken off. */
export function flagsOf(word: string): number {
  return flags.get(word) ?? 0;
}
