/**
 * What a UTF-16 unit is to the tokenizer; a surrogate is classed by its pair, in `classAt`. Plain constants rather than an
 * enum: the tokenizer compares them for every character, and the engine folds constants.
 */
const UNSEEN = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter without case: Arabic, Chinese, `ª`. */
const LETTER = 4;
export const MARK = 5;
export const DIGIT = 6;
export const APOSTROPHE = 7;
export const HYPHEN = 8;
export const STOP = 9;
export const PUNCTUATION = 10;
const SYMBOL = 11;
/** Stands in a word without being part of it: markup masked with NUL, soft hyphens, joiners, zero-width spaces. */
export const TRANSPARENT = 12;
/** U+FFFC: something that is there but cannot be read. */
export const MASKED = 13;
const SURROGATE = 14;

const MARKS = '!"(),:;?[]{}‘“”„‚‛‟«»‹›…–—―‒¡¿·•′″/|';

const classes = new Uint8Array(0x10000);

function classify(character: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (character === "'" || character === "’" || character === "ʼ" || character === "＇") return APOSTROPHE;
  if (character === "-" || character === "‐" || character === "‑") return HYPHEN;
  if (character === ".") return STOP;
  if (code === 0 || code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) {
    return TRANSPARENT;
  }
  if (code === 0xfffc) return MASKED;
  if (MARKS.includes(character)) return PUNCTUATION;
  return classifyByProperty(character);
}

function classifyByProperty(character: string): number {
  if (/\s/u.test(character) || character === "\u0085") return SPACE;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{P}/u.test(character)) return PUNCTUATION;
  return SYMBOL;
}

/** The class of a unit; a surrogate counts as `Surrogate` here. */
export function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== UNSEEN) return known;
  const found = classify(String.fromCharCode(code), code);
  classes[code] = found;
  return found;
}

/** The class of the character at an offset. Both halves of a pair have the pair's class; half a pair is a `Symbol`. */
export function classAt(text: string, offset: number): number {
  const known = classOf(text.charCodeAt(offset));
  if (known !== SURROGATE) return known;
  const high = text.charCodeAt(offset) < 0xdc00 ? offset : offset - 1;
  const point = text.codePointAt(high);
  return point === undefined || point < 0x10000 ? SYMBOL : classifyByProperty(String.fromCodePoint(point));
}

export function isLetterClass(found: number): boolean {
  return found >= LOWER && found <= MARK;
}
