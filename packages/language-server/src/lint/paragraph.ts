/**
 * A line that Markdown reads as running text wherever it stands behind a blank line or another such line: it begins with a
 * letter or a mark of punctuation that is no markup.
 */
const PLAIN_LINE = /^[\p{L}“”"‘’'(…—–]/u;
/** What a definition elsewhere may turn into a link or a note, and what is linked without markup. */
const TIED = /[[\]@]|www\.|:\/\//i;
const LINE_END = /\r\n|\n|\r/;
const BLANK_BETWEEN = /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+$/;
const BLANK_BEHIND = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)*$/;

/** Whether Markdown reads these lines as one paragraph, whatever else the document says, with what is in them read by itself. */
export function isPlainParagraph(text: string): boolean {
  return !TIED.test(text) && text.split(LINE_END).every((line) => PLAIN_LINE.test(line));
}

/** Whether what stands between two blocks keeps them apart, and the second begins at the start of a line. */
export function isBlankBetween(between: string): boolean {
  return BLANK_BETWEEN.test(between);
}

/** Whether nothing but blanks and line ends follow the last block. */
export function isBlankBehind(rest: string): boolean {
  return BLANK_BEHIND.test(rest);
}

export function lineEndsIn(text: string): number {
  return text.split(LINE_END).length - 1;
}
