import { COMBINING_FORMS, FUNCTION_WORDS, PREFIXES, SUFFIXES, UNITS } from "./affixes.js";
import { propertiesOf, propertiesOfPart } from "./automaton.js";
import { bitsOf, classesOf } from "./grammar/classes.js";
import { letterCaseOf } from "./letter-case.js";
import { withoutPossessive } from "./possessive.js";
import { everyday, isProperIn, isWordIn, wordLevel } from "./properties.js";
import { has } from "./words.js";

/** By which rule of English a word is made from known ones. */
export type Derivation =
  | "affix"
  | "inflection"
  | "compound"
  | "hyphen"
  | "numeral"
  | "unit"
  | "dropped-g"
  | "contraction"
  | "interjection";

const LONGEST = 48;
const SHORTEST_BASE = 4;
/** `un` + `till`, `re` + `guard`: a short prefix asks for a longer base. */
const SHORTEST_AFTER_SHORT_PREFIX = 5;
const SHORTEST_COMPOUND_PART = 3;
/** `road` + `map`, `gun` + `makers`, but not `for` + `you`. */
const SHORTEST_COMPOUND = 7;
const RAREST_BASE = 60;
const RAREST_COMPOUND_PART = 40;
/** Levels above this have no SCOWL inflections listed beside them. */
const INFLECTIONS_LISTED = 70;

const isBase = (word: string, properName: boolean): boolean => {
  const found = propertiesOf(word);
  const level = wordLevel(found);
  return (level !== 0 && level <= RAREST_BASE) || (properName && isProperIn(found));
};

/** `base` with a suffix taken off gives these: as it is, undoubled (`running`), `y` for `i` (`happiness`). */
function basesOf(stem: string, endings: readonly string[]): string[] {
  const bases = endings.map((ending) => stem + ending);
  const last = stem.at(-1);
  if (last === "i") bases.push(`${stem.slice(0, -1)}y`);
  if (last !== undefined && last === stem.at(-2)) bases.push(stem.slice(0, -1));
  return bases;
}

/** Whether the word is of one of the classes, or of none that is known. */
function isOfClass(word: string, letters: string): boolean {
  const classes = classesOf(word);
  return classes === 0 || (classes & bitsOf(letters)) !== 0;
}

/** What one suffix makes of the base, spelled any other way than `word`, is listed: `basicly` beside `basically`. */
function listedOtherwise(base: string, suffix: string, word: string): boolean {
  const rivals = [base + suffix, base + base.slice(-1) + suffix];
  if (base.endsWith("e")) rivals.push(base.slice(0, -1) + suffix);
  if (base.endsWith("y")) rivals.push(`${base.slice(0, -1)}i${suffix}`);
  if (suffix === "ly") rivals.push(`${base}ally`, `${base}edly`);
  // "Willingless"
  if (suffix === "less") rivals.push(`${base}ness`);
  return rivals.some((rival) => rival !== word && isWordIn(propertiesOf(rival)));
}

function byCharacter<T>(all: readonly T[], characterOf: (each: T) => string | undefined): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const character = characterOf(each) ?? "";
    const same = found.get(character);
    if (same === undefined) found.set(character, [each]);
    else same.push(each);
  }
  return found;
}

/** A word is asked for those only that share its last or first letter. */
const SUFFIXES_BY_LAST = byCharacter(SUFFIXES, ({ suffix }) => suffix.at(-1));
const PREFIXES_BY_FIRST = byCharacter(PREFIXES, (prefix) => prefix[0]);

function bySuffix(word: string, properName: boolean, depth: number): boolean {
  const suffixes = SUFFIXES_BY_LAST.get(word.charAt(word.length - 1));
  // "Tall" and "ly": no rule of English makes a letter three of a kind.
  if (suffixes === undefined || THREE_OF_A_KIND.test(word)) return false;
  for (const { suffix, base: endings, of } of suffixes) {
    if (!word.endsWith(suffix) || word.length < suffix.length + 3) continue;
    for (const base of basesOf(word.slice(0, -suffix.length), endings)) {
      if (base.length < SHORTEST_BASE || (of !== undefined && !isOfClass(base, of))) continue;
      const known = isBase(base, properName) || (depth > 0 && isMade(base, properName, depth - 1));
      if (known && !listedOtherwise(base, suffix, word)) return true;
    }
  }
  return false;
}

function byPrefix(word: string, properName: boolean, depth: number): boolean {
  for (const prefix of PREFIXES_BY_FIRST.get(word.charAt(0)) ?? []) {
    if (!word.startsWith(prefix)) continue;
    const base = word.slice(prefix.length);
    if (base.length < (prefix.length < 3 ? SHORTEST_AFTER_SHORT_PREFIX : SHORTEST_BASE)) continue;
    // "Inbetween"
    if (FUNCTION_WORDS.has(base)) continue;
    if (isBase(base, properName) || (depth > 0 && isMade(base, properName, depth - 1))) return true;
  }
  return false;
}

/** A short vowel before the last consonant of a last part that is a word of one syllable: `snapshot`, `hotspot`. */
const ENDS_SHORT = /^[a-z]{3,}?([^aeiou]{1,2}[aeiou][bgmnpt])$/;

/** `snapshoting` for `snapshotting`: the last letter is doubled, as in the last part by itself. */
export function withDoubledLetter(word: string): string | undefined {
  const [, base = "", ending = ""] = /^(.{5,30})(ing|ed)$/.exec(word) ?? [];
  const last = ENDS_SHORT.exec(base)?.[1];
  if (last === undefined || !isCompoundPart(last) || !isCompoundPart(base.slice(0, -last.length))) return undefined;
  return base + base.slice(-1) + ending;
}

