import { type Article, type Edit, type Quotation, quotationMarks, type Span } from "@copydesk/rule-kit";

export type Style = "curly" | "straight" | "ascii";

/** A quotation mark or an apostrophe of the article's own hand. */
export interface Place {
  readonly kind: "mark" | "apostrophe";
  readonly style: Style;
  readonly mark: Span;
  /** Place in `article.blocks`. */
  readonly block: number;
  /** What a mark belongs to, and on which side. */
  readonly of?: { readonly quotation: Quotation; readonly side: Side };
}

type Side = "open" | "close";

/** `don’t`, `the town’s`: an apostrophe that can be nothing else, as the one of `Hawai'i` or `Qur'an` can. */
const APOSTROPHES = /['’]\0*(?:s|t|re|ve|ll|d|m)(?![A-Za-z])/g;
/** A post of a social network, taken over with its marks as they were. */
const POST = /[\s(]@\w|^@\w|pic\.(?:twitter|x)\.com|\bt\.co\//;
/** Tokens read from a mark to the word beside it. */
const FARTHEST = 8;

/** The quotation marks of an article, in order of their quotations. */
export function quotationPlaces(article: Article): Place[] {
  const places: Place[] = [];
  const hasDouble = article.quotations.some(({ level, weight }) => level === 0 && weight === "double");
  for (const quotation of article.quotations) {
    const { open, close, block, level, weight, style } = quotation;
    // Single marks in running copy that has double ones stand in a headline that was pasted in.
    if (style === "guillemet" || (hasDouble && level === 0 && weight === "single" && style !== "ascii")) continue;
    for (const side of SIDES) {
      const mark = side === "open" ? open : close;
      if (mark === undefined) continue;
      // The second mark of `so' is like any other; the pair is what is wrong.
      places.push({
        kind: "mark",
        style: style === "ascii" ? style : (mark.style as Style),
        mark,
        block,
        of: { quotation, side },
      });
    }
  }
  return places;
}

const SIDES = ["open", "close"] as const;

/** The apostrophes within words, in order. */
export function apostrophePlaces(article: Article): Place[] {
  const { prose, blocks } = article;
  const places: Place[] = [];
  let block = 0;
  for (const { 0: found, index } of prose.matchAll(APOSTROPHES)) {
    while (block < blocks.length && blocks[block]!.end <= index) block += 1;
    const word = article.tokens[article.tokenIndexAt(index)];
    if (block === blocks.length || word === undefined || word.start >= index || word.kind !== "word") continue;
    const style = found[0] === "’" ? "curly" : "straight";
    places.push({ kind: "apostrophe", style, mark: { start: index, end: typedEnd(article, index) }, block });
  }
  return places;
}

/** The word at a mark or around an apostrophe, to underline; the mark itself where there is none. */
export function wordAt(article: Article, { mark, of }: Place): Span {
  if (of === undefined) return article.tokens[article.tokenIndexAt(mark.start)] ?? mark;
  const { content } = of.quotation;
  const first = article.tokenIndexAt(of.side === "open" ? content.start : content.end - 1);
  for (let read = 0; read < FARTHEST; read += 1) {
    const token = article.tokens[of.side === "open" ? first + read : first - read];
    if (token === undefined || token.start < content.start || token.end > content.end) break;
    if (token.kind !== "punctuation") return token;
  }
  return mark;
}

/** Writes the mark in another style. */
export function inStyle({ mark, of }: Place, style: Style): Edit {
  const span = { start: mark.start, end: mark.end };
  if (of === undefined) return { span, text: style === "curly" ? "’" : "'" };
  return { span, text: quotationMarks(style, of.quotation.weight)[of.side] };
}

/** What came with its marks from elsewhere: a headline, a block quote, a post. */
export function isForeign({ source, blocks }: Article, { block }: Place): boolean {
  const { kind, start, end } = blocks[block]!;
  return kind === "headline" || kind === "block-quote" || POST.test(source.slice(start, end));
}

/** Behind the character, or the entity that stands for it. */
export function typedEnd({ source, prose }: Article, at: number): number {
  return source[at] === "&" && prose[at + 1] === "\0" ? source.indexOf(";", at) + 1 : at + 1;
}
