import type { Article, Span } from "@copydesk/article";

/** `error`: outright wrong; `warning`: nearly always wrong; `info`: worth a look. */
export type Tier = "error" | "warning" | "info";

export type OptionKind = "boolean" | "integer" | "string" | "strings" | "choice";

/** What one option of a rule may be. The default's type is the option's type. */
export type OptionDeclaration =
  | { readonly type: "boolean"; readonly default: boolean; readonly description: string }
  | { readonly type: "integer"; readonly default: number; readonly minimum?: number; readonly description: string }
  | { readonly type: "string"; readonly default: string; readonly description: string }
  | { readonly type: "strings"; readonly default: readonly string[]; readonly description: string }
  | {
      readonly type: "choice";
      readonly choices: readonly string[];
      readonly default: string;
      readonly description: string;
    };

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

type OptionValue<D extends OptionDeclaration> = D extends { type: "boolean" }
  ? boolean
  : D extends { type: "integer" }
    ? number
    : D extends { type: "strings" }
      ? readonly string[]
      : D extends { type: "choice"; choices: readonly (infer C)[] }
        ? C
        : string;

export type Options<D extends OptionDeclarations> = { readonly [K in keyof D]: OptionValue<D[K]> };

/** A replacement of one stretch of the source. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A correction that a person may take; the first is the likeliest. */
export interface SuggestedEdit {
  /** What taking it does: `write "today"`. */
  readonly label: string;
  /** Applied together; spans must not overlap. Most have one. */
  readonly edits: readonly Edit[];
}

/** Another place that the finding speaks of. */
export interface Related {
  readonly span: Span;
  readonly label: string;
}

/** What a rule's `check` yields. */
export interface Finding<M extends string = string> {
  /** Key of the rule's `messages`. */
  readonly message: M;
  /** What to underline. */
  readonly span: Span;
  /** Fills the message's `{placeholders}`; `{actual}` is always there: the underlined source text, on one line, shortened in the middle when long. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Only where there is one right answer; dropped (made the first suggestion) inside a quotation. */
  readonly fix?: Edit;
  readonly suggestions?: readonly SuggestedEdit[];
  readonly related?: readonly Related[];
  /** Where this finding is surer or less sure than the rule's own tier. */
  readonly tier?: Tier;
}

/** What this desk writes; read from the nearest `house-style.yml` above the draft, or empty. All text NFC. */
export interface HouseStyle {
  /** Names as this desk spells them. */
  readonly names: readonly string[];
  readonly terms: readonly HouseTerm[];
  /** Acronyms that need no spelling out. */
  readonly acronyms: readonly string[];
  readonly stet: readonly Stet[];
  readonly tense: "past" | "present" | undefined;
  readonly dialect: "american" | "british" | undefined;
  /** How loud the rules of news style are; `info` where left out. */
  readonly newsStyle: "off" | "info" | "warning" | undefined;
  readonly forms: HouseForms;
}

/** Which of several good forms this desk writes; undefined where an article may keep to any. */
export interface HouseForms {
  /** Months with a day: `Jan. 5` is short, `January 5` full. */
  readonly months: "short" | "full" | undefined;
  readonly hours: "a.m." | "am" | "AM" | undefined;
  /** `5%`, `5 percent` or `5 per cent`. */
  readonly percent: "sign" | "percent" | "per cent" | undefined;
  /** The greatest number in words. */
  readonly numbers: "nine" | "ten" | "ninety-nine" | undefined;
  /** States behind a town in running copy: `Springfield, Ill.` is short. */
  readonly states: "short" | "full" | undefined;
  /** `one—two`, `one — two` or `one – two`. */
  readonly dash: "em" | "spaced em" | "spaced en" | undefined;
  /** The comma before the `and` of a list. */
  readonly serialComma: "always" | "never" | undefined;
}

export interface HouseTerm {
  readonly write: string;
  /** Forms to correct to `write`, wherever they stand outside quotations. */
  readonly reject: readonly string[];
}

/** Words to let stand, and why. */
export interface Stet {
  readonly text: string;
  readonly reason: string;
  /** Rule id; every rule where left out. */
  readonly rule: string | undefined;
  /** The one draft that it is for, or the drafts of a folder if it ends with `/`, from the file's folder; all where left out. */
  readonly file: string | undefined;
}

export interface CheckContext<O> {
  readonly options: O;
  readonly house: HouseStyle;
}

/** What there is to say about a rule without running it. */
export interface RuleDescription<D extends OptionDeclarations = OptionDeclarations, M extends string = string> {
  /** A noun, with hyphens: also the names of its folder and package. */
  readonly id: string;
  /** One line, without a full stop, as it stands in the rule table. */
  readonly description: string;
  readonly tier: Tier;
  /** What the rule belongs to that the house style turns up, down or off as one; what is an `error` stays as it is. */
  readonly family?: "news-style";
  /** The rule may set `fix`. */
  readonly fixable?: boolean;
  readonly options: D;
  readonly messages: Readonly<Record<M, string>>;
}

export interface RuleDefinition<D extends OptionDeclarations, M extends string> extends RuleDescription<D, M> {
  /** Called once for a draft. The findings may come in any order, and the same one twice. */
  readonly check: (article: Article, context: CheckContext<Options<D>>) => Iterable<Finding<NoInfer<M>>>;
}
