import type { Following } from "./contents.js";
import type { Cue } from "./cues.js";
import { type Content, quotationsIn, sentenceStart } from "./drafts.js";
import { beginsLikeSentence, type FoldedQuotation, type FoldedText, lastInside } from "./folded-text.js";
import { PLURAL_PRONOUNS, SINGULAR_PRONOUNS } from "./grammar.js";
import type { Source } from "./phrases.js";
import { FINITE_VERB, is, PREPOSITION } from "./word-classes.js";

/** What stands before a source and its cue: a quotation, or the clause that they come behind. */
export type Preceding =
  | { readonly kind: "quotation"; readonly fold: FoldedQuotation; readonly comma: boolean }
  | { readonly kind: "clause"; readonly comma: number };

/** A shorter stretch before a comma says when or where: `In Paris on Tuesday, Rose said.` */
const SHORTEST_CLAUSE = 4;

/** Words farther behind a verb than this, without a clause between, are hardly its own. */
const FARTHEST_OBJECT = 14;

/** Verbs that give a thing a name, in quotation marks or not. */
const NAMING: ReadonlySet<string> = new Set([
  "brand",
  "call",
  "characterise",
  "characterize",
  "describe",
  "dub",
  "label",
  "nickname",
  "refer to",
  "title",
]);

/** Tells which words around a cue are what was said. */
export class SaidReader {
  readonly #text: FoldedText;

  constructor(text: FoldedText) {
    this.#text = text;
  }

  /** The words before a cue: a quotation, or a clause that it comes behind. */
  before(
    cue: Cue,
    source: Source | undefined,
    preceding: Preceding | undefined,
    following: Following,
    floor: number,
  ): Content | undefined {
    if (preceding === undefined) return undefined;
    // `“The market has not failed,” he mocks.`: any of these verbs may be used of speech.
    if (!cue.verb.frames.includes("quotation") && !(preceding.kind === "quotation" && this.isSpoken(preceding)))
      return undefined;
    if (preceding.kind === "quotation")
      return this.#belongs(preceding, following) ? around(preceding.fold, following) : undefined;
    if (following.clause !== undefined || following.introduced || source === undefined || !following.ends)
      return undefined;
    return this.#clauseBefore(preceding.comma, following, floor);
  }

  /** Whether a quotation is said by the source behind it, rather than the end of what went before. */
  #belongs(
    { fold, comma }: { readonly fold: FoldedQuotation; readonly comma: boolean },
    following: Following,
  ): boolean {
    if (this.isSpoken({ fold, comma })) return true;
    if (following.clause !== undefined || !following.ends) return false;
    const last = lastInside(this.#text, fold);
    return OPEN_ENDINGS.has(last) || (!following.introduced && fold.quotation.use === "speech");
  }

  /** Its comma says that its speaker follows. */
  isSpoken({ fold, comma }: { readonly fold: FoldedQuotation; readonly comma: boolean }): boolean {
    return comma || lastInside(this.#text, fold) === ",";
  }

  /** `The plan was dead, Mr. Rose said.` */
  #clauseBefore(comma: number, following: Following, floor: number): Content | undefined {
    const contentFirst = sentenceStart(this.#text, comma, floor);
    const contentEnd = following.goesOn ? following.end : comma;
    if (contentFirst === undefined || contentEnd - contentFirst < SHORTEST_CLAUSE) return undefined;
    if (!this.#isClause(contentFirst, comma) && !(following.goesOn && this.#resumes(following))) return undefined;
    return this.#told(contentFirst, contentEnd, 0.75);
  }

  /**
   * Not a mere time, place or purpose: `In an effort to save the mill, the owners agreed`; but `Despite the rain, the owners came, she
   * said`.
   */
  #isClause(first: number, end: number): boolean {
    const { tokens } = this.#text;
    if (!is(tokens[first]!, PREPOSITION)) return true;
    for (let at = first; at < end; at += 1) {
      if (is(tokens[at]!, FINITE_VERB)) return true;
      if (tokens[at]!.text === "," && end - at > SHORTEST_CLAUSE) return true;
    }
    return false;
  }

  /** `In such towns, she says, many people leave`; but `In Ostrow, she said, adding to the din`. */
  #resumes({ end, resumption }: Following): boolean {
    const next = this.#text.tokens[resumption];
    return end - resumption >= SHORTEST_CLAUSE && next?.kind === "word" && !next.text.endsWith("ing");
  }

  #told(contentFirst: number, contentEnd: number, confidence: number): Content {
    const quotations = quotationsIn(this.#text, contentFirst, contentEnd);
    return { kind: quotations.length > 0 ? "mixed" : "indirect", contentFirst, contentEnd, quotations, confidence };
  }

  /** The words behind it: a clause, a quotation, or a thing and a quotation about it. */
  behind(
    cue: Cue,
    source: Source | undefined,
    { clause, marked, quotation, introduced, end }: Following,
  ): Content | undefined {
    const { frames, verb } = cue.verb;
    const quotationFirst =
      introduced && quotation !== undefined && (clause === undefined || clause >= quotation.firstToken);
    if (clause !== undefined && !quotationFirst) return this.#told(clause, end, marked ? 0.9 : 0.7);
    if (quotation === undefined) return undefined;
    if (introduced && frames.includes("quotation")) {
      const { firstToken: contentFirst, endToken: contentEnd } = quotation;
      return { kind: "direct", contentFirst, contentEnd, quotations: [quotation.quotation], confidence: 0.9 };
    }
    // `watched “Home”` names a film; `called it “dead”` quotes.
    const isTitle = quotation.quotation.use === "term" && beginsLikeSentence(this.#text, quotation);
    if (isTitle && !NAMING.has(verb)) return undefined;
    // `a film called “Home”`; but `what she called “a mistake”`.
    const follows = quotation.firstToken === cue.endToken;
    if (follows && NAMING.has(verb) && !(source !== undefined && this.#isName(source))) return undefined;
    if (!frames.includes("object") && !frames.includes("that")) return undefined;
    if (quotation.firstToken - cue.endToken > FARTHEST_OBJECT) return undefined;
    return this.#told(cue.endToken, end, 0.6);
  }

  #isName({ endToken }: Source): boolean {
    const last = this.#text.tokens[endToken - 1]!;
    return last.letterCase !== "lower" || SINGULAR_PRONOUNS.has(last.text) || PLURAL_PRONOUNS.has(last.text);
  }
}

/** A quotation before the cue, and the rest of it behind: `“A,” he said, “and B.”` */
function around(fold: FoldedQuotation, { quotation, introduced, resumed }: Following): Content {
  const { firstToken: contentFirst, endToken } = fold;
  if (quotation === undefined || !(introduced || resumed)) {
    return { kind: "direct", contentFirst, contentEnd: endToken, quotations: [fold.quotation], confidence: 0.95 };
  }
  const quotations = [fold.quotation, quotation.quotation];
  return { kind: "direct", contentFirst, contentEnd: quotation.endToken, quotations, confidence: 0.95 };
}

/** Behind these a quotation's sentence may go on with its speaker. */
const OPEN_ENDINGS: ReadonlySet<string> = new Set(["?", "!", "…", "...", "....", "—", "–", "-", "--"]);
