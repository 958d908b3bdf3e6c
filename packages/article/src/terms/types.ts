import type { Span, Token } from "../types.js";

/** A known term that is not written as it should be. */
export interface TermSlip extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /**
   * `misspelled`: a slip of the fingers in one word; `capital`: a capital is missing; `misnomer`: right words that are not
   * the term's: "Capital Hill".
   */
  readonly kind: "misspelled" | "capital" | "misnomer";
  /** The first word at fault. */
  readonly fault: Token;
  /** What is to be written for the span, markup inside it kept. */
  readonly replacement: string;
  /** The typed words cannot well be anything else; a person may always be another one. */
  readonly sure: boolean;
}

export interface TermSlips {
  /** In the order of the text; none overlap. */
  readonly slips: readonly TermSlip[];
  /** The slip that a token is part of. */
  at(token: Token): TermSlip | undefined;
}
