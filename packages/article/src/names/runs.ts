import { isEveryday, isName, isProper, isWord, withoutPossessive } from "@copydesk/lexicon";
import type { Article, Sentence, Token } from "../types.js";
import { TAKES_OF } from "./data/organisations.js";
import { ONLY_INSIDE, PARTICLES } from "./data/other-words.js";
import {
  CALENDAR,
  flagsOf,
  HONORIFIC,
  NOT_NAME,
  ORGANISATION,
  PLACE_WORD,
  QUALIFIER,
  SUBJECT,
  SUFFIX,
  TITLE,
} from "./vocabulary.js";

/** One word of a run: a capitalised word, or a small one that holds two of them together (`of`, `van`). */
export interface RunWord {
  /** Possessive ending taken off. */
  readonly text: string;
  readonly token: Token;
  /** Offset behind the word, its possessive ending not counted. */
  readonly end: number;
  readonly flags: number;
  /** `of`, `the`, `and`, `&`, or a particle. */
  readonly joins: boolean;
}

/** How a sentence is set. Ordinary: capitals mean names. Title case: most words have one. All capitals: every letter is one. */
const ORDINARY = 0;
const TITLE_CASE = 1;
const ALL_CAPITALS = 2;

const OPENING = "“‘«‹([{:•·*";
/** Beside the bits of the vocabulary: a word of which a name is only a part. */
const COMPOUND = 4096;
/** The given names among the everyday words. */
const EVERYDAY_GIVEN_NAMES: ReadonlySet<string> = new Set(["April", "Grant", "June", "May", "Will"]);
const LONGEST_RUN = 24;

/** Finds the runs of words that may be names: in order, none overlapping. Linear in the tokens. */
export class RunFinder {
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  /** Words that stand with a capital where only a name would. */
  readonly #seen = new Set<string>();
  readonly #casings: Uint8Array;
  /** Places of the tokens with a capital. */
  readonly #capitals: number[] = [];
  /** By token with a capital: its text without a possessive ending, and what that may be. */
  readonly #bare: string[];
  readonly #flags: Uint16Array;
  readonly #verdicts = new Map<string, boolean>();
  #casing: number = ORDINARY;
  #end = 0;

  constructor(article: Pick<Article, "tokens" | "sentences">) {
    this.#tokens = article.tokens;
    this.#sentences = article.sentences;
    this.#casings = new Uint8Array(this.#sentences.length);
    this.#bare = new Array(this.#tokens.length);
    this.#flags = new Uint16Array(this.#tokens.length);
  }

  /** Calls back with each run. */
  find(found: (run: RunWord[]) => void): void {
    for (const sentence of this.#sentences) this.#read(sentence);
    let place = 0;
    for (const sentence of this.#sentences) {
      this.#casing = this.#casings[sentence.index]!;
      this.#end = sentence.endToken;
      let from = sentence.firstToken;
      for (; place < this.#capitals.length && this.#capitals[place]! < this.#end; place += 1) {
        const at = this.#capitals[place]!;
        if (at < from || !this.#begins(this.#tokens[at]!, sentence.firstToken)) continue;
        const run = this.#run(at, sentence.firstToken);
        found(run);
        from = run[run.length - 1]!.token.index + 1;
      }
    }
  }

  /** What a sentence's capitals mean, and what they say of names. */
  #read(sentence: Sentence): void {
    const tokens = this.#tokens;
    let small = 0;
    let capitals = 0;
    let upper = 0;
    const place = this.#capitals.length;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const { letterCase, text } = tokens[at]!;
      if (letterCase === "lower") {
        if (text.length > 4) small += 1;
        continue;
      }
      if (letterCase === "none") continue;
      this.#capitals.push(at);
      const bare = withoutPossessive(text);
      this.#bare[at] = bare;
      this.#flags[at] = flagsOf(bare) | (isCompound(bare) ? COMPOUND : 0);
      if (letterCase === "upper") upper += 1;
      else capitals += 1;
    }
    if (upper > 2 && upper > 4 * small && upper > capitals) this.#casings[sentence.index] = ALL_CAPITALS;
    else if (capitals > 3 && capitals > 4 * small && isHeading(tokens[sentence.endToken - 1]!)) {
      this.#casings[sentence.index] = TITLE_CASE;
    } else if (capitals > 0) this.#collect(place, sentence.firstToken);
  }

