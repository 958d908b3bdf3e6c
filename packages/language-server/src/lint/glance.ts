import { type Change, changeBetween } from "@copydesk/article";
import type { Settings } from "../settings/settings.js";
import { type Excerpt, excerptAround, type Paragraph, paragraphAt } from "./excerpt.js";
import type { Finding } from "./finding.js";
import { type Draft, lint } from "./linter.js";
import type { Parser } from "./parser.js";

/** Farther apart, two changes are no longer one place where somebody types. UTF-16 units. */
const WIDEST_CHANGE = 300;
const LONGEST_WORD = 100;
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
  draft: Draft,
  settings: Settings,
  parser: Parser,
): Promise<Finding[] | undefined> {
  const { text, format } = draft;
  const change = changeBetween(known.text, text);
  const { start, end, growth } = change;
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
  const fresh = found.flatMap((finding) => inDraft(finding, excerpt) ?? []).filter((one) => meet(one, touched));
  const kept = known.findings.flatMap((finding) => moved(finding, change) ?? []).filter((one) => !meet(one, touched));
  return [...kept, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end);
}

function withWholeWords(text: string, { start, end }: Paragraph): Paragraph {
  let from = start;
  let to = end;
  while (from > start - LONGEST_WORD && WORD_CHARACTER.test(text.charAt(from - 1))) from--;
  while (to < end + LONGEST_WORD && WORD_CHARACTER.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

const meet = (a: Paragraph, b: Paragraph): boolean => a.start <= b.end && b.start <= a.end;

/** The finding where it stands after a change, without the corrections that the change is in; nothing where it is in the finding. */
function moved(finding: Finding, { start, end, growth }: Change): Finding | undefined {
  return placed(finding, (one) => {
    if (one.end <= start) return one;
    return one.start >= end ? { start: one.start + growth, end: one.end + growth } : undefined;
  });
}

/** A finding of the excerpt where it stands in the draft; nothing where it is not in the paragraph at hand. */
function inDraft(finding: Finding, { pieces, hand }: Excerpt): Finding | undefined {
  const pieceOf = ({ start, end }: Paragraph) =>
    pieces.find((piece) => start >= piece.at && end <= piece.at + piece.end - piece.start);
  if (pieceOf(finding) !== pieces[hand]) return undefined;
  return placed(finding, (one) => {
    const piece = pieceOf(one);
    const shift = piece && piece.start - piece.at;
    return shift === undefined ? undefined : { start: one.start + shift, end: one.end + shift };
  });
}

/** The finding elsewhere, with as much of what belongs to it as has a place there; nothing where it has none itself. */
function placed(finding: Finding, place: (one: Paragraph) => Paragraph | undefined): Finding | undefined {
  const put = <T extends Paragraph>(one: T): T[] => {
    const found = place(one);
    return found === undefined ? [] : [{ ...one, start: found.start, end: found.end }];
  };
  const { fix, suggestions, related } = finding;
  const [here] = put(finding);
  if (here === undefined) return undefined;
  return {
    ...here,
    fix: fix === undefined ? undefined : put(fix)[0],
    suggestions: suggestions.flatMap(({ label, edit }) => put(edit).map((one) => ({ label, edit: one }))),
    related: related.flatMap(put),
  };
}
