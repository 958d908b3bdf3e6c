/** `error`: outright wrong; `warning`: nearly always wrong; `info`: worth a look. */
export type Severity = "error" | "warning" | "info";

/** A stretch of a draft's text: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where an offset is: 1-based line, and 1-based column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A replacement of one stretch of a draft's text. */
export interface Edit extends Span {
  readonly text: string;
}

/** A correction that a person may take; the first is the likeliest. */
export interface Suggestion {
  /** What taking it does: `write "today"`. */
  readonly message: string;
  readonly edit: Edit;
}

/** Another place of the same draft that a finding speaks of. */
export interface Related extends Span {
  readonly line: number;
  readonly label: string;
}

/** One fault in a draft. All offsets are into the draft's `text`. */
export interface Finding extends Span {
  /** The rule's id, without a prefix: `typo`; or `house-style` or `unused-suppression`, which are the command's own. */
  readonly rule: string;
  readonly severity: Severity;
  /** One line; begins with the offending words in straight double quotation marks. It may hold any character of the draft. */
  readonly message: string;
  readonly from: Place;
  /** Where `end` is: behind the last character of the finding. */
  readonly to: Place;
  /** Of a word processor's document, which has no lines: 1-based paragraph, and UTF-16 offset into it. */
  readonly paragraph?: { readonly number: number; readonly offset: number };
  /** The one right answer; never inside a quotation. */
  readonly fix?: Edit;
  readonly suggestions: readonly Suggestion[];
  readonly related: readonly Related[];
  /** Module path of the rule's README: `@copydesk/textlint-rule-typo/README.md`. */
  readonly documentation?: string;
  /** By what is found and not by the line it is on: 16 hexadecimal digits, unique in its draft; the path is not in it. */
  readonly fingerprint: string;
}

/** A draft that was read and checked. */
export interface CheckedDraft {
  /** As seen from the working folder, with `/`; may hold any character. */
  readonly path: string;
  /** What a line of `--stdin-ndjson` named it. */
  readonly id?: string | number;
  /** As the findings count it: decoded, without a byte order mark; of a .docx its paragraphs, with an empty line between. */
  readonly text: string;
  /** In the order in which they stand in the text. */
  readonly findings: readonly Finding[];
}

/** A file that could not be read or checked, and why: one line, to be printed behind the path and a colon. */
export interface UncheckedDraft {
  readonly path: string;
  readonly id?: string | number;
  readonly problem: string;
}

export type DraftReport = CheckedDraft | UncheckedDraft;

/** What a run came to; the findings are those that were reported. */
export interface Summary {
  /** Drafts that were checked. */
  readonly drafts: number;
  readonly problems: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings with a fix. */
  readonly fixable: number;
  /** Stopped by Ctrl-C: what is reported is not all. */
  readonly interrupted: boolean;
}

/** What there is to know of a rule without running it. */
export interface RuleInformation {
  readonly id: string;
  /** One line, without a full stop. */
  readonly description: string;
  readonly severity: Severity;
  readonly fixable: boolean;
  /** Module path of its README. */
  readonly documentation: string;
  /** The text of its README, in Markdown. */
  readonly readme: string;
}

/** A run, as a format sees it. */
export interface Run {
  /** Of the `copydesk` package. */
  readonly version: string;
  /** Absolute path of the working folder, from which the paths of drafts are seen. */
  readonly folder: string;
  /**
   * Every rule of the preset and what the command itself reports, by id. Loaded when first asked for: a format that does
   * without starts faster.
   */
  rules(): Promise<readonly RuleInformation[]>;
  /** Findings at or above it make the run fail. */
  readonly failOn: Severity;
  /** Whether and how wide to print for a person; a file gets no colours. */
  readonly colors: boolean;
  readonly width: number | undefined;
}

/** Takes text; where it is a promise, wait for it, so that memory stays flat. */
export type Write = (text: string) => void | Promise<void>;

/** One report in the making. The calls come one after the other: every draft in order, then the end, once. */
export interface ReportWriter {
  draft(report: DraftReport): void | Promise<void>;
  end(summary: Summary): void | Promise<void>;
}

export interface Format {
  readonly name: string;
  /** Of a file that it is written to, with its full stop: `.sarif`. */
  readonly extension: string;
  /** One line for `--help`. */
  readonly description: string;
  /** Nothing is kept of a draft that has been written, but what the format cannot do without. */
  start(write: Write, run: Run): ReportWriter | Promise<ReportWriter>;
  /**
   * Only where the format can make a folder of files, as after `--format galley=proofs/`. It makes the folder, and the
   * files in it, itself.
   *
   * @param folder absolute path
   */
  startFolder?(folder: string, run: Run): ReportWriter | Promise<ReportWriter>;
}
