import type { SeenEdit, SeenFinding } from "./lint.js";

/** A draft written another way that a reader takes for the same, and where each offset of the first is in it. */
export interface Variation {
  readonly text: string;
  readonly ext: string;
  /** Offset in the varied text of an offset in the first. */
  readonly at: (offset: number) => number;
  /** Makes words of either text equal where they mean the same. */
  readonly canonical: (words: string) => string;
}

const NEUTRAL = "It rained all day.";

/** The draft with a paragraph before it. */
export function withParagraphBefore(text: string, ext: string): Variation | undefined {
  // Front matter counts only at the very start of a file.
  if (ext === ".md" && text.startsWith("---\n")) return undefined;
  const before = ext === ".html" ? `<p>${NEUTRAL}</p>\n\n` : `${NEUTRAL}\n\n`;
  return { text: before + text, ext, at: (offset) => offset + before.length, canonical: withoutLineNumbers };
}

/** The draft with a paragraph after it. */
export function withParagraphAfter(text: string, ext: string): Variation {
  const after = ext === ".html" ? `\n\n<p>${NEUTRAL}</p>\n` : `\n\n${NEUTRAL}\n`;
  return { text: text.replace(/\n*$/, "") + after, ext, at: same, canonical: same };
}

/** The draft with Windows line ends. */
export function withWindowsLineEnds(text: string, ext: string): Variation | undefined {
  if (!text.includes("\n") || text.includes("\r")) return undefined;
  const varied = text.replaceAll("\n", "\r\n");
  const at = (offset: number) => offset + text.slice(0, offset).split("\n").length - 1;
  return { text: varied, ext, at, canonical: (words) => words.replaceAll("\r\n", "\n") };
}

/** The draft with every accented letter in two pieces, as some systems store it. */
export function decomposed(text: string, ext: string): Variation | undefined {
  const varied = text.normalize("NFD");
  if (varied === text || text.normalize("NFC") !== text) return undefined;
  const at = (offset: number) => text.slice(0, offset).normalize("NFD").length;
  return { text: varied, ext, at, canonical: (words) => words.normalize("NFC") };
}

const MARKDOWN_MEANING = /[*_`[\]<>\\&|~#]|^\s*(?:[-+]|\d+[.)])\s|^[=-]+\s*$|^(?: {4}|\t)|[^\n]\n(?!\n)[^\n]/m;

/** The draft as the other kind of text file, where it has nothing that Markdown would read as markup. */
export function asOtherFormat(text: string, ext: string): Variation | undefined {
  if (ext === ".html" || MARKDOWN_MEANING.test(text)) return undefined;
  return { text, ext: ext === ".md" ? ".txt" : ".md", at: same, canonical: same };
}

/** The draft with its quotation marks and apostrophes straight where they are curly, and curly where they are straight. */
export function withOtherMarks(text: string, ext: string): Variation | undefined {
  const curly = /[“”‘’]/.test(text);
  const straight = /["']/.test(text);
  if (curly === straight || ext === ".html") return undefined;
  return { text: curly ? straighten(text) : curl(text), ext, at: same, canonical: straighten };
}

function straighten(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

/** A mark after a space or an opening mark opens; all others close, and so do apostrophes before figures and in `'n'`. */
function curl(text: string): string {
  return text
    .replace(/'(?=\d|(?:n|em|til|tis|twas|cause)\b)/gi, "’")
    .replace(/(^|[\s([—–“‘])(["'])/gm, (_, before: string, mark: string) => before + (mark === '"' ? "“" : "‘"))
    .replace(/(^|[\s([—–“‘])(["'])/gm, (_, before: string, mark: string) => before + (mark === '"' ? "“" : "‘"))
    .replaceAll('"', "”")
    .replaceAll("'", "’");
}

/** The findings of the first text as they must come out of the varied one. */
export function expectedIn(variation: Variation, findings: readonly SeenFinding[]): SeenFinding[] {
  const { at } = variation;
  const moved = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: at(span.start),
    end: at(span.end),
  });
  return findings.map((finding) => ({
    ...moved(finding),
    fix: finding.fix && moved<SeenEdit>(finding.fix),
    suggestions: finding.suggestions.map(moved),
    related: finding.related.map(moved),
  }));
}

function withoutLineNumbers(words: string): string {
  return words.replace(/\b(lines?) \d+/g, "$1 #");
}

function same<T>(value: T): T {
  return value;
}
