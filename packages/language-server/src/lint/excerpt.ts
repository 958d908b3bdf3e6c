/** A paragraph of a draft: UTF-16 offsets, half-open. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** As much of a draft as is read together with a paragraph that is being typed in. */
export interface Excerpt {
  readonly text: string;
  /** In order; `at` is where each stands in the excerpt. */
  readonly pieces: readonly (Paragraph & { readonly at: number })[];
  /** Place of the paragraph at hand among the pieces. */
  readonly hand: number;
}

/** Finds the paragraph that holds an offset; nothing where there is none. */
export type FindParagraph = (offset: number) => Paragraph | undefined;

/** UTF-16 units: what costs little to read, some three hundred words, and a paragraph that is longer than any of an article. */
const MUCH = 1800;
const LONGEST_PARAGRAPH = 3000;
const MOST_WORDS = 8;
/** What a reader of the paragraph may know from elsewhere: names, acronyms. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}\d.-]*\p{L}/gu;
const BETWEEN = "\n\n";

/**
 * The paragraph at hand with those that tell the rules most of what they ask about it: its neighbours, and where the words
 * being typed and the names near them stand first. Nothing where the paragraph is too long, or the first.
 *
 * @param place where somebody types
 * @param touched the words there, before and after
 */
export function excerptAround(
  text: string,
  hand: Paragraph,
  place: number,
  touched: string,
  find: FindParagraph,
): Excerpt | undefined {
  const gapBefore = blanksBefore(text, hand.start);
  if (gapBefore === hand.start || hand.end - hand.start > LONGEST_PARAGRAPH) return undefined;
  const chosen = new Map<number, Paragraph>([[hand.start, hand]]);
  let length = hand.end - hand.start;
  const choose = (paragraph: Paragraph | undefined): void => {
    if (paragraph === undefined || chosen.has(paragraph.start)) return;
    const more = paragraph.end - paragraph.start;
    if (length + more > MUCH) return;
    length += more;
    chosen.set(paragraph.start, paragraph);
  };
  choose(find(hand.start - gapBefore - 1));
  choose(find(hand.end + blanksBehind(text, hand.end)));
  for (const word of wordsNear(text, hand, place, touched)) choose(find(elsewhere(text, word, hand)));
  return join(
    text,
    [...chosen.values()].sort((a, b) => a.start - b.start),
    hand,
  );
}

function join(text: string, paragraphs: readonly Paragraph[], hand: Paragraph): Excerpt {
  const pieces: Excerpt["pieces"][number][] = [];
  let joined = "";
  for (const { start, end } of paragraphs) {
    if (joined !== "") joined += BETWEEN;
    pieces.push({ start, end, at: joined.length });
    joined += text.slice(start, end);
  }
  return { text: joined, pieces, hand: pieces.findIndex(({ start }) => start === hand.start) };
}

/** The touched words, then the capitalised ones, nearest first. */
function wordsNear(text: string, { start, end }: Paragraph, place: number, touched: string): Set<string> {
  const names = [...text.slice(start, end).matchAll(CAPITALISED)]
    .map((match) => ({ word: match[0], distance: Math.abs(start + match.index - place) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ word }) => word);
  const words = touched.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];
  return new Set([...words.slice(0, MOST_WORDS), ...names].slice(0, MOST_WORDS));
}

/** Where the word stands first outside the paragraph; -1 where it does not. */
function elsewhere(text: string, word: string, { start, end }: Paragraph): number {
  const first = text.indexOf(word);
  return first >= start && first < end ? text.indexOf(word, end) : first;
}

function blanksBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return offset - at;
}

function blanksBehind(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at - offset;
}

/** In plain text: what stands between blank lines; where that is very long, a line. */
export function paragraphAt(text: string, offset: number): Paragraph | undefined {
  if (offset < 0 || offset >= text.length) return undefined;
  const line = { start: text.lastIndexOf("\n", offset - 1) + 1, end: endOfLine(text, offset) };
  if (isBlank(text, line)) return undefined;
  let { start, end } = line;
  while (start > 0) {
    const above = { start: text.lastIndexOf("\n", start - 2) + 1, end: start - 1 };
    if (isBlank(text, above)) break;
    if (end - above.start > LONGEST_PARAGRAPH) return line;
    start = above.start;
  }
  while (end < text.length) {
    const below = { start: end + 1, end: endOfLine(text, end + 1) };
    if (isBlank(text, below)) break;
    if (below.end - start > LONGEST_PARAGRAPH) return line;
    end = below.end;
  }
  return { start, end };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

const isBlank = (text: string, { start, end }: Paragraph): boolean => text.slice(start, end).trim() === "";
