import type { Token } from "../types.js";
import { type Following, readFollowing } from "./contents.js";
import type { Cue } from "./cues.js";
import { type Draft, draftOf } from "./drafts.js";
import type { FoldedText } from "./folded-text.js";
import { PLURAL_PRONOUNS, SINGULAR_PRONOUNS, TIMES } from "./grammar.js";
import type { Source } from "./phrases.js";
import { type Preceding, SaidReader } from "./said.js";
import type { SourceFinder } from "./sources.js";
import { ADVERB, is } from "./word-classes.js";
import { lower } from "./words.js";

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
  readonly #said: SaidReader;

  constructor(text: FoldedText, finder: SourceFinder) {
    this.#text = text;
    this.#finder = finder;
    this.#said = new SaidReader(text);
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
    const spoken = preceding?.kind === "quotation" && this.#said.isSpoken(preceding);
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
    while (at >= floor && !this.#text.isFolded(at) && isLinking(tokens[at]!)) at -= 1;
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
      this.#said.before(cue, source, preceding, following, floor) ?? this.#said.behind(cue, source, following);
    return content === undefined ? this.#nextBlock(cue, source, following) : draftOf(cue, source, content);
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

/** `“Wait,” as Rose put it`, `“Wait,” then Rose said`, `“Wait,” on Tuesday Rose said`. */
function isLinking(token: Token): boolean {
  return is(token, ADVERB) || token.text === "as" || TIMES.has(token.text);
}

const PLURALS: ReadonlySet<string> = new Set("people police staff men women children".split(" "));
