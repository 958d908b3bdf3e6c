import type { Edit, Span } from "@copydesk/rule-kit";

/** Something that is spaced or marked wrongly. */
export interface Place {
  /** What to underline: with the words beside it, as a space alone shows nothing. */
  readonly span: Span;
  /** Goes behind `has` in a message. */
  readonly fault: string;
  readonly expected: string;
  readonly edit: Edit;
  /** There is one right answer. */
  readonly isSure: boolean;
}

const BEFORE = /[^\s\0\ufffc]*$/u;
const AFTER = /^[^\s\0\ufffc]*/u;
const LONGEST_WORD = 30;

/** The place of an edit, with what stands beside it up to the next spaces. */
export function placeOf(source: string, span: Span, text: string, fault: string, isSure: boolean): Place {
  const before = BEFORE.exec(source.slice(Math.max(0, span.start - LONGEST_WORD), span.start))![0];
  const after = AFTER.exec(source.slice(span.end, span.end + LONGEST_WORD))![0];
  return {
    span: { start: span.start - before.length, end: span.end + after.length },
    fault,
    expected: before + text + after,
    edit: { span, text },
    isSure,
  };
}
