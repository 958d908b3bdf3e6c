import type { Sentence, Token } from "../types.js";
import { Beginnings } from "./beginnings.js";
import { type CapitalSpelling, COMPOUND, spellings } from "./capital-spelling.js";
import type { CapitalWord } from "./capital-words.js";
import { type Capitals, ORDINARY } from "./capitals.js";
import { TAKES_OF } from "./data/organisations.js";
import { ONLY_INSIDE, PARTICLES } from "./data/other-words.js";
import { CALENDAR, flagsOf, HONORIFIC, NOT_NAME, QUALIFIER, SUBJECT, SUFFIX, TITLE } from "./vocabulary.js";

/** One word of a run: a capitalised word, or a small one that holds two of them together (`of`, `van`). */
export interface RunWord {
  /** Possessive ending taken off. */
  readonly text: string;
  readonly token: Token;
  readonly spelling: CapitalSpelling;
  /** Offset behind the word, its possessive ending not counted. */
  readonly end: number;
  readonly flags: number;
  /** `of`, `the`, `and`, `&`, or a particle. */
  readonly joins: boolean;
}

const LONGEST_RUN = 24;

/** Finds the runs of words that may be names: in order, none overlapping. Linear in the tokens. */
export class RunFinder {
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  readonly #capitals: Capitals;
  readonly #beginnings: Beginnings;
  #casing: number = ORDINARY;
  #first = 0;
  #end = 0;

