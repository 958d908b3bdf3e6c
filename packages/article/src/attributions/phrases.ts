import type { Article, Token } from "../types.js";
import type { FoldedText } from "./folded-text.js";
import { BARE_SPEAKERS } from "./grammar.js";
import {
  ADVERB,
  CONJUNCTION,
  CONTRACTION,
  classesOf,
  DETERMINER,
  FINITE_VERB,
  is,
  LEADING_ADVERB,
  NOUN_PREPOSITION,
  PAST,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  TIME_WORD,
} from "./word-classes.js";
import { isCapital, lower } from "./words.js";

/** The words that name a speaker, as tokens, half-open. */
export interface Source {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A noun phrase longer than this is none that a reporter would write before `said`. */
const LONGEST_PHRASE = 30;

/** Finds noun phrases without a parser: by what cannot stand in one, from the one end that is known. */
export class PhraseReader {
  readonly #text: FoldedText;
  readonly #tokens: readonly Token[];
  readonly #article: Pick<Article, "names">;

  constructor(text: FoldedText, article: Pick<Article, "names">) {
    this.#text = text;
    this.#tokens = text.tokens;
    this.#article = article;
  }

  /** No phrase is read across the end of a sentence, or a quotation. */
  isClosed(at: number): boolean {
    return this.#text.endsSentence(at) || this.#isSpeech(at);
  }

  /** Within a quotation that is not a mere nickname or title. */
  #isSpeech(at: number): boolean {
    const fold = this.#text.foldAt(at);
    return fold !== undefined && fold.quotation.use !== "term";
  }

