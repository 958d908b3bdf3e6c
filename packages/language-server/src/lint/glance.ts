import type { Settings } from "../settings/settings.js";
import type { Format } from "../text/format.js";
import { changeBetween } from "./change.js";
import { type Excerpt, excerptAround, type Paragraph, paragraphAt } from "./excerpt.js";
import type { Edit, Finding } from "./finding.js";
import { lint } from "./linter.js";
import type { Parser } from "./parser.js";

/** Farther apart, two changes are no longer one place where somebody types. UTF-16 units. */
const WIDEST_CHANGE = 300;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}'’-]/u;

/** A draft as it was when it was last looked at as a whole. */
export interface Known {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * What most probably is found in a draft after an edit, without reading it all: what was known of the rest, and the words
 * that are being typed looked at in their paragraph and a few others. It takes about as long in a book as in an article. Only
 * a look at the whole tells for sure, and has to follow.
 *
 * @returns nothing where the edit is not in one paragraph, or the format has none to go by
 */
export async function glance(
  known: Known,
  draft: { readonly text: string; readonly format: Format; readonly path: string },
  settings: Settings,
  parser: Parser,
): Promise<Finding[] | undefined> {
  const { text, format } = draft;
  const { start, end, growth } = changeBetween(known.text, text);
  if (end - start > WIDEST_CHANGE || end + growth - start > WIDEST_CHANGE) return undefined;
  // A line more or less can make two paragraphs of one, and of two one.
  if (/[\r\n]/.test(known.text.slice(start, end) + text.slice(start, end + growth))) return undefined;
  const touched = withWholeWords(text, { start, end: end + growth });
  const was = withWholeWords(known.text, { start, end });
  const find = format === "text" ? (offset: number) => paragraphAt(text, offset) : parser.paragraphs(format, text);
  const hand = find?.(touched.start);
  if (find === undefined || hand === undefined || hand.end < touched.end) return undefined;
  const words = `${known.text.slice(was.start, was.end)} ${text.slice(touched.start, touched.end)}`;
  const excerpt = excerptAround(text, hand, touched.start, words, find);
  if (excerpt === undefined) return undefined;
  const found = await lint({ ...draft, text: excerpt.text }, settings, parser.ofExcerpt(excerpt), { cancelled: false });
  const fresh = found.flatMap((finding) => inDraft(finding, excerpt, text) ?? []).filter((one) => meet(one, touched));
  const kept = known.findings
    .flatMap((finding) => moved(finding, end, growth, start) ?? [])
    .filter((one) => !meet(one, touched));
  return [...kept, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end);
}

function withWholeWords(text: string, { start, end }: Paragraph): Paragraph {
  let from = start;
  let to = end;
  while (from > 0 && WORD_CHARACTER.test(text.charAt(from - 1))) from--;
  while (to < text.length && WORD_CHARACTER.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

const meet = (a: Paragraph, b: Paragraph): boolean => a.start <= b.end && b.start <= a.end;

/** The finding where it stands after an edit; nothing where the edit was in it, or in what it would change. */
function moved(finding: Finding, end: number, growth: number, start: number): Finding | undefined {
  const isClear = (one: Paragraph) => one.end <= start || one.start >= end;
  const edits = [finding.fix, ...finding.suggestions.map(({ edit }) => edit)];
  if (!isClear(finding) || !edits.every((edit) => edit === undefined || isClear(edit))) return undefined;
  return shifted(finding, (offset) => (offset >= end ? offset + growth : offset), finding.related.filter(isClear));
}

/** A finding of the excerpt where it stands in the draft; nothing where it is not in the paragraph at hand. */
function inDraft(finding: Finding, { pieces, hand }: Excerpt, text: string): Finding | undefined {
  const pieceAt = ({ start, end }: Paragraph) =>
    pieces.find((piece) => start >= piece.at && end <= piece.at + piece.end - piece.start);
  if (pieceAt(finding) !== pieces[hand]) return undefined;
  const edits = [finding.fix, ...finding.suggestions.map(({ edit }) => edit)];
  if (!edits.every((edit) => edit === undefined || pieceAt(edit) !== undefined)) return undefined;
  const place = (offset: number) => {
    const piece = pieces.findLast(({ at }) => at <= offset)!;
    return Math.min(piece.start + offset - piece.at, text.length);
  };
  return shifted(
    finding,
    place,
    finding.related.filter((one) => pieceAt(one) !== undefined),
  );
}

function shifted(finding: Finding, place: (offset: number) => number, related: Finding["related"]): Finding {
  const span = <T extends Paragraph>(one: T): T => ({ ...one, start: place(one.start), end: place(one.end) });
  return {
    ...span(finding),
    fix: finding.fix && span<Edit>(finding.fix),
    suggestions: finding.suggestions.map(({ label, edit }) => ({ label, edit: span(edit) })),
    related: related.map(span),
  };
}
