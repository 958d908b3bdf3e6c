import { type Following, readFollowing } from "./contents.js";
import type { Cue } from "./cues.js";
import { type Content, type Draft, draftOf, quotationsIn, sentenceStart } from "./drafts.js";
import { beginsLikeSentence, type FoldedQuotation, type FoldedText, lastInside } from "./folded-text.js";
import { PREPOSITIONS, TIMES } from "./grammar.js";
import type { Source } from "./phrases.js";
import type { SourceFinder } from "./sources.js";
import { isAdverb, isFiniteVerb, lower } from "./words.js";

/** What stands before a source and its cue: a quotation, or the clause that they come behind. */
type Preceding =
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

/** Where a cue may look: `floor` is the block's first token, `ceiling` where the next attribution begins, `end` behind the block. */
interface Reach {
  readonly floor: number;
  readonly ceiling: number;
  readonly end: number;
}

/** Finds the source and the content of a cue verb; undefined where the verb attributes nothing. */
export class VerbReader {
  readonly #text: FoldedText;
  readonly #finder: SourceFinder;

  constructor(text: FoldedText, finder: SourceFinder) {
    this.#text = text;
    this.#finder = finder;
  }

  read(cue: Cue, reach: Reach): Draft | undefined {
    if (cue.shape === "passive") return undefined;
    if (cue.shape !== "finite") return this.#withoutSubject(cue, reach);
    const subject = this.#finder.subjectBefore(cue.firstToken, reach.floor);
    if (subject.kind !== "source") {
      const inverted = this.#inverted(cue, subject.before, reach);
      if (inverted !== undefined || subject.kind === "none") return inverted;
    }
    const source = subject.kind === "source" ? subject.source : undefined;
    const following = this.#following(cue, cue.endToken, reach);
    const preceding = source === undefined ? undefined : this.#preceding(subject.before, reach.floor);
    if (cue.doubtful && !this.#proven(cue, source, preceding, following)) return undefined;
    return this.#attribute(cue, source, preceding, following, reach);
  }

  /** `saying`, `to say`: the subject is near by, or that of another verb. */
  #withoutSubject(cue: Cue, reach: Reach): Draft | undefined {
    const source = cue.shape === "participle" ? this.#finder.participleSubject(cue.firstToken, reach.floor) : undefined;
    const following = this.#following(cue, cue.endToken, reach);
    const draft = this.#attribute(cue, source, undefined, following, reach);
    // `the court ruling could decide the case`
    if (cue.verb.alsoNoun === true && draft?.kind === "indirect" && !following.marked) return undefined;
    // `agreed to find that it would work` says nothing.
    return cue.shape === "infinitive" && draft?.kind === "indirect" ? undefined : draft;
  }

  #following(cue: Cue, from: number, { ceiling, end }: Reach): Following {
    return readFollowing(this.#text, from, cue, ceiling, end);
  }

