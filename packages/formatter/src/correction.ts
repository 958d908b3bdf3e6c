import type { TextlintMessage } from "@textlint/types";

/** What a finding offers to write in place of the underlined words, the likeliest first, without repeats. */
export function corrections(message: TextlintMessage, source: string): string[] {
  const fixes = [message.fix, ...(message.suggestions ?? []).map(({ fix }) => fix)];
  const texts = fixes.flatMap((fix) => (fix === undefined ? [] : [corrected(message.range, fix, source)]));
  return [...new Set(texts)];
}

/**
 * How the underlined words read with the change made. A change that goes beyond them, or that adds something in their
 * midst, is shown with all that it touches.
 */
function corrected(range: TextlintMessage["range"], fix: NonNullable<TextlintMessage["fix"]>, source: string): string {
  const start = Math.min(range[0], fix.range[0]);
  const end = Math.max(range[1], fix.range[1]);
  return source.slice(start, fix.range[0]) + fix.text + source.slice(fix.range[1], end);
}
