import type { Edit, Finding, Span } from "../../types.js";
import type { Reading } from "./reading.js";

/** A correction as it is written on a proof: what stays, what is struck out, what is written in. */
export interface Correction {
  readonly before: string;
  readonly struck: string;
  readonly written: string;
  readonly after: string;
}

/** More is not taken in at a glance; then only what changes is shown, with the words that it touches. */
const LONGEST = 60;
const LONGEST_WRITTEN = 90;
/** Unchanged words shown on either side of a change. */
const BESIDE = 3;
/** How far the words beside a change are looked for. */
const REACH = 40;

/** The likeliest correction of a finding, or undefined where there is none or it is too long to write in a margin. */
export function correctionOf(reading: Reading, finding: Finding): Correction | undefined {
  const edit = finding.fix ?? finding.suggestions[0]?.edit;
  return edit === undefined ? undefined : describe(reading, finding, edit);
}

/** How the words of a correction read once it is made. */
export const wholeOf = ({ before, written, after }: Correction) => `${before}${written}${after}`.trim();

/** What else a person may choose, each as it would read; no more than three. */
export function alternativesOf(reading: Reading, finding: Finding): string[] {
  const first = correctionOf(reading, finding);
  const others = finding.suggestions.map(({ message, edit }) => {
    const correction = describe(reading, finding, edit);
    return correction === undefined ? message : wholeOf(correction) || "nothing";
  });
  return [...new Set(others)]
    .filter((other) => first === undefined || other !== (wholeOf(first) || "nothing"))
    .slice(0, 3);
}

function describe(reading: Reading, finding: Span, given: Edit): Correction | undefined {
  const { prose } = reading;
  const both = { start: Math.min(finding.start, given.start), end: Math.max(finding.end, given.end) };
  const isNear = both.end - both.start <= LONGEST;
  const edit = isNear ? given : trimmed(prose, given);
  const span = isNear ? both : wholeWords(prose, edit);
  const old = wordsOf(readable(prose, span.start, span.end));
  const changed =
    readable(prose, span.start, edit.start) + reading.decode(edit.text) + readable(prose, edit.end, span.end);
  const now = wordsOf(changed);
  const same = sameAtStart(old, now);
  const sameBehind = sameAtStart(old.slice(same).reverse(), now.slice(same).reverse());
  const written = join(now.slice(same, now.length - sameBehind));
  const struck = join(old.slice(same, old.length - sameBehind));
  if (written.length > LONGEST_WRITTEN || struck.length > LONGEST_WRITTEN) return firstOf(old, now);
  if (written === "" && struck === "") return undefined;
  const before = old.slice(0, same);
  const after = old.slice(old.length - sameBehind);
  return {
    before: before.length > BESIDE ? `… ${join(before.slice(-BESIDE))} ` : before.map((word) => `${word} `).join(""),
    struck,
    written,
    after: after.length > BESIDE ? ` ${join(after.slice(0, BESIDE))} …` : after.map((word) => ` ${word}`).join(""),
  };
}

/** The first of many changes, where the words can be paired: marks of one kind made another throughout a paragraph. */
function firstOf(old: readonly string[], now: readonly string[]): Correction | undefined {
  const at = sameAtStart(old, now);
  const [struck = "", written = ""] = [old[at], now[at]];
  const isPaired = old.length === now.length && old[at + 1] === now[at + 1];
  if (!isPaired || struck.length > LONGEST || written.length > LONGEST) return undefined;
  return { before: "", struck, written, after: " …" };
}

/** An edit without what it leaves as it is at either end. */
function trimmed(prose: string, { start, end, text }: Edit): Edit {
  const old = prose.slice(start, end);
  const shorter = Math.min(old.length, text.length);
  let from = 0;
  while (from < shorter && old[from] === text[from]) from++;
  let behind = 0;
  while (behind < shorter - from && old[old.length - 1 - behind] === text[text.length - 1 - behind]) behind++;
  return { start: start + from, end: end - behind, text: text.slice(from, text.length - behind) };
}

/** The words that an edit touches, the whole of them. */
function wholeWords(prose: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first > 0 && first > start - REACH && !/\s/.test(prose[first - 1]!)) first--;
  while (last < prose.length && last < end + REACH && !/\s/.test(prose[last]!)) last++;
  return { start: first, end: last };
}

/** Prose as a reader sees it, without what stands for markup. */
export function readable(prose: string, start: number, end: number): string {
  return start < end ? prose.slice(start, end).replaceAll("\0", "") : "";
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");
const join = (words: readonly string[]) => words.join(" ");

function sameAtStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++;
  return count;
}
