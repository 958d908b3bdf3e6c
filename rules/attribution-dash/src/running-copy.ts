import type { Article } from "@copydesk/rule-kit";
import type { Signature } from "./signature.js";
import { Story } from "./story.js";

/** More signed quotations than these are a collection of them, not an article. */
const MOST_SIGNATURES = 60;
/** A quotation of fewer words is a term, and the dash brings in what it means. */
const SHORTEST_SPEECH = 4;
/** So much of a quotation found again makes it a pull quote of the other place. */
const REPEATED_CHARACTERS = 40;
const HONORIFIC = /^(?:Mr|Mrs|Ms|Mx|Dr|Sen|Rep|Gov)\.?\s/;
/** An office, behind the name: `, mayor of Ostrow`. */
const OFFICE = /^,\s*(?:\p{Ll}|the\b)/u;
/** Sign what nobody in particular says. */
const NOBODY: ReadonlySet<string> = new Set(["anonymous", "anon", "unknown", "proverb"]);

/**
 * Tells signatures in running copy from those that stand under an epigraph or a pull quote, by what the rest of the article
 * says of the signer.
 */
export class RunningCopy {
  readonly #article: Article;
  readonly #signatures: readonly Signature[];
  readonly #story: Story;
  /** Blocks that hold a signed quotation and nothing else. */
  readonly #alone: ReadonlySet<number>;

  constructor(article: Article, signatures: readonly Signature[]) {
    this.#article = article;
    this.#signatures = signatures;
    const alone = signatures.filter(({ quotation, block }) => {
      return article.source.slice(block.start, quotation.start).trim() === "";
    });
    this.#alone = new Set(alone.map(({ block }) => block.index));
    this.#story = new Story(article, this.#alone);
  }

  holds(signature: Signature): boolean {
    const { block } = signature;
    if (this.#signatures.length > MOST_SIGNATURES || block.kind !== "paragraph") return false;
    if (this.#isPost(signature) || !this.#isSpeech(signature)) return false;
    const alone = this.#alone.has(block.index);
    if (!alone && !this.#endsLikeSentence(signature)) return false;
    if (this.#isAttributed(signature)) return false;
    if (!alone) return true;
    if (!this.#story.isToldBefore(block) || this.#isPullQuote(signature) || this.#isOneOfMany(signature)) return false;
    return this.#isKnown(signature) || this.#hasOffice(signature);
  }

  /** A post taken over from a social network, as their own code signs it: `— Jane Roe (@janeroe) March 13, 2018`. */
  #isPost({ source, end }: Signature): boolean {
    return this.#article.source.slice(source.end, end).includes("@");
  }

  #isSpeech({ quotation }: Signature): boolean {
    if (quotation.use === "term" || quotation.level > 0) return false;
    if (quotation.use === "speech") return true;
    return this.#article.source.slice(quotation.start, quotation.end).split(/\s+/).length >= SHORTEST_SPEECH;
  }

  /** `He said no. “Never.” —Reuters`: the words have a speaker, and the dash gives the agency. */
  #isAttributed({ attribution, block }: Signature): boolean {
    return this.#story.toldOf(block).some(({ speaker }) => {
      return attribution.speaker === undefined || speaker !== attribution.speaker;
    });
  }

  /** Not a headline: `Minister calls plan 'a disgrace' - Doe`. */
  #endsLikeSentence({ mark, quotation }: Signature): boolean {
    const ending = this.#article.source.slice(mark.start - 2, mark.start);
    return quotation.weight === "double" && /[.?!,…]['’]?$/.test(ending);
  }

  /** The words stand in the article a second time, and there they have a verb, or a shorter signature. */
  #isPullQuote(signature: Signature): boolean {
    const { source } = this.#article;
    const { start, end } = signature.quotation.content;
    const words = source.slice(start, Math.min(end, start + REPEATED_CHARACTERS)).trim();
    if (words.length < REPEATED_CHARACTERS / 2) return false;
    let other = source.indexOf(words);
    if (other >= start) other = source.indexOf(words, end);
    if (other < 0) return false;
    const signed = this.#signatures.find(({ quotation }) => quotation.start <= other && other < quotation.end);
    if (signed === undefined) return !this.#standsAlone(signature, other);
    return this.#nameOf(signed).length < this.#nameOf(signature).length;
  }

  /** The other place is nothing but the words, without anybody's name: then that is the pull quote. */
  #standsAlone({ quotation }: Signature, other: number): boolean {
    const { blocks } = this.#article;
    const block = blocks.find(({ start, end }) => start <= other && other < end);
    return block !== undefined && block.end - block.start <= quotation.end - quotation.start;
  }

  /** A list of voices: three signed quotations in a row, or two of people who are nowhere else. */
  #isOneOfMany(signature: Signature): boolean {
    let first = signature.block.index;
    while (this.#alone.has(first - 1)) first -= 1;
    let last = signature.block.index;
    while (this.#alone.has(last + 1)) last += 1;
    if (last - first >= 2) return true;
    return last > first && !this.#isShort(signature) && !this.#story.isSpeaker(signature.attribution.speaker);
  }

  /** Speaks or is named elsewhere in the article, or is signed by a name too short to be the first. */
  #isKnown(signature: Signature): boolean {
    const { attribution, quotation } = signature;
    if (this.#isShort(signature) || this.#story.isSpeaker(attribution.speaker)) return true;
    return this.#story.introduces(attribution.speaker, quotation.start);
  }

  /** `-Mr. Doe`, `-Doe`: a second reference, as only running copy has it. */
  #isShort(signature: Signature): boolean {
    const name = this.#nameOf(signature);
    if (HONORIFIC.test(name)) return true;
    if (/\s/.test(name) || NOBODY.has(name.toLowerCase())) return false;
    return this.#story.hasName(name) || this.#story.isReportAround(signature.block);
  }

  #nameOf({ source }: Signature): string {
    return this.#article.source.slice(source.start, source.end).normalize("NFC");
  }

  /** Somebody new, in a report: `—Jane Roe, mayor of Ostrow`. */
  #hasOffice({ source, end, block }: Signature): boolean {
    return OFFICE.test(this.#article.source.slice(source.end, end)) && this.#story.isReportAround(block);
  }
}
