import { QUOTING_VERBS } from "./quoting-verbs.js";
import { REPORTING_VERBS } from "./reporting-verbs.js";

/** What may follow a cue verb, or go before it: the grammar that a careful writer keeps to. */
type Frame =
  /** `“...,” she added.` */
  | "quotation"
  /** `stressed that the plan was dead` */
  | "that"
  /** The same without `that`, as usual: `said the plan was dead`. Rarer, with other verbs of `that`. */
  | "clause"
  /** `asked whether the plan was dead` */
  | "question"
  /** A thing that is spoken of, or what it is called: `described the plan as “dead”`. */
  | "object"
  /** The person spoken to, before the words: `told reporters`. */
  | "hearer";

/** A verb that tells who says, writes or thinks something. */
export interface CueVerb {
  /** Dictionary form, with the particle of a phrasal verb: `say`, `point out`. */
  readonly verb: string;
  readonly frames: readonly Frame[];
  /** Its bare or `-s` form is as often a noun: `claims`, `reports`. */
  readonly alsoNoun?: boolean;
  /** Doubles its last consonant: `admitted`. */
  readonly doubles?: boolean;
  /** Past form where irregular. */
  readonly past?: string;
  /** Past participle, where it differs from the past form. */
  readonly participle?: string;
}

/** The verbs of attribution in English news copy. */
export const CUE_VERBS: readonly CueVerb[] = [...QUOTING_VERBS, ...REPORTING_VERBS];