  constructor(tokens: readonly Token[], sentences: readonly Sentence[], capitals: Capitals) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#capitals = capitals;
    this.#beginnings = new Beginnings(tokens, capitals);
  }

  /** Calls back with each run. */
  find(found: (run: RunWord[]) => void): void {
    const { tokens, casings } = this.#capitals;
    let place = 0;
    for (const sentence of this.#sentences) {
      this.#casing = casings[sentence.index]!;
      this.#first = sentence.firstToken;
      this.#end = sentence.endToken;
      this.#beginnings.enter(sentence);
      let from = sentence.firstToken;
      for (; place < tokens.length && tokens[place]!.index < this.#end; place += 1) {
        const token = tokens[place]!;
        if (token.index < from || !this.#beginnings.isBeginning(token)) continue;
        const run = this.#run(token.index);
        found(run);
        from = run[run.length - 1]!.token.index + 1;
      }
    }
  }

  #run(start: number): RunWord[] {
    const run: RunWord[] = [];
    this.#particlesBefore(start, run);
    this.#push(run, start);
    let at = start + 1;
    while (at < this.#end && run.length < LONGEST_RUN) {
      const last = run[run.length - 1]!;
      if (last.end !== last.token.end) break;
      const next = this.#next(at, last, run);
      if (next === at) break;
      while (at < next) {
        const { kind, text } = this.#tokens[at]!;
        if (kind !== "punctuation" || text === "&") this.#push(run, at);
        at += 1;
      }
    }
    return run;
  }

  /** The token after what goes on the run at this token, or the same token where nothing does. */
  #next(at: number, last: RunWord, run: readonly RunWord[]): number {
    const token = this.#tokens[at]!;
    if (this.#continues(token, last)) {
      // `Mr. Rose Ms. Lee`, in a list without commas
      const begins = (this.#wordAt(at).flags & HONORIFIC) !== 0 && (last.flags & (TITLE | QUALIFIER | HONORIFIC)) === 0;
      return begins ? at : at + 1;
    }
    const { text } = token;
    if (token.letterCase === "lower") {
      if (text === "of") {
        if (!TAKES_OF.has(last.text)) return at;
        const beyond = this.#tokens[at + 1]?.text === "the" ? at + 2 : at + 1;
        return this.#isCapital(beyond, last) ? beyond + 1 : at;
      }
      if (text === "and") return this.#isListedSubject(at + 1, run) ? at + 2 : at;
      if (text.length > 5 || !PARTICLES.has(text)) return at;
      let beyond = at + 1;
      while (beyond < at + 3 && PARTICLES.has(this.#tokens[beyond]?.text ?? "")) beyond += 1;
      return this.#isCapital(beyond, last) ? beyond + 1 : at;
    }
    // `Procter & Gamble`, but not `Mr. Rose & Ms. Lee`
    if (text === "&" && this.#isCapital(at + 1, last)) {
      return (this.#wordAt(at + 1).flags & (HONORIFIC | TITLE)) === 0 ? at + 2 : at;
    }
    // `Frank Rose, Jr.`
    if (text === "," && (flagsOf(this.#tokens[at + 1]?.text ?? "") & SUFFIX) !== 0 && at + 1 < this.#end) return at + 2;
    return at;
  }

  /** `Department of Health and Human Services` */
  #isListedSubject(at: number, run: readonly RunWord[]): boolean {
    if (at >= this.#end || ((this.#capitals.wordAt[at]?.flags ?? 0) & SUBJECT) === 0) return false;
    return run.some((word) => word.text === "of");
  }

  #isCapital(at: number, last: RunWord): boolean {
    return at < this.#end && this.#continues(this.#tokens[at]!, last);
  }

  #continues(token: Token, last: RunWord): boolean {
    if (token.kind !== "word" || token.letterCase === "lower" || token.letterCase === "none") return false;
    if (!token.spaceBefore) return false;
    const word = this.#wordAt(token.index);
    if ((word.flags & (NOT_NAME | COMPOUND)) !== 0) return false;
    if ((word.flags & CALENDAR) !== 0) return this.#isMaySurname(token, word);
    if (this.#casing === ORDINARY || (word.flags & SUFFIX) !== 0) return true;
    if (this.#beginnings.isKnownName(word)) return true;
    // `Mr. Hill` in a list of guests, `By Ana Hill`
    return !word.spelling.isEveryday && ((last.flags & HONORIFIC) !== 0 || (word.spelling.isName && this.#isByline()));
  }

  #isByline(): boolean {
    return this.#tokens[this.#first]!.text === "By";
  }

  /** `Theresa May`, `Mrs. May` */
  #isMaySurname(token: Token, word: CapitalWord): boolean {
    if (!word.spelling.isName || word.text.endsWith(".")) return false;
    const before = this.#capitals.wordAt[token.index - 1];
    if (before === undefined) return false;
    return (before.flags & (HONORIFIC | TITLE)) !== 0 || (before.spelling.isName && !before.spelling.isWord);
  }

  #particlesBefore(start: number, run: RunWord[]): void {
    let at = start;
    while (at > this.#first && at > start - 2) {
      const { text, letterCase } = this.#tokens[at - 1]!;
      if (letterCase !== "lower" || text.length > 5 || !PARTICLES.has(text) || ONLY_INSIDE.has(text)) break;
      at -= 1;
    }
    // `Van der Leyen said`
    if (at < start && at - 1 === this.#first && isCapitalParticle(this.#tokens[at - 1]!)) at -= 1;
    for (; at < start; at += 1) this.#pushJoint(run, at);
  }

  #pushJoint(run: RunWord[], at: number): void {
    const token = this.#tokens[at]!;
    run.push({ text: token.text, token, spelling: spellings.of(token), end: token.end, flags: 0, joins: true });
  }

  #push(run: RunWord[], at: number): void {
    const token = this.#tokens[at]!;
    const word = token.kind === "word" ? this.#capitals.wordAt[at] : undefined;
    if (word === undefined) {
      this.#pushJoint(run, at);
      return;
    }
    const { text, spelling } = word;
    const end = token.end - (token.text.length - text.length);
    run.push({ text, token, spelling, end, flags: titleFlags(token, word), joins: false });
  }

  /** Of a token that has a capital. */
  #wordAt(at: number): CapitalWord {
    return this.#capitals.wordAt[at]!;
  }
}

function isCapitalParticle({ text, letterCase }: Token): boolean {
  return letterCase === "capitalised" && PARTICLES.has(text.toLowerCase());
}

/** `then-Secretary` is a title too. */
function titleFlags(token: Token, { text, flags }: CapitalWord): number {
  if (flags !== 0 || token.letterCase !== "mixed") return flags;
  const hyphen = text.indexOf("-");
  return hyphen < 0 ? 0 : flagsOf(text.slice(hyphen + 1)) & TITLE;
}
