import type { Names, Token } from "../types.js";
import type { FoldedText } from "./folded-text.js";
import {
  BARE_SPEAKERS,
  CONJUNCTIONS,
  DETERMINERS,
  NOUN_PREPOSITIONS,
  PLAIN_PAST,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from "./grammar.js";
import { isAdverb, isCapital, isContraction, isFiniteVerb, isLeadingAdverb, isTime, lower } from "./words.js";

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
  readonly #names: Names;

  constructor(text: FoldedText, names: Names) {
    this.#text = text;
    this.#tokens = text.tokens;
    this.#names = names;
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
    const lastWord = lower(this.#tokens[last]!);
    if (SUBJECT_PRONOUNS.has(lastWord) || isContraction(lastWord)) return this.#pronoun(last, floor);
    if (this.#tokens[last]!.kind !== "word" || isFiniteVerb(this.#tokens[last]!) || PREPOSITIONS.has(lastWord))
      return undefined;
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
    if (!DETERMINERS.has(lower(this.#tokens[at]!))) return false;
    if (at === floor) return true;
    const before = lower(this.#tokens[at - 1]!);
    return !NOUN_PREPOSITIONS.has(before) && !DETERMINERS.has(before) && before !== "and";
  }

  #pronoun(at: number, floor: number): Source {
    // `two of those`, `all of them`
    const isPart = at - 2 >= floor && lower(this.#tokens[at - 1]!) === "of" && !this.isClosed(at - 1);
    return { firstToken: isPart ? at - 2 : at, endToken: at + 1 };
  }

  #continuesPhrase(at: number, last: number): boolean {
    const token = this.#tokens[at]!;
    const word = lower(token);
    if (token.kind === "number") return true;
    if (token.kind === "symbol") return word === "&" || word === "%";
    if (token.kind === "punctuation") return word === "'" || word === "/" || word === "-";
    if (word === "and") return at < last && this.#joinsNames(at);
    if (SUBORDINATORS.has(word) || CONJUNCTIONS.has(word) || isFiniteVerb(token)) return false;
    if (at === last) return true;
    return !(SUBJECT_PRONOUNS.has(word) && !DETERMINERS.has(word)) && !isContraction(word) && !this.isVerb(at);
  }

  /** `The council backed a plan that said`: a past form behind a noun is a verb, `the embattled mayor` is none. */
  isVerb(at: number): boolean {
    const token = this.#tokens[at]!;
    if (token.letterCase !== "lower" || this.#text.isFolded(at)) return false;
    if (PLAIN_PAST.has(token.text)) return true;
    if (!token.text.endsWith("ed") || token.text.length < 5) return false;
    const before = this.#tokens[at - 1];
    return (
      before !== undefined &&
      before.kind === "word" &&
      !DETERMINERS.has(lower(before)) &&
      !PREPOSITIONS.has(lower(before))
    );
  }

  /** `Doe and Rose said`, but not `Doe stood and the crowd said`. */
  #joinsNames(at: number): boolean {
    const one = this.#tokens[at - 1];
    const other = this.#tokens[at + 1];
    return (
      one !== undefined && other !== undefined && isCapital(one) && (isCapital(other) || DETERMINERS.has(lower(other)))
    );
  }

  /** Leaves out what says when or where before the noun phrase: `On Tuesday Rose`, `Later the mayor`. */
  #trim(from: number, last: number): number {
    let first = from;
    while (first <= last && (isAdverb(this.#tokens[first]!) || isLeadingAdverb(this.#tokens[first]!))) first += 1;
    if (first > last) return first;
    if (!PREPOSITIONS.has(lower(this.#tokens[first]!))) return first;
    for (let at = last; at > first; at -= 1) {
      const token = this.#tokens[at]!;
      const mention = this.#names.mentionAt(token);
      const start = mention !== undefined && mention.firstToken > first ? mention.firstToken : at;
      const opens = mention !== undefined || DETERMINERS.has(lower(token)) || isCapital(token);
      const before = this.#tokens[start - 1]!;
      if (opens && !PREPOSITIONS.has(lower(before)) && !(isCapital(before) && !TIMES.has(lower(before)))) {
        if (!DETERMINERS.has(lower(before))) return start;
      }
      at = start;
    }
    return first + 1 <= last ? first + 1 : first;
  }

  /** A name, a determined noun or a plural; not `clear`, `later on`. */
  #namesSomebody(first: number, last: number): boolean {
    if (first < last) return true;
    const token = this.#tokens[first]!;
    const word = lower(token);
    if (isCapital(token)) return !TIMES.has(word) && !CONJUNCTIONS.has(word);
    return word.endsWith("s") || BARE_SPEAKERS.has(word);
  }

  /** The noun phrase that begins at the token: `said Jane Roe of the board`, `according to the ministry`. */
  phraseFrom(first: number, ceiling: number): Source | undefined {
    const token = this.#tokens[first];
    if (token === undefined || first >= ceiling || this.#isSpeech(first)) return undefined;
    if (token.kind !== "word" && token.kind !== "number") return undefined;
    const word = lower(token);
    if (SUBJECT_PRONOUNS.has(word) && !DETERMINERS.has(word)) return { firstToken: first, endToken: first + 1 };
    if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || isFiniteVerb(token) || isTime(token)) return undefined;
    if (isAdverb(token) && !DETERMINERS.has(word)) return undefined;
    let end = first;
    while (end < ceiling && end < first + LONGEST_PHRASE && this.#extends(end, first)) {
      end = this.#text.foldAt(end)?.endToken ?? end + 1;
      if (this.#text.endsSentence(end - 1)) break;
    }
    while (end > first && NOUN_PREPOSITIONS.has(lower(this.#tokens[end - 1]!))) end -= 1;
    return end > first ? { firstToken: first, endToken: end } : undefined;
  }

  #extends(at: number, first: number): boolean {
    if (this.#isSpeech(at)) return false;
    const token = this.#tokens[at]!;
    const word = lower(token);
    if (token.kind === "punctuation") return word === "'" || word === "/";
    if (at === first || token.kind !== "word") return true;
    if (word === "and") return this.#joinsNames(at);
    if (isTime(token) || isAdverb(token)) return false;
    if (word === "of" || word === "for" || word === "from") return true;
    return !PREPOSITIONS.has(word) && !SUBORDINATORS.has(word) && !CONJUNCTIONS.has(word) && !isFiniteVerb(token);
  }
}
