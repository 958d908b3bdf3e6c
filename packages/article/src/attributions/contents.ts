import type { CueVerb } from "./cue-verbs.js";
import type { Cue } from "./cues.js";
import { beginsLikeSentence, type FoldedQuotation, type FoldedText } from "./folded-text.js";
import {
  ADVERB,
  ANY_PAST,
  CONTRACTION,
  classesOf,
  DETERMINER,
  FINITE_VERB,
  is,
  PAST,
  PREPOSITION,
  QUESTION_WORD,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME_WORD,
} from "./word-classes.js";
import { isDash, lower } from "./words.js";

/** How far behind a cue its words are looked for, in steps: a word, or a whole quotation. */
const LONGEST_REACH = 80;
/** More words than these between a cue and its `that` are no mere time and place. */
const LONGEST_ADJUNCT = 16;

/** What follows a cue (and its source, where that stands behind it) up to the end of the sentence. */
export interface Following {
  /** The first quotation in reach. */
  readonly quotation: FoldedQuotation | undefined;
  /** It is brought in as speech: right behind the cue, or behind a comma or colon. */
  readonly introduced: boolean;
  /** It stands right behind a comma that stands right behind the cue. */
  readonly resumed: boolean;
  /** The first token of a clause that tells what was said. */
  readonly clause: number | undefined;
  /** That clause begins with `that` or `whether`. */
  readonly marked: boolean;
  /** The token behind the last of the sentence, full stop left out. */
  readonly end: number;
  /** A quotation that begins the next block, behind a colon. */
  readonly nextBlock: FoldedQuotation | undefined;
  /** Nothing follows but when, where and to whom: `said on Tuesday`, `told reporters`. */
  readonly ends: boolean;
  /** The sentence goes on behind a comma, as behind `, he said,`. */
  readonly goesOn: boolean;
  /** The first token behind that comma. */
  readonly resumption: number;
}

/**
 * Reads on from a cue up to the end of the sentence, and not beyond `blockEnd`. What stands behind `ceiling` belongs to another
 * attribution, but for a clause that began before it.
 */
export function readFollowing(text: FoldedText, from: number, cue: Cue, ceiling: number, blockEnd: number): Following {
  return new ForwardReader(text, cue, from, ceiling).read(blockEnd);
}

class ForwardReader {
  readonly #text: FoldedText;
  readonly #cue: Cue;
  readonly #from: number;
  readonly #ceiling: number;
  #quotation: FoldedQuotation | undefined;
  #introduced = false;
  #finite = -1;
  /** A finite verb behind a comma: `said when it rains, the game is off`. */
  #later = -1;
  #that = -1;
  #comma = -1;
  /** Behind a semicolon or dash nothing is the cue's. */
  #stopped = false;

  constructor(text: FoldedText, cue: Cue, from: number, ceiling: number) {
    this.#text = text;
    this.#cue = cue;
    this.#from = from;
    this.#ceiling = ceiling;
  }

  read(blockEnd: number): Following {
    const cue = this.#cue;
    const text = this.#text;
    let at = this.#from;
    let end = at;
    for (let steps = 0; at < blockEnd && steps < LONGEST_REACH; steps += 1) {
      const fold = text.foldAt(at);
      const ends = text.endsSentence(fold === undefined ? at : fold.endToken - 1);
      if (fold !== undefined) this.#meet(fold, at);
      else this.#look(at);
      at = fold?.endToken ?? at + 1;
      end = ends && fold === undefined && text.tokens[at - 1]!.kind === "punctuation" ? at - 1 : at;
      if (ends) break;
    }
    const clause = this.#clauseStart(cue, end);
    const colon = at === blockEnd && text.tokens[at - 1]?.text === ":";
    const next = colon ? text.foldAt(at) : undefined;
    return {
      quotation: this.#quotation,
      introduced: this.#introduced,
      resumed: this.#comma === this.#from && this.#quotation?.firstToken === this.#from + 1,
      clause,
      marked: clause !== undefined && clause === this.#that + 1,
      end: colon ? at - 1 : end,
      nextBlock: next?.firstToken === at ? next : undefined,
      ends: this.#ends(cue, end),
      goesOn: this.#comma === this.#from && end > this.#from + 1,
      resumption: this.#from + 1,
    };
  }

