import type { Article, LetterCase, Token } from "../types.js";
import type { CapitalSpelling } from "./capital-spelling.js";
import { capitalWords } from "./capital-words.js";
import { joinedPairs } from "./joined.js";
import { nameDistance } from "./similar/distance.js";
import { neighbouringPairs } from "./similar/neighbours.js";

/** One way in which a capitalised word of the article is written. */
export interface Spelling {
  /** As a reader sees it, its possessive ending taken off. */
  readonly text: string;
  /** Its bare letters. */
  readonly key: string;
  /** Where it stands: its token, the first of its tokens where it has two. */
  readonly tokens: readonly Token[];
  /** How many tokens it has. */
  readonly words: 1 | 2;
}

/** Two spellings that may be of one name. */
export interface SpellingPair {
  readonly one: Spelling;
  readonly other: Spelling;
  /** 0: the same letters, told apart by case, accents or hyphens; 0.5: a slight slip; 1: a letter; up to 2. */
  readonly distance: number;
}

export interface SimilarNames {
  readonly spellings: readonly Spelling[];
  readonly pairs: readonly SpellingPair[];
}

const SHORTEST = 4;
/** With how many earlier spellings one is compared: an article has few that are near, a list of made-up names has no end of them. */
const MOST_COMPARED = 32;
/** SCOWL level up to which a word is met all the time; a rarer one may be a name misspelled: `Judge Bellwether`. */
const COMMON = 40;

/** For `article.derive`: the capitalised words of an article, and those of them that are near in spelling. Near-linear. */
export function similarNames(article: Article): SimilarNames {
  const spellings = spellingsOf(article);
  return { spellings, pairs: [...similarPairs(spellings), ...joinedPairs(article.tokens, spellings)] };
}

function spellingsOf(article: Article): Spelling[] {
  const spellings: Spelling[] = [];
  for (const word of article.derive(capitalWords)) {
    const { letterCase } = word.tokens[0]!;
    if (word.text.length < SHORTEST || letterCase === "upper" || isOrdinary(word.spelling, letterCase)) continue;
    const { key } = word.spelling;
    if (key.length < SHORTEST) continue;
    const tokens = withoutTags(article, word.tokens);
    if (tokens.length > 0) spellings.push({ text: word.text, key, tokens, words: 1 });
  }
  return spellings;
}

/** Hashtags and handles are spelled as they were made. */
function withoutTags({ tokens }: Article, uses: readonly Token[]): readonly Token[] {
  if (uses.every(({ spaceBefore }) => spaceBefore)) return uses;
  return uses.filter(({ spaceBefore, index }) => spaceBefore || !isTag(tokens[index - 1]));
}

function isTag(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "#" || token.text === "@");
}

/** A common word that no list has as a name. */
function isOrdinary(word: CapitalSpelling, letterCase: LetterCase): boolean {
  const { text } = word;
  if (letterCase === "mixed" && text.includes("-")) return !isNameLike(text);
  return word.isWord && (word.isEveryday || (word.wordRarity <= COMMON && !word.isName && !word.isProper));
}

/** `al-Assad`, but not `mid-March` or `self-described`. */
function isNameLike(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x61 || first > 0x7a || text.indexOf("-") === 2;
}

/** Pairs of one key, and of neighbouring keys. */
export function similarPairs(spellings: readonly Spelling[]): SpellingPair[] {
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const same = byKey.get(spelling.key);
    if (same === undefined) byKey.set(spelling.key, [spelling]);
    else same.push(spelling);
  }
  const pairs: SpellingPair[] = [];
  const keys = [...byKey.keys()];
  for (const same of byKey.values()) {
    for (let at = 1; at < same.length; at += 1) pairs.push({ one: same[0]!, other: same[at]!, distance: 0 });
  }
  let current = -1;
  let compared = 0;
  neighbouringPairs(keys, (first, second) => {
    if (second !== current) compared = 0;
    current = second;
    compared += 1;
    if (compared > MOST_COMPARED) return;
    const distance = nameDistance(keys[first]!, keys[second]!);
    if (distance > limitFor(Math.max(keys[first]!.length, keys[second]!.length))) return;
    pairs.push({ one: commonest(byKey.get(keys[first]!)!), other: commonest(byKey.get(keys[second]!)!), distance });
  });
  return pairs;
}

/** How unlike two spellings of a name of this length may be: short names are too near to one another. */
function limitFor(length: number): number {
  if (length < 5) return 0.7;
  if (length < 7) return 1;
  return length < 9 ? 1.5 : 2;
}

function commonest(spellings: readonly Spelling[]): Spelling {
  return spellings.reduce((best, one) => (one.tokens.length > best.tokens.length ? one : best));
}
