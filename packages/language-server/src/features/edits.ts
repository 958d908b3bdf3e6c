import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Analysis } from "../analyst.js";
import type { Edit } from "../lint/finding.js";

/** The edits as the editor makes them; with the draft's version where it heeds that. */
export function workspaceEdit(
  edits: readonly Edit[],
  { text, version }: Analysis,
  uri: string,
  versioned: boolean,
): WorkspaceEdit {
  const changes: TextEdit[] = edits.map(({ start, end, text: newText }) => ({
    range: text.rangeOf(start, end),
    newText,
  }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** Those that can be made together, the first of any that touch. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let end = -1;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start <= end) continue;
    kept.push(edit);
    end = edit.end;
  }
  return kept;
}