  #meet(fold: FoldedQuotation, at: number): void {
    if (this.#quotation !== undefined || at >= this.#ceiling || this.#stopped) return;
    this.#quotation = fold;
    const before = this.#text.tokens[at - 1]!.text;
    const sentence = beginsLikeSentence(this.#text, fold) || fold.quotation.use === "speech";
    this.#introduced = sentence && (at === this.#from || before === "," || before === ":");
  }

  #look(at: number): void {
    const token = this.#text.tokens[at]!;
    if (token.kind === "punctuation") {
      const { text } = token;
      if (text === "," && this.#comma < 0) this.#comma = at;
      else if (text === ";" || isDash(text)) this.#stopped = true;
      return;
    }
    if (at >= this.#ceiling || this.#stopped) return;
    const classes = classesOf(token);
    if ((classes & TELLING) === 0) return;
    if ((classes & THAT) !== 0) {
      if (this.#that < 0 && this.#reachable(at) && (this.#opensAlways(at) || opensClause(this.#text, at)))
        this.#that = at;
    } else if (
      (classes & (FINITE_VERB | CONTRACTION)) !== 0 ||
      this.#isToldPast(classes, at) ||
      this.#isSubject(classes, at)
    ) {
      if (this.#comma < 0) this.#finite = this.#finite < 0 ? at : this.#finite;
      else this.#later = at;
    }
  }

  /** `said that air strikes could begin`: right behind a verb that takes no object; but `the words he said that hurt`. */
  #opensAlways(at: number): boolean {
    const { doubtful, verb } = this.#cue;
    if (at !== this.#from || doubtful || !verb.frames.includes("that") || verb.frames.includes("object")) return false;
    const next = this.#text.tokens[at + 1];
    return (
      next !== undefined &&
      next.kind === "word" &&
      this.#text.sameBlock(at, at + 1) &&
      !is(next, FINITE_VERB | PAST) &&
      !next.text.endsWith("ed")
    );
  }

  /** No comma before it, or a pair of them: `said, without proof, that`. */
  #reachable(at: number): boolean {
    return this.#comma < 0 || (this.#comma === this.#from && this.#text.tokens[at - 1]!.text === ",");
  }

  /** `notes the vote gave her hope`; but `Jobless claims fell`. */
  #isToldPast(classes: number, at: number): boolean {
    if ((classes & ANY_PAST) === 0 || at < this.#from + 2) return false;
    const first = this.#text.tokens[this.#from]!;
    return is(first, DETERMINER) || first.letterCase === "capitalised";
  }

  /** A subject form before which no preposition stands; `it` and `you` are objects as often. */
  #isSubject(classes: number, at: number): boolean {
    if ((classes & (SUBJECT_PRONOUN | DETERMINER)) !== SUBJECT_PRONOUN) return false;
    if (at === this.#from) return true;
    const word = lower(this.#text.tokens[at]!);
    return word !== "you" && word !== "it" && !is(this.#text.tokens[at - 1]!, PREPOSITION);
  }

  #clauseStart({ verb }: Cue, end: number): number | undefined {
    const from = this.#from;
    if (from >= end) return undefined;
    if (this.#that >= 0 && this.#onlyAdjunctsBefore(this.#that, verb))
      return this.#that + 1 < end ? this.#that + 1 : undefined;
    const token = this.#text.tokens[from]!;
    if (this.#text.isFolded(from) || token.kind === "punctuation") return undefined;
    const classes = classesOf(token);
    const usual = verb.frames.includes("clause");
    if (verb.frames.includes("question") && (classes & QUESTION_WORD) !== 0) return from;
    if (!usual && !verb.frames.includes("that")) return undefined;
    // `He says just as the town must pay, the county must pay.`
    const isAdverb = (classes & ADVERB) !== 0;
    const next = isAdverb && from + 1 < end ? classesOf(this.#text.tokens[from + 1]!) : classes;
    if (usual && (next & SUBORDINATOR) !== 0 && this.#later >= 0 && this.#finite >= 0) return from;
    if ((classes & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR)
      return usual && lower(token) === "if" ? from : undefined;
    const proven = this.#finite >= 0 && !this.#subordinated();
    if (isAdverb || (classes & (PREPOSITION | TIME_WORD)) !== 0) return usual && proven ? from : undefined;
    if (proven) return from;
    // `said the mayor` is an inverted cue, unless more than a name follows.
    return verb.verb === "say" && end > from + 2 ? from : undefined;
  }

  #ends({ verb }: Cue, end: number): boolean {
    const from = this.#from;
    if (from >= end || verb.frames.includes("hearer")) return true;
    const token = this.#text.tokens[from]!;
    if (token.kind === "punctuation") return true;
    if (lower(token) === "to" || this.#text.isFolded(from)) return false;
    return is(token, PREPOSITION | SUBORDINATOR | TIME_WORD | ADVERB);
  }

  /**
   * Only what says when, where and to whom stands between a cue and its `that`: `said on Monday that`, `told the council that`, but
   * not `underlines their role in a race that`.
   */
  #onlyAdjunctsBefore(that: number, { frames }: CueVerb): boolean {
    if (that === this.#from) return true;
    if (that - this.#from > LONGEST_ADJUNCT) return false;
    const token = this.#text.tokens[this.#from]!;
    const adjunct =
      is(token, TIME_WORD | ADVERB) || ADJUNCT_PREPOSITIONS.has(lower(token)) || token.kind === "punctuation";
    if (!adjunct && !frames.includes("hearer")) return false;
    for (let at = this.#from; at < that; at += 1) {
      if (is(this.#text.tokens[at]!, FINITE_VERB)) return false;
    }
    return true;
  }

  /** The verb belongs to a clause of its own: `said when asked whether it was`, `said the man who was`. */
  #subordinated(): boolean {
    for (let at = this.#from; at < this.#finite; at += 1) {
      const classes = classesOf(this.#text.tokens[at]!);
      if ((classes & SUBORDINATOR) === 0) continue;
      if ((classes & PREPOSITION) === 0 || lower(this.#text.tokens[at]!) === "as") return true;
    }
    return false;
  }
}

const ADJUNCT_PREPOSITIONS: ReadonlySet<string> = new Set(
  "after at before by during from in on through to via".split(" "),
);

/** What tells of a clause. */
const TELLING = THAT | FINITE_VERB | CONTRACTION | ANY_PAST | SUBJECT_PRONOUN;

/** `that` before a clause rather than before a noun: `that she`, `that the plan`, `that in Paris`, `that they've`. */
function opensClause(text: FoldedText, at: number): boolean {
  const next = text.tokens[at + 1];
  if (next === undefined || next.block !== text.tokens[at]!.block) return false;
  if (text.isFolded(at + 1) || next.letterCase !== "lower" || next.text.endsWith("s")) return true;
  if (is(next, DETERMINER | PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR | CONTRACTION)) return true;
  return hasVerbSoon(text, at + 1);
}

function hasVerbSoon(text: FoldedText, from: number): boolean {
  for (let at = from; at < from + 8 && at < text.tokens.length; at += 1) {
    const token = text.tokens[at]!;
    if (token.kind === "punctuation" || text.isFolded(at)) return false;
    if (is(token, at > from ? FINITE_VERB | PAST : FINITE_VERB)) return true;
    // `that spending cuts remained`, but not `that widely reported figure`
    if (at > from + 1 && token.text.endsWith("ed") && text.tokens[at - 1]!.text.endsWith("s")) return true;
  }
  return false;
}
