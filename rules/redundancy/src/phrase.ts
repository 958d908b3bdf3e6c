/** A phrase that says one thing twice. */
export interface Phrase {
  /** The words in it that are looked for first, in small letters, with bars between: one of them is in every match. */
  readonly key: string;
  /**
   * Words in small letters with bars between, one of which stands straight before or behind the key in every match; `#` is any number.
   * Undefined where there are too many.
   */
  readonly beside: string | undefined;
  /** In small letters; a capital at the beginning is allowed for. */
  readonly pattern: string;
  /** What to write, with `$1` for the first group; nothing where the sentence has to be put another way. */
  readonly write: string | undefined;
  /** Goes behind the phrase in the message: `"12 noon"` + `says the hour twice: noon is 12`. */
  readonly reason: string;
}
