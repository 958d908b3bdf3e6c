import type { Token } from "../types.js";
import { findCue, findVerb, isCue } from "./cues.js";
import type { Mark } from "./marks.js";
import { beginsSpeech, isOpener, isSpoken } from "./speech.js";
import type { BlockText } from "./text.js";
import { isNaming, isSmallInTitle } from "./use.js";

/** How well the place of a missing mark is known: as good as certain, worth offering, or not. */
export type Placing = "sure" | "likely" | "unknown";

export interface Start {
  readonly start: number;
  readonly placing: Placing;
}

/** Lead to a quotation, beside the verbs that stand behind one. */
const LEADING: ReadonlySet<string> = new Set(
  "adding asking asserted saying telling tweeting writing warning".split(" "),
);
/** A lead is at most so long: `told reporters on the steps of the town hall that, “`. */
const LONGEST_LEAD = 16;
/** `Why it matters:` is a label; what stands before the colon of a lead is a sentence. */
const SHORTEST_LEAD = 5;
/** A sentence that names the speaker between two parts of what is said, in tokens: `the mayor told reporters.` */
const LONGEST_TAG = 12;
const LONGEST_TITLE = 14;

/** Where the quotation most probably began that has a closing mark and began between `from` and `to`. */
export function missingStart(text: BlockText, from: number, to: number, close: Mark): Start {
  return new StartFinder(text, from, to, close).find();
}

class StartFinder {
  readonly #text: BlockText;
  readonly #tokens: readonly Token[];
  readonly #from: number;
  readonly #close: Mark;
  /** The tokens that may be quoted, half-open, and the first of the last sentence among them. */
  readonly #first: number;
  readonly #end: number;
  readonly #last: number;

  constructor(text: BlockText, from: number, to: number, close: Mark) {
    this.#text = text;
    this.#tokens = text.tokens;
    this.#from = from;
    this.#close = close;
    this.#first = text.tokenAt(from);
    this.#end = text.tokenAt(to);
    this.#last = text.lastSentence(this.#first, this.#end);
  }

  find(): Start {
    return this.#title() ?? this.#led() ?? this.#behindTag() ?? this.#capital() ?? this.#sentence();
  }

  /** `Roe said: We go.”`, `the slogan of the year is this: Go.”`, `said that, We go.”` */
  #led(): Start | undefined {
    let verb = -LONGEST_LEAD;
    let sentence = this.#first;
    for (let at = this.#first; at < this.#end - 1; at += 1) {
      const token = this.#tokens[at]!;
      if (token.kind === "word") {
        if (isCue(token) || LEADING.has(token.text)) verb = at;
        if (!this.#text.isSentenceEnd(at)) continue;
      }
      const next = this.#tokens[at + 1]!;
      const near = at - verb < LONGEST_LEAD;
      if (this.#text.isSentenceEnd(at)) {
        verb = -LONGEST_LEAD;
        sentence = at + 1;
      } else if (token.text === ":" && begins(next) && (near || at - sentence >= SHORTEST_LEAD)) {
        return { start: next.start, placing: near ? "sure" : "likely" };
      } else if (token.text === "," && near && begins(next) && this.#opensBehindComma(at, verb)) {
        return { start: next.start, placing: "sure" };
      }
    }
    return undefined;
  }

  #opensBehindComma(comma: number, verb: number): boolean {
    const before = this.#tokens[comma - 1]!;
    return isOpener(this.#tokens[comma + 1]!) || comma - 1 === verb || before.text === "that";
  }

  /** `... he said. We stay until dark.”`: behind the short sentence that ends with a speaker, all is the speaker's. */
  #behindTag(): Start | undefined {
    const goesOn = this.#from > this.#text.start;
    const verb = goesOn
      ? findVerb(this.#tokens, this.#first, Math.min(this.#first + LONGEST_TAG, this.#end))
      : (findCue(this.#tokens, this.#first, this.#end)?.verb ?? -1);
    if (verb < 0) return undefined;
    for (let at = verb + 1; at < Math.min(verb + LONGEST_TAG, this.#end - 1); at += 1) {
      if (!this.#text.isSentenceEnd(at)) continue;
      const { start, letterCase } = this.#tokens[at + 1]!;
      if (letterCase === "lower") return undefined;
      const sure = isSpoken(this.#tokens, at + 1, this.#end) || (goesOn && this.#isLastOfBlock());
      return { start, placing: sure ? "sure" : "likely" };
    }
    return undefined;
  }

  /** `the saying You made your bed, now lie in it,”`: a capital within a sentence. */
  #capital(): Start | undefined {
    for (let at = this.#end - 2; at > this.#first; at -= 1) {
      const token = this.#tokens[at]!;
      if (/^I\b/.test(token.text) || !isOpener(token)) continue;
      const before = this.#tokens[at - 1]!;
      const next = this.#tokens[at + 1]!;
      const within = before.kind === "word" && before.letterCase === "lower" && next.letterCase === "lower";
      if (within && !this.#text.isSentenceEnd(at - 1)) return { start: token.start, placing: "likely" };
    }
    return undefined;
  }

  /** `her book In Order to Live: A Girl's Journey to Freedom.”` */
  #title(): Start | undefined {
    let start = this.#end;
    for (let at = this.#end - 1; at > this.#last && at > this.#end - LONGEST_TITLE; at -= 1) {
      const { kind, letterCase, text } = this.#tokens[at]!;
      if (kind === "punctuation" && ",.:!?'".includes(text)) continue;
      if (letterCase === "lower" && !isSmallInTitle(text)) break;
      if (letterCase !== "lower") start = at;
    }
    if (this.#end - start < 3 || !isNaming(this.#tokens[start - 1]!)) return undefined;
    return { start: this.#tokens[start]!.start, placing: "likely" };
  }

  /**
   * `We won,” she said` is all the speaker's, and so are more sentences in the first person. Where a reporter's sentence may come
   * first, the one beside the mark is the likeliest: `The mayor left at noon. “We had a bus to catch,” an aide said`.
   */
  #sentence(): Start {
    const { start } = this.#tokens[this.#first]!;
    const ends = this.#isLastOfBlock();
    const attributed = !ends && this.#text.isAttributed(this.#close);
    const speech = attributed || (ends && isSpoken(this.#tokens, this.#first, this.#end));
    if (!speech) return { start, placing: "unknown" };
    const first = this.#firstSpoken();
    const sure = first === this.#first && attributed && this.#text.beginsSentence(start, this.#from);
    return { start: this.#tokens[first]!.start, placing: sure ? "sure" : "likely" };
  }

  #isLastOfBlock(): boolean {
    return this.#text.trimmed(this.#close.end, this.#text.end) <= this.#close.end;
  }

  /**
   * Of several sentences all are somebody's, where the first begins like speech or those before the last are in the first or second
   * person; else the last.
   */
  #firstSpoken(): number {
    const whole = beginsSpeech(this.#tokens[this.#first]!) || isSpoken(this.#tokens, this.#first, this.#last);
    return whole ? this.#first : this.#last;
  }
}

function begins({ kind, letterCase }: Token): boolean {
  return kind !== "punctuation" && letterCase !== "lower" && letterCase !== "none";
}