  /** The noun phrase whose last token this is. */
  phraseBefore(last: number, floor: number): Source | undefined {
    const classes = classesOf(this.#tokens[last]!);
    if ((classes & (SUBJECT_PRONOUN | CONTRACTION)) !== 0) return this.#pronoun(last, floor);
    if (this.#tokens[last]!.kind !== "word" || (classes & (FINITE_VERB | PREPOSITION)) !== 0) return undefined;
    let first = last + 1;
    for (let at = last; at >= floor && at > last - LONGEST_PHRASE; at -= 1) {
      if (at !== last && this.isClosed(at)) break;
      const fold = this.#text.foldAt(at);
      if (fold !== undefined) {
        at = fold.firstToken;
        first = at;
        continue;
      }
      if (!this.#continuesPhrase(at, last)) break;
      first = at;
      if (at < last && this.#begins(at, floor)) break;
    }
    first = this.#trim(first, last);
    if (first > last || !this.#namesSomebody(first, last)) return undefined;
    return { firstToken: first, endToken: last + 1 };
  }

  /** A determiner begins the phrase, but for `a spokesman for the mayor`, `all the men` and `Doe and the mayor`. */
  #begins(at: number, floor: number): boolean {
    if (!is(this.#tokens[at]!, DETERMINER)) return false;
    if (at === floor) return true;
    const before = this.#tokens[at - 1]!;
    return !is(before, NOUN_PREPOSITION | DETERMINER) && lower(before) !== "and";
  }

  #pronoun(at: number, floor: number): Source {
    // `two of those`, `all of them`
    const isPart = at - 2 >= floor && lower(this.#tokens[at - 1]!) === "of" && !this.isClosed(at - 1);
    return { firstToken: isPart ? at - 2 : at, endToken: at + 1 };
  }

  #continuesPhrase(at: number, last: number): boolean {
    const token = this.#tokens[at]!;
    const { kind, text } = token;
    if (kind === "number") return true;
    if (kind === "symbol") return text === "&" || text === "%";
    if (kind === "punctuation") return text === "'" || text === "/" || text === "-";
    const classes = classesOf(token);
    if ((classes & CONJUNCTION) !== 0 && lower(token) === "and") return at < last && this.#joinsNames(at);
    if ((classes & (SUBORDINATOR | CONJUNCTION | FINITE_VERB)) !== 0) return false;
    if (at === last) return true;
    if ((classes & (SUBJECT_PRONOUN | DETERMINER)) === SUBJECT_PRONOUN) return false;
    return (classes & CONTRACTION) === 0 && !this.isVerb(at);
  }

  /** `The council backed a plan that said`: a past form behind a noun is a verb, `the embattled mayor` is none. */
  isVerb(at: number): boolean {
    const token = this.#tokens[at]!;
    if (token.letterCase !== "lower" || this.#text.isFolded(at)) return false;
    if (is(token, PAST)) return true;
    if (!token.text.endsWith("ed") || token.text.length < 5) return false;
    const before = this.#tokens[at - 1];
    return before !== undefined && before.kind === "word" && !is(before, DETERMINER | PREPOSITION);
  }

  /** `Doe and Rose said`, but not `Doe stood and the crowd said`. */
  #joinsNames(at: number): boolean {
    const one = this.#tokens[at - 1];
    const other = this.#tokens[at + 1];
    return one !== undefined && other !== undefined && isCapital(one) && (isCapital(other) || is(other, DETERMINER));
  }

  /** Leaves out what says when or where before the noun phrase: `On Tuesday Rose`, `Later the mayor`. */
  #trim(from: number, last: number): number {
    let first = from;
    while (first <= last && is(this.#tokens[first]!, ADVERB | LEADING_ADVERB)) first += 1;
    if (first > last) return first;
    if (!is(this.#tokens[first]!, PREPOSITION)) return first;
    for (let at = last; at > first; at -= 1) {
      const token = this.#tokens[at]!;
      const mention = this.#article.names.mentionAt(token);
      const start = mention !== undefined && mention.firstToken > first ? mention.firstToken : at;
      const opens = mention !== undefined || is(token, DETERMINER) || isCapital(token);
      const before = this.#tokens[start - 1]!;
      if (opens && !is(before, PREPOSITION | DETERMINER) && (!isCapital(before) || is(before, TIME_WORD))) return start;
      at = start;
    }
    return first + 1 <= last ? first + 1 : first;
  }

  /** A name, a determined noun or a plural; not `clear`, `later on`. */
  #namesSomebody(first: number, last: number): boolean {
    if (first < last) return true;
    const token = this.#tokens[first]!;
    if (isCapital(token)) return !is(token, TIME_WORD | CONJUNCTION);
    const word = lower(token);
    return word.endsWith("s") || BARE_SPEAKERS.has(word);
  }

  /** The noun phrase that begins at the token: `said Jane Roe of the board`, `according to the ministry`. */
  phraseFrom(first: number, ceiling: number): Source | undefined {
    const token = this.#tokens[first];
    if (token === undefined || first >= ceiling || this.#isSpeech(first)) return undefined;
    if (token.kind !== "word" && token.kind !== "number") return undefined;
    const classes = classesOf(token);
    if ((classes & (SUBJECT_PRONOUN | DETERMINER)) === SUBJECT_PRONOUN)
      return { firstToken: first, endToken: first + 1 };
    if ((classes & (PREPOSITION | SUBORDINATOR | FINITE_VERB | TIME)) !== 0) return undefined;
    if ((classes & (ADVERB | DETERMINER)) === ADVERB) return undefined;
    let end = first;
    while (end < ceiling && end < first + LONGEST_PHRASE && this.#extends(end, first)) {
      end = this.#text.foldAt(end)?.endToken ?? end + 1;
      if (this.#text.endsSentence(end - 1)) break;
    }
    while (end > first && is(this.#tokens[end - 1]!, NOUN_PREPOSITION)) end -= 1;
    return end > first ? { firstToken: first, endToken: end } : undefined;
  }

  #extends(at: number, first: number): boolean {
    if (this.#isSpeech(at)) return false;
    const token = this.#tokens[at]!;
    if (token.kind === "punctuation") return token.text === "'" || token.text === "/";
    if (at === first || token.kind !== "word") return true;
    const classes = classesOf(token);
    if ((classes & ENDS_PHRASE) === 0) return true;
    const word = lower(token);
    if (word === "and") return this.#joinsNames(at);
    return word === "of" || word === "for" || word === "from";
  }
}

/** Do not stand within a noun phrase, but for `and`, `of`, `for` and `from`. */
const ENDS_PHRASE = TIME | ADVERB | PREPOSITION | SUBORDINATOR | CONJUNCTION | FINITE_VERB;