/** Inflections of listed words are listed too; only words without a level, or made ones, are inflected by rule. */
function byInflection(word: string, properName: boolean, depth: number): boolean {
  for (const ending of ["s", "es", "d", "ed", "ing"]) {
    if (!word.endsWith(ending)) continue;
    for (const base of basesOf(word.slice(0, -ending.length), [
      "",
      ...(ending === "ing" || ending === "ed" ? ["e"] : []),
    ])) {
      if (base.length < SHORTEST_BASE) continue;
      const level = wordLevel(propertiesOf(base));
      if (level > INFLECTIONS_LISTED || (level === 0 && depth > 0 && isMade(base, properName, depth - 1))) return true;
      // "Preferencing", "high-fiving": any noun may turn verb. The forms of a listed verb are all listed.
      if (level !== 0 && (ending === "ing" || ending === "ed") && !isOfClass(base, "V") && isOfClass(base, "NU"))
        return true;
    }
  }
  return false;
}

function isMade(word: string, properName: boolean, depth: number): boolean {
  return byPrefix(word, properName, depth) || bySuffix(word, properName, depth);
}

function isCompoundPart(word: string, start = 0, end = word.length): boolean {
  const found = propertiesOfPart(word, start, end);
  const level = wordLevel(found);
  if (level === 0 || (level > RAREST_COMPOUND_PART && (found & everyday) === 0)) return false;
  return !FUNCTION_WORDS.has(word.slice(start, end));
}

function isCompound(word: string): boolean {
  if (word.length < SHORTEST_COMPOUND) return false;
  for (let at = SHORTEST_COMPOUND_PART; at <= word.length - SHORTEST_COMPOUND_PART; at += 1) {
    if (isCompoundPart(word, 0, at) && isCompoundPart(word, at)) return true;
  }
  return false;
}

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const isRoman = (word: string): boolean => word !== "" && word.length < 16 && ROMAN.test(word);

const THREE_OF_A_KIND = /([a-z])\1\1/;
/** A vowel three of a kind before other letters. */
const VOWEL_DRAWN_OUT = /([aeiou])\1\1(?=[a-z])/;

/** `sooo`, `buuut`, `aaargh`, `hmm`: a letter drawn out, or no vowel at all in a short word said aloud. */
function isDrawnOut(word: string): boolean {
  if (/([a-z])\1{3}|([a-z])\2\2$/.test(word) || /^(?:h+m+|sh+|pf+t+|m+h+m+|[bg]r+)$/.test(word)) return true;
  // "Waaay", but not "neeeded": the key was held too long.
  return VOWEL_DRAWN_OUT.test(word) && !isWordIn(propertiesOf(word.replace(VOWEL_DRAWN_OUT, "$1$1")));
}

/** One part of a hyphenated word: `de`, `escalatory`, `18`, `Sino`, `II`. */
function isPart(part: string): boolean {
  if (/^\d/.test(part)) return true;
  const lower = part.toLowerCase();
  const found = propertiesOf(lower);
  if (found !== 0 && (isWordIn(found) || has(part))) return true;
  if (/^[a-z]{3,}[^aeiou]o$/.test(part)) return true;
  if (PREFIXES.includes(lower) || COMBINING_FORMS.includes(lower) || UNITS.has(lower) || isRoman(part)) return true;
  return part.length <= LONGEST && plainDerivation(part) !== undefined;
}

function plainDerivation(word: string): Derivation | undefined {
  const lower = word.toLowerCase();
  const letterCase = letterCaseOf(word);
  if (letterCase !== "lower" && isRoman(word)) return "numeral";
  if (UNITS.has(lower)) return "unit";
  const properName = letterCase !== "lower";
  if (isMade(lower, properName, 1)) return "affix";
  if (byInflection(lower, properName, 2)) return "inflection";
  if (isCompound(lower) || (lower.endsWith("s") && isCompound(lower.slice(0, -1)))) return "compound";
  return isDrawnOut(lower) ? "interjection" : undefined;
}

const CONTRACTION = /^([a-z]+)'(?:s|d|ll|ve|re|m)$/i;

/** `that'd`, `there'll`, `WHO's`; `'round` and `'cause` for their full forms. */
function isContraction(word: string): boolean {
  if (word.startsWith("'") && isWordIn(propertiesOfPart(word, 1, word.length))) return true;
  const base = word.includes("'") ? CONTRACTION.exec(word)?.[1] : undefined;
  return base !== undefined && has(base);
}

/**
 * How the word is made from known ones, `undefined` where it is not: `de-escalatory`, `proliferators`, `denuclearization`,
 * `Trump-like`, `XVIII`, `goin'`. A listed word need not be derivable. Some slips look derivable (`newpaper`), so a much
 * commoner word close by outweighs an affix or a compound.
 */
export function derivation(word: string): Derivation | undefined {
  const typed = word.includes("’") ? word.replaceAll("’", "'") : word;
  if (typed.endsWith("in'") && isWordIn(propertiesOf(`${typed.slice(0, -1)}g`))) return "dropped-g";
  if (isContraction(typed)) return "contraction";
  const base = withoutPossessive(typed);
  if (base.includes("-")) {
    if (isWordIn(propertiesOf(base.replaceAll("-", "")))) return "hyphen";
    return base.length <= 4 * LONGEST && base.split("-").every((part) => isPart(withoutPossessive(part)))
      ? "hyphen"
      : undefined;
  }
  return base.length === 0 || base.length > LONGEST ? undefined : plainDerivation(base);
}

/** Whether the word is made from known ones by a rule of English. */
export const derivable = (word: string): boolean => derivation(word) !== undefined;
