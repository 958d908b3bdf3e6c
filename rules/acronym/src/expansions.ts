import { type Article, type Token, WordTest } from "@copydesk/rule-kit";

/** The words that an acronym stands for: places in `article.tokens`, half-open. */
export interface Expansion {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words that give an acronym no letter, or one: `Department of Defense` is `DOD`, `Office of the Registrar` may be `OR`. */
const SMALL = new Set(
  "& a al an and at by de del des di do du el et for in la le of on or the to und with y".split(" "),
);

interface Part {
  readonly initial: string;
  readonly small: boolean;
  readonly token: Token;
}

/** The words right before a place whose initials are the letters: `Harbor Safety Board` before `(HSB)`, whatever its capitals. */
export function expansionBefore(article: Article, index: number, letters: string): Expansion | undefined {
  const parts = partsBefore(article, index, 2 * letters.length + 4);
  const first = matchBackwards(parts, letters.endsWith("S") ? [letters, letters.slice(0, -1)] : [letters]);
  return first === undefined ? undefined : { firstToken: first.token.index, endToken: index };
}

/** The words before a place, nearest first, those with hyphens in their parts. */
function partsBefore({ tokens }: Article, index: number, most: number): Part[] {
  const parts: Part[] = [];
  for (let at = index - 1; at >= 0 && parts.length < most; at--) {
    const token = tokens[at]!;
    if (token.block !== tokens[index]?.block) break;
    if (token.kind === "punctuation" && /^["“”'‘’,]$/.test(token.text)) continue;
    if (token.kind === "punctuation" && token.text !== "&") break;
    const pieces = token.text.split("-");
    for (let piece = pieces.length - 1; piece >= 0; piece--) {
      const text = pieces[piece]!;
      if (text !== "") parts.push({ initial: text[0]!.toUpperCase(), small: SMALL.has(text), token });
    }
  }
  return parts;
}

function matchBackwards(parts: readonly Part[], spellings: readonly string[]): Part | undefined {
  const from = (letters: string, letter: number, part: number): Part | undefined => {
    const at = parts[part];
    if (at === undefined) return undefined;
    if (at.initial === letters[letter]) {
      const found = letter === 0 ? at : from(letters, letter - 1, part + 1);
      if (found !== undefined) return found;
    }
    return at.small && part > 0 ? from(letters, letter, part + 1) : undefined;
  };
  for (const letters of spellings) {
    const found = from(letters, letters.length - 1, 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The initials of an article's capitalised words, once with the small words among them and once without. */
interface Initials {
  readonly all: string;
  readonly allTokens: readonly number[];
  readonly great: string;
  readonly greatTokens: readonly number[];
}

/**
 * Where the article first has a name with the initials: capitalised words, in one run.
 *
 * @param letters at least `SHORTEST`
 */
export function firstNameWith(article: Article, letters: string): Expansion | undefined {
  const { all, allTokens, great, greatTokens } = article.derive(initialsOf);
  const places = [rangeAt(great, greatTokens, letters), rangeAt(all, allTokens, letters)];
  return places
    .filter((place) => place !== undefined)
    .filter(({ endToken }) => !SMALL.has(article.tokens[endToken - 1]!.text))
    .sort((a, b) => a.firstToken - b.firstToken)
    .at(0);
}

function rangeAt(initials: string, tokens: readonly number[], letters: string): Expansion | undefined {
  const place = initials.indexOf(letters);
  if (place < 0) return undefined;
  return { firstToken: tokens[place]!, endToken: tokens[place + letters.length - 1]! + 1 };
}

/** Two letters are states, initials and units more often than names. */
export const SHORTEST = 3;
const BREAK = " ";
/** In place of the letter of a word that gives none. */
const SILENT = "-";

/** Small words that may give an acronym a letter where no brackets say so: `Ministry of Ports` is `MOP`, `Ida Bell and Yorke` no `BAY`. */
const LETTERED_SMALL = new Set("de del des do du for la of the".split(" "));

/** Words that give an acronym a letter: with a capital, or small ones that names have inside. */
const lettered = new WordTest(
  (text, letterCase) => (letterCase !== "lower" && letterCase !== "upper") || SMALL.has(text),
);

/** Nothing but an ampersand stands between the two. */
function isNext({ tokens }: Article, last: Token, token: Token): boolean {
  if (last.block !== token.block) return false;
  for (let at = last.index + 1; at < token.index; at += 1) if (tokens[at]!.text !== "&") return false;
  return true;
}

/** Most runs are a word or two, or small words alone. */
function mayBeName(words: readonly Token[], first: number, end: number): boolean {
  let isLong = end - first >= SHORTEST;
  let hasCapital = false;
  for (let at = first; at < end; at += 1) {
    const { text, letterCase } = words[at]!;
    if (letterCase === "lower") continue;
    hasCapital = true;
    isLong ||= text.includes("-");
  }
  return hasCapital && isLong;
}

function initialsOf(article: Article): Initials {
  const { tokens } = article;
  const all: string[] = [];
  const allTokens: number[] = [];
  const great: string[] = [];
  const greatTokens: number[] = [];
  const add = (letter: string, index: number, small: boolean): void => {
    // No name runs over a break, and nearly every word is one.
    if (letter === BREAK && all[all.length - 1] === BREAK) return;
    all.push(letter);
    allTokens.push(index);
    if (small) return;
    great.push(letter);
    greatTokens.push(index);
  };
  const addWord = (token: Token): void => {
    // `the United States and the Government` are two names.
    if (token.text === "the" && tokens[token.index - 1]?.text === "and") add(BREAK, token.index, false);
    else if (SMALL.has(token.text)) {
      const gives = LETTERED_SMALL.has(token.text) ? token.text[0]!.toUpperCase() : SILENT;
      add(gives, token.index, true);
    } else for (const piece of token.text.split("-")) add(piece[0] ?? BREAK, token.index, false);
  };
  const words = article.select(lettered);
  for (let first = 0, end = 0; first < words.length; first = end) {
    end = first + 1;
    while (end < words.length && isNext(article, words[end - 1]!, words[end]!)) end += 1;
    if (!mayBeName(words, first, end)) continue;
    add(BREAK, words[first]!.index, false);
    for (let at = first; at < end; at += 1) addWord(words[at]!);
  }
  return { all: all.join(""), allTokens, great: great.join(""), greatTokens };
}
