import type { Article, Token } from "../types.js";
import type { FoldedText } from "./folded-text.js";
import { PhraseReader, type Source } from "./phrases.js";
import {
  ADVERB,
  ADVERBIAL,
  CONJUNCTION,
  classesOf,
  DETERMINER,
  DOCUMENT,
  is,
  NOMINATIVE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  TIME_UNIT,
} from "./word-classes.js";
import { isCapital, isDash, lower } from "./words.js";

/** What stands before a verb where its subject should. */
type Subject =
  | { readonly kind: "source"; readonly source: Source; readonly before: number }
  /** A conjunction or comma: the subject is that of the verb before. */
  | { readonly kind: "shared"; readonly before: number }
  | { readonly kind: "none"; readonly before: number };

/** How far, in tokens, a subject may stand from its verb. */
const LONGEST_CLAUSE = 60;

export class SourceFinder {
  readonly #text: FoldedText;
  readonly #tokens: readonly Token[];
  readonly #article: Pick<Article, "names">;
  readonly #phrases: PhraseReader;

  constructor(text: FoldedText, article: Pick<Article, "names">) {
    this.#text = text;
    this.#tokens = text.tokens;
    this.#article = article;
    this.#phrases = new PhraseReader(text, article);
  }

  /** The subject that ends just before the token; `before` of the answer is the token before the subject, or `floor - 1`. */
  subjectBefore(group: number, floor: number): Subject {
    let last = group - 1;
    while (last >= floor && is(this.#tokens[last]!, ADVERB) && !this.#phrases.isClosed(last)) {
      // `the daily said`
      if (last > floor && is(this.#tokens[last - 1]!, DETERMINER)) break;
      last -= 1;
    }
    const none: Subject = { kind: "none", before: last };
    if (last < floor || this.#phrases.isClosed(last)) return none;
    const token = this.#tokens[last]!;
    if (token.text === ",") return this.#beforeApposition(last, floor);
    if (token.text === ")") return this.#beforeParenthesis(last, floor);
    const classes = classesOf(token);
    if ((classes & RELATIVE) !== 0) return this.#antecedent(last, floor);
    if ((classes & CONJUNCTION) !== 0) return { kind: "shared", before: last };
    if (token.kind === "punctuation" || (classes & SUBORDINATOR) !== 0) return none;
    return this.#sourceBefore(last, floor) ?? none;
  }

  #sourceBefore(last: number, floor: number): Subject | undefined {
    const source = this.#phrases.phraseBefore(last, floor);
    return source && { kind: "source", source, before: source.firstToken - 1 };
  }

  /** `the mayor, Jane Roe, said`: from the comma before the verb to the phrase that the clause begins with. */
  #beforeApposition(comma: number, floor: number): Subject {
    const none: Subject = { kind: "shared", before: comma };
    const commas: number[] = [];
    let first = comma;
    for (let at = comma - 1; at >= floor && at > comma - LONGEST_CLAUSE; at -= 1) {
      if (this.#phrases.isClosed(at)) break;
      const { kind, text } = this.#tokens[at]!;
      if (kind === "punctuation") {
        if (text === ";" || text === ":" || isDash(text)) break;
        if (text === ",") commas.push(at);
      }
      first = at;
    }
    if (first === comma) return { kind: "none", before: comma };
    for (const end of commas.reverse()) {
      // `, Rose, the mayor, said`
      const source = first < end ? this.#wholePhrase(first, end) : undefined;
      if (source !== undefined) return { kind: "source", source, before: source.firstToken - 1 };
      first = end + 1;
    }
    return none;
  }

  /** The noun phrase that these tokens are, if they are one: nothing in them may look like a verb. */
  #wholePhrase(first: number, end: number): Source | undefined {
    if (is(this.#tokens[first]!, PREPOSITION | SUBORDINATOR | ADVERB)) return undefined;
    const source = this.#phrases.phraseBefore(end - 1, first);
    const skipped = (source?.firstToken ?? end) - first;
    return skipped <= 1 ? source : undefined;
  }

  /** `Rep. Jane Roe (D-Ostrow) said` */
  #beforeParenthesis(close: number, floor: number): Subject {
    for (let at = close - 1; at >= floor && at > close - 16; at -= 1) {
      if (this.#text.endsSentence(at)) break;
      if (this.#tokens[at]!.text === "(") {
        const subject = this.subjectBefore(at, floor);
        if (subject.kind !== "source") break;
        return { ...subject, source: { ...subject.source, endToken: at } };
      }
    }
    return { kind: "none", before: close };
  }

  /** `Rose, who said`, `a report that said` */
  #antecedent(relative: number, floor: number): Subject {
    let last = relative - 1;
    while (
      last >= floor &&
      !this.#phrases.isClosed(last) &&
      (this.#tokens[last]!.text === "," || this.#tokens[last]!.text === ")")
    ) {
      last -= 1;
    }
    if (last >= floor && !this.#phrases.isClosed(last)) {
      const phrase = this.#sourceBefore(last, floor);
      if (phrase !== undefined) return phrase;
    }
    const source = { firstToken: relative, endToken: relative + 1 };
    return lower(this.#tokens[relative]!) === "that"
      ? { kind: "none", before: relative }
      : { kind: "source", source, before: relative - 1 };
  }

  /** The noun phrase that begins at the token: `said Jane Roe of the board`, `according to the ministry`. */
  phraseFrom(first: number, ceiling: number): Source | undefined {
    return this.#phrases.phraseFrom(first, ceiling);
  }

  /** The noun phrase right before a participle: `with Rose saying`, `marchers chanting`; not the `statement` of `a statement saying`. */
  participleSubject(group: number, floor: number): Source | undefined {
    if (group <= floor || this.#tokens[group - 1]!.text === ",") return undefined;
    const subject = this.subjectBefore(group, floor);
    if (subject.kind !== "source") return undefined;
    const { source, before } = subject;
    let last = source.endToken - 1;
    while (last > source.firstToken && is(this.#tokens[last]!, TIME)) last -= 1;
    if (is(this.#tokens[last]!, DOCUMENT)) return undefined;
    // `wrote supporters saying`: an object.
    return before >= floor && this.#phrases.isVerb(before) ? undefined : source;
  }

  /**
   * What a participle or a second verb of a sentence most often has as its subject: the pronoun subject before it, else the
   * sentence's first noun phrase, unless `pronounOnly`.
   */
  sentenceSubject(from: number, at: number, pronounOnly = false): Source | undefined {
    for (let token = at - 1; token >= from && token > at - LONGEST_CLAUSE; token -= 1) {
      if (is(this.#tokens[token]!, NOMINATIVE) && !this.#text.isFolded(token)) {
        return { firstToken: token, endToken: token + 1 };
      }
    }
    return pronounOnly ? undefined : this.#firstPhrase(from, at);
  }

  #firstPhrase(from: number, at: number): Source | undefined {
    for (let token = from; token < at && token < from + LONGEST_CLAUSE; token += 1) {
      const fold = this.#text.foldAt(token);
      if (fold !== undefined) {
        token = fold.endToken - 1;
        continue;
      }
      const mention = this.#article.names.mentionAt(this.#tokens[token]!);
      const classes = classesOf(this.#tokens[token]!);
      if ((classes & PREPOSITION) !== 0 || (token > from && is(this.#tokens[token - 1]!, PREPOSITION))) {
        if (mention !== undefined) token = mention.endToken - 1;
        continue;
      }
      if (mention !== undefined) return { firstToken: mention.firstToken, endToken: Math.min(mention.endToken, at) };
      if ((classes & DETERMINER) !== 0 && token + 1 < at) {
        const end = this.#nounEnd(token, at);
        if (!is(this.#tokens[end - 1]!, TIME_UNIT)) return { firstToken: token, endToken: end };
        token = end - 1;
      } else if (isCapital(this.#tokens[token]!) && (classes & TIME) === 0) {
        const phrase = (classes & TIME_UNIT) !== 0 ? undefined : this.phraseFrom(token, at);
        if (phrase !== undefined && !(token === from && (classes & ADVERBIAL) !== 0)) return phrase;
      }
    }
    return undefined;
  }

  /** `the company`, `his chief of staff`: a determiner, and the words behind it that cannot be a verb. */
  #nounEnd(determiner: number, ceiling: number): number {
    let end = determiner + 2;
    if (end < ceiling && is(this.#tokens[end]!, TIME_UNIT)) end += 1;
    while (end < ceiling && isCapital(this.#tokens[end - 1]!) && isCapital(this.#tokens[end]!)) end += 1;
    return end;
  }
}
