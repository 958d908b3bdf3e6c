/** A correction for a misspelling. */
export interface Suggestion {
  /** In the letter case of the word that was asked about; may be two words (`of the`). */
  readonly word: string;
  /** How unlikely the slip is: 0.5 for two letters swapped, 1 for an ordinary single slip; grows with each further one. */
  readonly cost: number;
  /** SCOWL level of the suggested word, 10 (commonest) to 70 (rare); 80 where only a spelling dictionary has it. */
  readonly rarity: number;
  /** What the list is sorted by: the slip's cost and the word's rarity together, lower is likelier. */
  readonly score: number;
}

export interface SuggestOptions {
  /** How many to give at the most; 5 where left out. */
  readonly limit?: number;
  /** The dearest slip looked for; 2 where left out. */
  readonly maxCost?: number;
}

export interface Varieties {
  readonly american: boolean;
  readonly british: boolean;
}
