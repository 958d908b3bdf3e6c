import type { Attribution, Sentence, Token } from "../types.js";

/**
 * Whose first person it is.
 *
 * `reported`: of somebody whose words the sentence reports: `She said that our allies are safe.`
 * `narrator`: of the writer, who was there: `she told me`, `I waited`.
 * `address`: of the newsroom to its readers: `Follow us`, `By signing up, you agree to our terms`.
 * `open`: nothing in the sentence tells. It may be the writer's, everybody's (`the air we breathe`) or a speaker's whose marks are
 * lost.
 */
type FirstPersonRole = "reported" | "narrator" | "address" | "open";

/** `we`, `our`, `I` in running copy, outside quotation marks. */
export interface FirstPerson {
  readonly token: Token;
  readonly sentence: Sentence;
  readonly number: "singular" | "plural";
  readonly role: FirstPersonRole;
  /** Who is reported to have said it, where the role is `reported`. */
  readonly attribution: Attribution | undefined;
}

export interface Voice {
  /**
   * `third`: an article that quotes others and does not speak of itself. `first`: a column, letter, statement or transcript, or
   * any text that does not show that it is none of these.
   */
  readonly person: "first" | "third";
  /** Those in running paragraphs and lists, at most a few of a sentence, in order; of a text in the first person, those up to its narrator. */
  readonly firstPersons: readonly FirstPerson[];
}