  #collect(from: number, first: number): void {
    for (let place = from; place < this.#capitals.length; place += 1) {
      const at = this.#capitals[place]!;
      if (this.#tokens[at]!.letterCase === "upper" || this.#isPlaceOfCapital(at, first)) continue;
      this.#seen.add(this.#bare[at]!);
    }
  }

  /** Whether any word would have a capital here. */
  #isPlaceOfCapital(at: number, first: number): boolean {
    if (at === first) return true;
    const previous = this.#tokens[at - 1]!;
    if (previous.kind === "word" || previous.kind === "number") return false;
    const { text } = previous;
    if (text.length !== 1) return at - 1 === first;
    if (OPENING.includes(text)) return true;
    return (text === '"' || text === "'") && (previous.spaceBefore || at - 1 === first);
  }

  #begins(token: Token, first: number): boolean {
    const text = this.#bare[token.index]!;
    const flags = this.#flags[token.index]!;
    if ((flags & (NOT_NAME | CALENDAR | SUFFIX | COMPOUND)) !== 0) return false;
    if (this.#casing !== ORDINARY) return this.#isKnownName(text, flags);
    if (token.letterCase !== "capitalised") return true;
    if (this.#isPlaceOfCapital(token.index, first)) return this.#isNameAtStart(token, text, flags);
    // `Media caption Why do rents rise?`: an everyday word is part of a name (`The Hague`) or none.
    return flags !== 0 || !isEveryday(text) || this.#goesOn(token);
  }

  /** In a heading every word has a capital: only what is a name elsewhere, or always, counts. */
  #isKnownName(text: string, flags: number): boolean {
    let known = this.#verdicts.get(text);
    if (known === undefined) {
      const capitalised = text === text.toUpperCase() ? text.slice(0, 1) + text.slice(1).toLowerCase() : text;
      if (isEveryday(text)) known = false;
      else if (this.#seen.has(capitalised) || this.#seen.has(text)) known = true;
      else known = (flags & (HONORIFIC | TITLE)) !== 0 || !isWord(text);
      this.#verdicts.set(text, known);
    }
    return known;
  }

  #isNameAtStart(token: Token, text: string, flags: number): boolean {
    const goesOn = this.#goesOn(token);
    if (isEveryday(text)) return goesOn && this.#seen.has(text) && EVERYDAY_GIVEN_NAMES.has(text);
    if ((flags & (HONORIFIC | TITLE | QUALIFIER)) !== 0 && goesOn) return true;
    if (this.#seen.has(text)) return true;
    if (!isWord(text)) return true;
    if (!goesOn) return false;
    if (isName(text) || isProper(text)) return true;
    const next = this.#tokens[token.index + 1]?.text ?? "";
    return (flagsOf(withoutPossessive(next)) & (ORGANISATION | PLACE_WORD)) !== 0 && this.#seen.has(next);
  }

  /** Another capitalised word follows. */
  #goesOn(token: Token): boolean {
    const next = this.#tokens[token.index + 1];
    if (next === undefined || next.index >= this.#end || !next.spaceBefore) return false;
    if (next.letterCase !== "capitalised" && next.letterCase !== "mixed") return false;
    return (this.#flags[next.index]! & (CALENDAR | NOT_NAME)) === 0;
  }

  #run(start: number, first: number): RunWord[] {
    const run: RunWord[] = [];
    this.#particlesBefore(start, first, run);
    this.#push(run, start);
    let at = start + 1;
    while (at < this.#end && run.length < LONGEST_RUN) {
      const last = run[run.length - 1]!;
      if (last.end !== last.token.end) break;
      const next = this.#next(at, last, run);
      if (next === at) break;
      while (at < next) {
        if (this.#tokens[at]!.kind !== "punctuation") this.#push(run, at);
        at += 1;
      }
    }
    return run;
  }

  /** The token after what goes on the run at this token, or the same token where nothing does. */
  #next(at: number, last: RunWord, run: readonly RunWord[]): number {
    const token = this.#tokens[at]!;
    if (this.#continues(token)) {
      // `Mr. Rose Ms. Lee`, in a list without commas
      const begins = (this.#flags[at]! & HONORIFIC) !== 0 && (last.flags & (TITLE | QUALIFIER | HONORIFIC)) === 0;
      return begins ? at : at + 1;
    }
    const { text } = token;
    if (token.letterCase === "lower") {
      if (text === "of") {
        if (!TAKES_OF.has(last.text)) return at;
        const beyond = this.#tokens[at + 1]?.text === "the" ? at + 2 : at + 1;
        return this.#isCapital(beyond) ? beyond + 1 : at;
      }
      if (text === "and") return this.#isListedSubject(at + 1, run) ? at + 2 : at;
      if (text.length > 5 || !PARTICLES.has(text)) return at;
      let beyond = at + 1;
      while (beyond < at + 3 && PARTICLES.has(this.#tokens[beyond]?.text ?? "")) beyond += 1;
      return this.#isCapital(beyond) ? beyond + 1 : at;
    }
    // `Procter & Gamble`, but not `Mr. Rose & Ms. Lee`
    if (text === "&" && this.#isCapital(at + 1)) {
      return (flagsOf(this.#tokens[at + 1]!.text) & (HONORIFIC | TITLE)) === 0 ? at + 2 : at;
    }
    // `Frank Rose, Jr.`
    if (text === "," && (flagsOf(this.#tokens[at + 1]?.text ?? "") & SUFFIX) !== 0 && at + 1 < this.#end) return at + 2;
    return at;
  }

  /** `Department of Health and Human Services` */
  #isListedSubject(at: number, run: readonly RunWord[]): boolean {
    if (at >= this.#end || (flagsOf(withoutPossessive(this.#tokens[at]!.text)) & SUBJECT) === 0) return false;
    return run.some((word) => word.text === "of");
  }

  #isCapital(at: number): boolean {
    return at < this.#end && this.#continues(this.#tokens[at]!);
  }

  #continues(token: Token): boolean {
    if (token.kind !== "word" || token.letterCase === "lower" || token.letterCase === "none") return false;
    if (!token.spaceBefore) return false;
    const text = this.#bare[token.index]!;
    const flags = this.#flags[token.index]!;
    if ((flags & (NOT_NAME | COMPOUND)) !== 0) return false;
    if ((flags & CALENDAR) !== 0) return this.#isMaySurname(token, text);
    return this.#casing === ORDINARY || (flags & SUFFIX) !== 0 || this.#isKnownName(text, flags);
  }

  /** `Theresa May`, `Mrs. May` */
  #isMaySurname(token: Token, text: string): boolean {
    const before = this.#tokens[token.index - 1]!;
    if (!isName(text) || text.endsWith(".")) return false;
    return (flagsOf(before.text) & (HONORIFIC | TITLE)) !== 0 || (isName(before.text) && !isWord(before.text));
  }

  #particlesBefore(start: number, first: number, run: RunWord[]): void {
    let at = start;
    while (at > first && at > start - 2) {
      const { text, letterCase } = this.#tokens[at - 1]!;
      if (letterCase !== "lower" || text.length > 5 || !PARTICLES.has(text) || ONLY_INSIDE.has(text)) break;
      at -= 1;
    }
    for (; at < start; at += 1) this.#push(run, at);
  }

  #push(run: RunWord[], at: number): void {
    const token = this.#tokens[at]!;
    const joins = token.letterCase === "lower" || token.kind !== "word";
    const text = joins ? token.text : (this.#bare[at] ?? token.text);
    const end = text === token.text ? token.end : token.end - (token.text.length - text.length);
    run.push({ text, token, end, flags: joins ? 0 : titleFlags(token, text, this.#flags[at]!), joins });
  }
}

/** `then-Secretary` is a title too. */
function titleFlags(token: Token, text: string, flags: number): number {
  if (flags !== 0 || token.letterCase !== "mixed") return flags;
  const hyphen = text.indexOf("-");
  return hyphen < 0 ? 0 : flagsOf(text.slice(hyphen + 1)) & TITLE;
}

/** A line that does not end as a sentence does. */
function isHeading(last: Token): boolean {
  return last.text !== "." && last.text !== "”" && last.text !== '"';
}

/**
 * `mid-January`, `pro-Trump`, `Actress-turned-activist`: a name in it is not the whole word. `al-Assad` and `Jong-un` are
 * names, `then-President` a title.
 */
function isCompound(text: string): boolean {
  const hyphen = text.indexOf("-");
  if (hyphen <= 0) return false;
  if (isSmall(text.charCodeAt(0))) {
    return !PARTICLES.has(text.slice(0, hyphen)) && (flagsOf(text.slice(hyphen + 1)) & TITLE) === 0;
  }
  return isSmall(text.charCodeAt(hyphen + 1)) && isWord(text.slice(0, hyphen));
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
