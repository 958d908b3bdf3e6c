import type { FindingExtras } from "@copydesk/rule-kit";
import type { TextlintMessage } from "@textlint/types";

/** A replacement of one stretch of a draft: UTF-16 offsets, half-open. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fault in a draft: UTF-16 offsets into the text of the editor, half-open. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** The rule's id: `typo`. */
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** Other places that it speaks of. */
  readonly related: readonly { readonly start: number; readonly end: number; readonly label: string }[];
  /** The one right answer. */
  readonly fix: Edit | undefined;
  readonly suggestions: readonly { readonly label: string; readonly edit: Edit }[];
}

const SEVERITIES: readonly Finding["severity"][] = ["info", "warning", "error", "info"];

/** @param shift how much longer the editor's text is at its start than the text that was linted */
export function findingOf(message: TextlintMessage, shift: number): Finding {
  const extras = (message.data as { copydesk?: FindingExtras } | undefined)?.copydesk;
  const edit = ({ range, text }: { range: readonly [number, number]; text: string }): Edit => ({
    start: range[0] + shift,
    end: range[1] + shift,
    text,
  });
  return {
    start: message.range[0] + shift,
    end: message.range[1] + shift,
    rule: extras?.rule ?? message.ruleId,
    severity: SEVERITIES[message.severity] ?? "info",
    message: message.message,
    related: (extras?.related ?? []).map(({ range, label }) => ({
      start: range[0] + shift,
      end: range[1] + shift,
      label,
    })),
    fix: message.fix === undefined ? undefined : edit(message.fix),
    suggestions: (message.suggestions ?? []).map(({ message: label, fix }) => ({ label, edit: edit(fix) })),
  };
}
