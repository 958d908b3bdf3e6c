import {
  type Article,
  type Attribution,
  type Block,
  type Quotation,
  runningCopyAt,
  type Sentence,
  type Span,
  type Token,
  WordMemo,
} from "@copydesk/rule-kit";
import { IRREGULAR_PLURALS, PREPOSITIONS, PRONOUNS, SAYING, SINGULAR_PRONOUNS, SPEAKERS, WORDED } from "./people.js";

/** What a paragraph ends with that brings in the next one: `The letter reads:`, `Her answer?` */
const INTRODUCTION = /[:?—–,-][\s\0]*$/;
/** What a line begins with that signs the one before it. */
const SIGNATURE = /^[\s\0]*[—–―‒-]/;
/** A subject stands among the first words of its sentence. */
const HEAD = 6;

/** Between a preposition and its noun stands little: `of the new mayor`. */
const NOUN_WITHIN = 3;
/** Stand before the names of places that nobody knows for places: `the bridge at Ostrow`. */
const PLACING: ReadonlySet<string> = new Set(["across", "around", "at", "in", "into", "near", "outside", "over"]);

/** Who could be speaking in each paragraph, outside its quotations. */
export class Paragraphs {
  readonly #article: Article;
  #speeches: ReadonlySet<number> | undefined;

  constructor(article: Article) {
    this.#article = article;
  }

  /** Somebody speaks in the paragraph, or is named or meant anywhere in it. */
  hasSpeaker(block: Block): boolean {
    const { firstToken, endToken } = this.#article.tokensOf(block);
    return this.#hasPerson(firstToken, endToken) || this.#attributes(block);
  }

  /** Tells a story in which nobody speaks, and whose last sentence is about nobody. */
  isImpersonal(block: Block): boolean {
    if (block.kind !== "paragraph" || this.#quotes(block)) return false;
    const sentence = this.#lastSentence(block);
    // The headline of another story, between two paragraphs of this one.
    if (sentence === undefined || runningCopyAt(this.#article, sentence) === undefined) return false;
    const { firstToken, endToken } = sentence;
    if (this.#isAboutOne(firstToken, Math.min(firstToken + HEAD, endToken))) return false;
    for (let at = firstToken; at < endToken; at += 1) if (tellingWords.of(this.#article.tokens[at]!)) return false;
    return !this.#attributes(block);
  }

  /** Two people speak in the paragraph, so that nobody knows which of them goes on. */
  hasSeveralSpeakers(block: Block): boolean {
    const said = this.#attributionsAround(block).filter(({ cue }) => isWithin(cue, block));
    if (said.length < 2) return false;
    return new Set(said.map(({ speaker }) => speaker).filter((speaker) => speaker?.kind === "person")).size > 1;
  }

  /** `“We must wait,” she said.`: the paragraph goes on with words whose speaker it names. */
  goesOn(block: Block): boolean {
    return this.#opensQuotation(block) && this.#quotes(block) && this.#attributes(block);
  }

  introduces({ start, end }: Block): boolean {
    return INTRODUCTION.test(this.#article.prose.slice(Math.max(start, end - 8), end));
  }

  /** `— Jane Roe, to reporters`, on a line of its own. */
  signs({ start, end }: Block): boolean {
    return SIGNATURE.test(this.#article.prose.slice(start, Math.min(end, start + 8)));
  }

  /** Its cue, or a quotation that is attributed, stands in the paragraph. */
  #attributes(block: Block): boolean {
    return this.#attributionsAround(block).some(({ cue, quotations }) => {
      return isWithin(cue, block) || quotations.some((quotation) => quotation.block === block.index);
    });
  }

  /** A colon at the end of a paragraph and the quotation it brings in may be in two. */
  #attributionsAround({ index }: Block): Attribution[] {
    const blocks = this.#article.blocks.slice(Math.max(0, index - 1), index + 2);
    return blocks.flatMap((block) => this.#article.attributionsIn(block));
  }

  #quotes({ index }: Block): boolean {
    this.#speeches ??= new Set(
      this.#article.quotations.filter((one) => isSpeech(this.#article, one)).map(({ block }) => block),
    );
    return this.#speeches.has(index);
  }

  #opensQuotation({ start, end }: Block): boolean {
    return /^[\s\0]*["'“‘]/.test(this.#article.prose.slice(start, Math.min(end, start + 8)));
  }

  #lastSentence(block: Block): Sentence | undefined {
    const last = this.#article.tokens[this.#article.tokensOf(block).endToken - 1];
    return last === undefined ? undefined : this.#article.sentenceAt(last.start);
  }

  #hasPerson(first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) {
      const token = this.#article.tokens[at]!;
      if (this.#isPerson(token) && this.#article.quotationAt(token) === undefined) return true;
    }
    return false;
  }

  /** Somebody in particular is the subject: `Ms. Roe`, `he`, `the mayor`; not `residents`, nor `a plan of the mayor`. */
  #isAboutOne(first: number, end: number): boolean {
    const { tokens } = this.#article;
    let preposition = -NOUN_WITHIN - 1;
    for (let at = first; at < end; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== "word" || this.#article.quotationAt(token) !== undefined) continue;
      const word = token.text.toLowerCase();
      if (PREPOSITIONS.has(word)) preposition = at;
      else if (SINGULAR_PRONOUNS.has(word.replace(/'.*/, ""))) return true;
      else if (isPersonWord(word)) {
        const isSingular = !word.endsWith("s") && !IRREGULAR_PLURALS.has(word);
        if (isSingular && at - preposition > NOUN_WITHIN) return true;
      } else if (token.letterCase !== "lower" && this.#isPerson(token)) return true;
    }
    return false;
  }

  #isPerson(token: Token): boolean {
    // A handle, or what could not be read.
    if (token.kind === "symbol") return true;
    if (token.kind !== "word") return false;
    if (personWords.of(token)) return true;
    const mention = token.letterCase === "lower" ? undefined : this.#article.names.mentionAt(token);
    if (mention === undefined || mention.entity.kind === "place" || mention.entity.kind === "organisation")
      return false;
    return mention.entity.kind === "person" || !PLACING.has(this.#article.tokens[mention.firstToken - 1]?.text ?? "");
  }
}

/** A short one is speech where its paragraph begins with it: `“Not I.”` */
function isSpeech({ blocks }: Article, { use, start, block }: Quotation): boolean {
  return use === "speech" || start === blocks[block]!.start;
}

function isWithin(span: Span | undefined, { start, end }: Block): boolean {
  return span !== undefined && start <= span.start && span.start < end;
}

const personWords = new WordMemo((text) => isPersonWord(text.toLowerCase()));
const tellingWords = new WordMemo((text) => SAYING.has(text) || WORDED.has(text));

/** `she`, `officials`, `the co-owner's`; in lower case. */
function isPersonWord(typed: string): boolean {
  const word = typed.slice(typed.lastIndexOf("-") + 1).replace(/'s?$/, "");
  if (PRONOUNS.has(word) || SPEAKERS.has(word) || IRREGULAR_PLURALS.has(word)) return true;
  return word.endsWith("s") && SPEAKERS.has(word.slice(0, -1));
}
