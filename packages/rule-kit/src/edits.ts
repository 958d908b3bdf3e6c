import type { Edit } from "./types.js";

/**
 * One edit that does what several do, repeating what stands between them: textlint takes one replacement a suggestion.
 *
 * @throws RangeError where there are none, or where they overlap.
 */
export function joinEdits(edits: readonly Edit[], source: string): Edit {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const first = ordered[0];
  if (first === undefined) throw new RangeError("a suggestion has no edits");
  let { end } = first.span;
  let { text } = first;
  for (const next of ordered.slice(1)) {
    if (next.span.start < end) throw new RangeError("the edits of a suggestion overlap");
    text += source.slice(end, next.span.start) + next.text;
    end = next.span.end;
  }
  return { span: { start: first.span.start, end }, text };
}
