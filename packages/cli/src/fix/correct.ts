import type { Draft } from "../drafts/read.js";
import { checkDraft } from "../engine/engine.js";
import type { Settings } from "../engine/settings.js";
import type { Edit, Finding } from "../types.js";

/** One correction can make room for the next: `the the the`. More rounds than that would be a circle. */
const MOST_ROUNDS = 25;

export interface Corrected {
  readonly text: string;
  /** Edits made. */
  readonly corrections: number;
  /** What a person has to see to, in the corrected text. */
  readonly left: readonly Finding[];
}

/**
 * Makes every correction of a draft that has one right answer, again and again until there is none left.
 *
 * @param withSuggestions make the likeliest of a finding's suggestions too, but never within a quotation
 * @throws Unreadable where the draft cannot be checked
 */
export async function correct(draft: Draft, settings: Settings, withSuggestions: boolean): Promise<Corrected> {
  let { text } = draft;
  let corrections = 0;
  const seen = new Set([text]);
  for (let round = 0; ; round++) {
    const { findings, isQuoted } = await checkDraft({ ...draft, text }, settings, { mode: "fixer" });
    const edits = findings.flatMap((finding) => {
      if (finding.fix !== undefined) return [finding.fix];
      const [first] = finding.suggestions;
      // Suggestions are made once: unlike fixes, one may undo another.
      if (!withSuggestions || round > 0 || first === undefined) return [];
      return isQuoted(finding) || isQuoted(first.edit) ? [] : [first.edit];
    });
    const { output, made } = applyEdits(text, edits);
    if (made === 0 || round === MOST_ROUNDS || seen.has(output)) return { text, corrections, left: findings };
    seen.add(output);
    text = output;
    corrections += made;
  }
}

/** Makes edits from the start on; one that overlaps another before it is left for the next round. */
export function applyEdits(text: string, edits: readonly Edit[]): { readonly output: string; readonly made: number } {
  let output = "";
  let end = 0;
  let made = 0;
  let last: Edit | undefined;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const isInsertedTwice = last !== undefined && edit.start === last.start && edit.end === last.end;
    if (edit.start < end || isInsertedTwice || text.slice(edit.start, edit.end) === edit.text) continue;
    output += text.slice(end, edit.start) + edit.text;
    end = edit.end;
    made += 1;
    last = edit;
  }
  return { output: output + text.slice(end), made };
}