  /** `“Wait,” said Rose`; the words stand before, and more of them may follow. */
  #inverted(cue: Cue, before: number, reach: Reach): Draft | undefined {
    if (!cue.verb.frames.includes("quotation") || cue.bare) return undefined;
    const source = this.#finder.phraseFrom(cue.endToken, Math.min(reach.ceiling, reach.end));
    if (source === undefined) return undefined;
    const preceding = this.#preceding(before, reach.floor);
    const following = this.#following(cue, source.endToken, reach);
    if (preceding?.kind === "clause" && following.clause !== undefined) return undefined;
    // `Said Rose: “Wait.”`
    if (preceding === undefined && !following.introduced) return undefined;
    return this.#attribute(cue, source, preceding, { ...following, clause: undefined }, reach);
  }

  /** A form that may be a noun is taken for a verb where a sure subject goes before or sure content follows. */
  #proven(
    { headToken, verb }: Cue,
    source: Source | undefined,
    preceding: Preceding | undefined,
    following: Following,
  ): boolean {
    if (source === undefined) return false;
    const token = this.#text.tokens[source.endToken - 1]!;
    const last = lower(token);
    const base = this.#text.tokens[headToken]!.text === verb.verb.split(" ", 1)[0];
    if (PLURAL_PRONOUNS.has(last)) return base;
    const spoken = preceding?.kind === "quotation" && this.#isSpoken(preceding);
    const sure = spoken || following.introduced || following.marked;
    if (base) {
      const plural = (last.endsWith("s") && !last.endsWith("'s")) || PLURALS.has(last);
      return plural && (sure || verb.alsoNoun !== true);
    }
    if (SINGULAR_PRONOUNS.has(last) || sure) return true;
    return token.letterCase !== "lower" && (following.clause ?? following.quotation) !== undefined;
  }

  #preceding(from: number, floor: number): Preceding | undefined {
    const { tokens } = this.#text;
    let at = from;
    while (at >= floor && !this.#text.isFolded(at) && isLinking(tokens[at]!.text, isAdverb(tokens[at]!))) at -= 1;
    if (at < floor) return undefined;
    const fold = this.#text.foldAt(at);
    if (fold !== undefined) return { kind: "quotation", fold, comma: false };
    if (tokens[at]!.text !== ",") return undefined;
    const behind = at > floor ? this.#text.foldAt(at - 1) : undefined;
    return behind === undefined ? { kind: "clause", comma: at } : { kind: "quotation", fold: behind, comma: true };
  }

  #attribute(
    cue: Cue,
    source: Source | undefined,
    preceding: Preceding | undefined,
    following: Following,
    { floor }: Reach,
  ): Draft | undefined {
    const content =
      this.#contentBefore(cue, source, preceding, following, floor) ?? this.#contentBehind(cue, source, following);
    return content === undefined ? this.#nextBlock(cue, source, following) : draftOf(cue, source, content);
  }

  #contentBefore(
    cue: Cue,
    source: Source | undefined,
    preceding: Preceding | undefined,
    following: Following,
    floor: number,
  ): Content | undefined {
    if (preceding === undefined) return undefined;
    // `“The market has not failed,” he mocks.`: any of these verbs may be used of speech.
    if (!cue.verb.frames.includes("quotation") && !(preceding.kind === "quotation" && this.#isSpoken(preceding)))
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
    if (this.#isSpoken({ fold, comma })) return true;
    if (following.clause !== undefined || !following.ends) return false;
    const last = lastInside(this.#text, fold);
    return OPEN_ENDINGS.has(last) || (!following.introduced && fold.quotation.use === "speech");
  }

  /** Its comma says that its speaker follows. */
  #isSpoken({ fold, comma }: { readonly fold: FoldedQuotation; readonly comma: boolean }): boolean {
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
    if (!PREPOSITIONS.has(lower(tokens[first]!))) return true;
    for (let at = first; at < end; at += 1) {
      if (isFiniteVerb(tokens[at]!)) return true;
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

  #contentBehind(
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

  /** `He added:` at the end of a paragraph, and the quotation in the next. */
  #nextBlock(cue: Cue, source: Source | undefined, { nextBlock }: Following): Draft | undefined {
    if (nextBlock === undefined || !cue.verb.frames.includes("quotation")) return undefined;
    const { firstToken: contentFirst, endToken: contentEnd, quotation } = nextBlock;
    return draftOf(cue, source, {
      kind: "direct",
      contentFirst,
      contentEnd,
      quotations: [quotation],
      confidence: 0.85,
    });
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

/** `“Wait,” as Rose put it`, `“Wait,” then Rose said`, `“Wait,” on Tuesday Rose said`. */
function isLinking(word: string, adverb: boolean): boolean {
  return adverb || word === "as" || TIMES.has(word);
}

/** Behind these a quotation's sentence may go on with its speaker. */
const OPEN_ENDINGS: ReadonlySet<string> = new Set(["?", "!", "…", "...", "....", "—", "–", "-", "--"]);
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(
  "i we they you some others many most critics both several few".split(" "),
);
const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set("he she it who one".split(" "));
const PLURALS: ReadonlySet<string> = new Set("people police staff men women children".split(" "));
