import type { Names, Token } from "../types.js";
import { isAdverb, lower } from "./cues.js";
import type { FoldedText } from "./folded-text.js";
import {
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_AUXILIARIES,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from "./grammar.js";

/** The words that name a speaker, as tokens, half-open. */
export interface Source {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What stands before a verb where its subject should. */
export type Subject =
  | { readonly kind: "source"; readonly source: Source; readonly before: number }
  /** A conjunction or comma: the subject is that of the verb before. */
  | { readonly kind: "shared"; readonly before: number }
  | { readonly kind: "none"; readonly before: number };

/** A noun phrase longer than this is none that a reporter would write before `said`. */
const LONGEST_PHRASE = 30;
const LONGEST_CLAUSE = 60;

export class SourceFinder {
  readonly #text: FoldedText;
  readonly #tokens: readonly Token[];
  readonly #names: Names;

  constructor(text: FoldedText, names: Names) {
    this.#text = text;
    this.#tokens = text.tokens;
    this.#names = names;
  }

  /** The subject that ends just before the token; `before` of the answer is the token before the subject, or `floor - 1`. */
  subjectBefore(group: number, floor: number): Subject {
    let last = group - 1;
    while (last >= floor && !this.#closed(last) && isAdverb(this.#tokens[last]!)) {
      // `the daily said`
      if (last > floor && DETERMINERS.has(lower(this.#tokens[last - 1]!))) break;
      last -= 1;
    }
    const none: Subject = { kind: "none", before: last };
    if (last < floor || this.#closed(last)) return none;
    const word = lower(this.#tokens[last]!);
    if (word === ",") return this.#beforeApposition(last, floor);
    if (word === ")") return this.#beforeParenthesis(last, floor);
    if (RELATIVES.has(word)) return this.#antecedent(last, floor);
    if (CONJUNCTIONS.has(word)) return { kind: "shared", before: last };
    if (this.#tokens[last]!.kind === "punctuation" || SUBORDINATORS.has(word)) return none;
    return this.#phraseBefore(last, floor) ?? none;
  }

  #closed(at: number): boolean {
    return this.#text.endsSentence(at) || this.#isSpeech(at);
  }

  /** Within a quotation that is not a mere nickname or title. */
  #isSpeech(at: number): boolean {
    const fold = this.#text.foldAt(at);
    return fold !== undefined && fold.quotation.use !== "term";
  }

  /** The noun phrase whose last token this is. */
  #phraseBefore(last: number, floor: number): Subject | undefined {
    const lastWord = lower(this.#tokens[last]!);
    if (SUBJECT_PRONOUNS.has(lastWord) || isContraction(lastWord)) return this.#pronoun(last, floor);
    if (this.#tokens[last]!.kind !== "word" || FINITE_AUXILIARIES.has(lastWord) || PREPOSITIONS.has(lastWord))
      return undefined;
    let first = last + 1;
    for (let at = last; at >= floor && at > last - LONGEST_PHRASE; at -= 1) {
      if (at !== last && this.#closed(at)) break;
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
    return { kind: "source", source: { firstToken: first, endToken: last + 1 }, before: first - 1 };
  }

  /** A determiner begins the phrase, but for `a spokesman for the mayor`, `all the men` and `Doe and the mayor`. */
  #begins(at: number, floor: number): boolean {
    if (!DETERMINERS.has(lower(this.#tokens[at]!))) return false;
    if (at === floor) return true;
    const before = lower(this.#tokens[at - 1]!);
    return !NOUN_PREPOSITIONS.has(before) && !DETERMINERS.has(before) && before !== "and";
  }

  #pronoun(at: number, floor: number): Subject {
    // `two of those`, `all of them`, `one of the men who`
    const before = at - 1;
    if (before - 1 >= floor && lower(this.#tokens[before]!) === "of" && !this.#closed(before)) {
      return { kind: "source", source: { firstToken: before - 1, endToken: at + 1 }, before: before - 2 };
    }
    return { kind: "source", source: { firstToken: at, endToken: at + 1 }, before };
  }

  #continuesPhrase(at: number, last: number): boolean {
    const token = this.#tokens[at]!;
    const word = lower(token);
    if (token.kind === "number") return true;
    if (token.kind === "symbol") return word === "&" || word === "%";
    if (token.kind === "punctuation") return word === "'" || word === "/" || word === "-";
    if (word === "and") return at < last && this.#joinsNames(at);
    if (SUBORDINATORS.has(word) || CONJUNCTIONS.has(word) || FINITE_AUXILIARIES.has(word)) return false;
    if (at === last) return true;
    return !(SUBJECT_PRONOUNS.has(word) && !DETERMINERS.has(word)) && !isContraction(word) && !this.#isVerb(at);
  }

  /** `The council backed a plan that said`: a past form behind a noun is a verb, `the embattled mayor` is none. */
  #isVerb(at: number): boolean {
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
    return word.endsWith("s") || PEOPLE.has(word);
  }

  /** `the mayor, Jane Roe, said`: from the comma before the verb to the phrase that the clause begins with. */
  #beforeApposition(comma: number, floor: number): Subject {
    const none: Subject = { kind: "shared", before: comma };
    const commas: number[] = [];
    let first = comma;
    for (let at = comma - 1; at >= floor && at > comma - LONGEST_CLAUSE; at -= 1) {
      if (this.#closed(at)) break;
      const word = lower(this.#tokens[at]!);
      if (word === ";" || word === ":" || isDash(word)) break;
      if (word === ",") commas.push(at);
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
    const word = lower(this.#tokens[first]!);
    if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || isAdverb(this.#tokens[first]!)) return undefined;
    const subject = this.#phraseBefore(end - 1, first);
    if (subject?.kind !== "source") return undefined;
    const from = subject.source.firstToken;
    return from === first || from === first + 1 ? subject.source : undefined;
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
      !this.#closed(last) &&
      (this.#tokens[last]!.text === "," || this.#tokens[last]!.text === ")")
    ) {
      last -= 1;
    }
    if (last >= floor && !this.#closed(last)) {
      const phrase = this.#phraseBefore(last, floor);
      if (phrase?.kind === "source") return { ...phrase, before: phrase.before };
    }
    const source = { firstToken: relative, endToken: relative + 1 };
    return lower(this.#tokens[relative]!) === "that"
      ? { kind: "none", before: relative }
      : { kind: "source", source, before: relative - 1 };
  }

  /** The noun phrase that begins at the token: `said Jane Roe of the board`, `according to the ministry`. */
  phraseFrom(first: number, ceiling: number): Source | undefined {
    const token = this.#tokens[first];
    if (token === undefined || first >= ceiling || this.#isSpeech(first)) return undefined;
    if (token.kind !== "word" && token.kind !== "number") return undefined;
    const word = lower(token);
    if (SUBJECT_PRONOUNS.has(word) && !DETERMINERS.has(word)) return { firstToken: first, endToken: first + 1 };
    if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || FINITE_AUXILIARIES.has(word) || isTime(token))
      return undefined;
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
    return (
      !PREPOSITIONS.has(word) && !SUBORDINATORS.has(word) && !CONJUNCTIONS.has(word) && !FINITE_AUXILIARIES.has(word)
    );
  }

  /** The noun phrase right before a participle: `with Rose saying`, `marchers chanting`; not the `statement` of `a statement saying`. */
  participleSubject(group: number, floor: number): Source | undefined {
    if (group <= floor || this.#tokens[group - 1]!.text === ",") return undefined;
    const subject = this.subjectBefore(group, floor);
    if (subject.kind !== "source") return undefined;
    const { source, before } = subject;
    let last = source.endToken - 1;
    while (last > source.firstToken && isTime(this.#tokens[last]!)) last -= 1;
    if (DOCUMENTS.has(lower(this.#tokens[last]!))) return undefined;
    // `wrote supporters saying`: an object.
    return before >= floor && this.#isVerb(before) ? undefined : source;
  }

  /**
   * What a participle or a second verb of a sentence most often has as its subject: the pronoun subject before it, else the
   * sentence's first noun phrase, unless `pronounOnly`.
   */
  sentenceSubject(from: number, at: number, pronounOnly = false): Source | undefined {
    for (let token = at - 1; token >= from && token > at - LONGEST_CLAUSE; token -= 1) {
      if (!this.#text.isFolded(token) && NOMINATIVES.has(lower(this.#tokens[token]!))) {
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
      const mention = this.#names.mentionAt(this.#tokens[token]!);
      const word = lower(this.#tokens[token]!);
      const before = token > from ? lower(this.#tokens[token - 1]!) : "";
      if (PREPOSITIONS.has(before) || PREPOSITIONS.has(word)) {
        if (mention !== undefined) token = mention.endToken - 1;
        continue;
      }
      if (mention !== undefined) return { firstToken: mention.firstToken, endToken: Math.min(mention.endToken, at) };
      if (DETERMINERS.has(word) && token + 1 < at) {
        const end = this.#nounEnd(token, at);
        if (!UNITS.has(lower(this.#tokens[end - 1]!))) return { firstToken: token, endToken: end };
        token = end - 1;
      } else if (isCapital(this.#tokens[token]!) && !isTime(this.#tokens[token]!)) {
        const phrase = UNITS.has(word) ? undefined : this.phraseFrom(token, at);
        if (phrase !== undefined && !(token === from && isAdverbial(this.#tokens[token]!))) return phrase;
      }
    }
    return undefined;
  }

  /** `the company`, `his chief of staff`: a determiner, and the words behind it that cannot be a verb. */
  #nounEnd(determiner: number, ceiling: number): number {
    let end = determiner + 2;
    if (end < ceiling && UNITS.has(lower(this.#tokens[end]!))) end += 1;
    while (end < ceiling && isCapital(this.#tokens[end - 1]!) && isCapital(this.#tokens[end]!)) end += 1;
    return end;
  }
}

function isCapital(token: Token): boolean {
  return token.letterCase === "capitalised" || token.letterCase === "upper" || token.letterCase === "mixed";
}

function isLeadingAdverb(token: Token): boolean {
  const word = lower(token);
  return TIMES.has(word) || LEADING.has(word) || (isCapital(token) && word.endsWith("ly") && word.length > 5);
}

function isAdverbial(token: Token): boolean {
  const word = lower(token);
  return (
    SUBORDINATORS.has(word) ||
    CONJUNCTIONS.has(word) ||
    word.endsWith("ly") ||
    word.endsWith("ing") ||
    LEADING.has(word)
  );
}

/** `he's`, `they've`, `there's`: a pronoun and its verb. */
function isContraction(word: string): boolean {
  const apostrophe = word.indexOf("'");
  return apostrophe > 0 && word.length <= 8 && CONTRACTED.has(word.slice(0, apostrophe));
}

const CONTRACTED: ReadonlySet<string> = new Set("he she it they we i you who what that there here".split(" "));

/** Names of days and months, and `last month`; but not a person called May or April. */
function isTime(token: Token): boolean {
  if (token.letterCase === "lower") return TIMES.has(token.text);
  return (
    TIMES.has(lower(token)) &&
    token.text !== "May" &&
    token.text !== "April" &&
    token.text !== "June" &&
    token.text !== "August"
  );
}

function isDash(word: string): boolean {
  return word === "—" || word === "–" || word === "--" || word === "-";
}

const LEADING: ReadonlySet<string> = new Set(
  "then later meanwhile now still so also yes no instead however here there".split(" "),
);

/** The commonest past forms that are nothing else and do not end in -ed. */
const PLAIN_PAST: ReadonlySet<string> = new Set(
  "became began brought came chose fell gave got grew held kept knew lost made met paid ran said sat sent spoke stood told took went won wrote".split(
    " ",
  ),
);

const NOMINATIVES: ReadonlySet<string> = new Set("he she they we i".split(" "));

/** What words are put into: its author speaks, not it. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  "ad article blog brief caption column comment comments document e-mail email essay letter memo message note op-ed post posting release remarks report sign signs speech statement statements text tweet tweets video".split(
    " ",
  ),
);

/** Time is told in these: `A month later, he`, `eight years ago`. */
const UNITS: ReadonlySet<string> = new Set(
  "day days decade decades few hour hours minute minutes month months moment week weeks weekend morning evening night afternoon year years".split(
    " ",
  ),
);

/** Nouns that speak without a determiner, in the singular. */
const PEOPLE: ReadonlySet<string> = new Set(
  "police management parliament congress government headquarters court counsel people staff critics prosecution spokesman spokeswoman".split(
    " ",
  ),
);
