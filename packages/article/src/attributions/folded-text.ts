import type { Article, Quotation, Token } from "../types.js";

/** An outermost quotation, as tokens: its marks are the first and the last of them. */
export interface FoldedQuotation {
  readonly quotation: Quotation;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The article's tokens with each outermost quotation folded into one: `“Wait!” Rose said` is read as a quotation, a name and
 * a verb, whatever stands inside the marks.
 */
export class FoldedText {
  readonly tokens: readonly Token[];
  readonly quotations: FoldedQuotation[] = [];
  /** By token: 1 + place in `quotations`, or 0 outside them. */
  readonly #folds: Int32Array;
  /** By token: it is the last of its sentence. */
  readonly #ends: Uint8Array;

  constructor(article: Pick<Article, "tokens" | "sentences" | "quotations" | "tokenIndexAt">) {
    this.tokens = article.tokens;
    this.#folds = new Int32Array(this.tokens.length);
    this.#ends = new Uint8Array(this.tokens.length);
    for (const sentence of article.sentences) if (sentence.endToken > 0) this.#ends[sentence.endToken - 1] = 1;
    this.#fold(article);
  }

  #fold(article: Pick<Article, "quotations" | "tokenIndexAt">): void {
    let before = 0;
    for (const quotation of article.quotations) {
      if (quotation.level !== 0) continue;
      const { start, end } = quotation;
      let firstToken = Math.max(before, article.tokenIndexAt(start));
      if (firstToken < this.tokens.length && this.tokens[firstToken]!.start < start) firstToken += 1;
      const endToken = Math.max(firstToken, article.tokenIndexAt(end));
      before = endToken;
      if (endToken === firstToken) continue;
      this.quotations.push({ quotation, firstToken, endToken });
      this.#folds.fill(this.quotations.length, firstToken, endToken);
    }
  }

  /** The outermost quotation that a token is in. */
  foldAt(token: number): FoldedQuotation | undefined {
    const fold = this.#folds[token];
    return fold === undefined || fold === 0 ? undefined : this.quotations[fold - 1];
  }

  /** Place in `quotations` of the first that begins at a token or behind it. */
  firstFoldFrom(token: number): number {
    let low = 0;
    let high = this.quotations.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.quotations[middle]!.firstToken < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  isFolded(token: number): boolean {
    return (this.#folds[token] ?? 0) !== 0;
  }

  /** Whether a sentence ends with this token. */
  endsSentence(token: number): boolean {
    return this.#ends[token] === 1;
  }

  sameBlock(one: number, other: number): boolean {
    const block = this.tokens[one]?.block;
    return block !== undefined && block === this.tokens[other]?.block;
  }
}

/** The mark or word that a quotation ends with, its closing mark left out. */
export function lastInside(text: FoldedText, fold: FoldedQuotation): string {
  const end = fold.quotation.close === undefined ? fold.endToken : fold.endToken - 1;
  return end > fold.firstToken ? (text.tokens[end - 1]?.text ?? "") : "";
}

/** Whether the words inside begin with a capital letter or a figure. */
export function beginsLikeSentence(text: FoldedText, fold: FoldedQuotation): boolean {
  for (let at = fold.firstToken; at < fold.endToken; at += 1) {
    const token = text.tokens[at]!;
    if (token.kind === "word") return token.letterCase !== "lower";
    if (token.kind === "number") return true;
  }
  return false;
}
