import type { HouseStyleFile, Tier } from "@copydesk/rule-kit";
import type { Invariant } from "./invariants.js";

/** What holds for every case, unless it says why it does not: the reason is a sentence. */
export type Exceptions = Readonly<Partial<Record<Invariant, string>>>;

interface Case {
  readonly text: string;
  /** `.txt` where left out. */
  readonly ext?: ".txt" | ".md" | ".html";
  readonly options?: Readonly<Record<string, unknown>>;
  /** As the file has it. */
  readonly house?: HouseStyleFile;
  readonly except?: Exceptions;
}

/** One finding in full; only what is given is compared. */
export interface ExpectedFinding {
  readonly message: string;
  /** What is underlined. */
  readonly at?: string;
  /** Where it begins, for words that the text has more than once. UTF-16 offset. */
  readonly start?: number;
  readonly tier?: Tier;
  /** Label of the first suggestion; `null` for none. */
  readonly suggestion?: string | null;
  /** The whole text with this finding's fix made, or its first suggestion taken. */
  readonly fixed?: string;
}

export interface FiringCase extends Case {
  /** All findings in the order of the text; a string is a whole message. */
  readonly findings: readonly (string | ExpectedFinding)[];
  /** The text after a fix run; `null` where a fix run must leave it alone. */
  readonly fixed?: string | null;
}

export type SilentCase = string | Case;

export interface RuleCases {
  readonly fires: readonly FiringCase[];
  readonly silent: readonly SilentCase[];
  /** Exceptions of every case of this rule. */
  readonly except?: Exceptions;
}
