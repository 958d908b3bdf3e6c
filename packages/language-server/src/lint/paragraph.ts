/** A definition, of a link or of a note, makes what it names of brackets wherever they stand. */
const DEFINITION = "]:";
const BRACKET = /[[\]]/;
const LINE_END = /\r\n|\n|\r/;
const BLANK_BETWEEN = /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+$/;
const BLANK_BEHIND = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)*$/;

/** Whether all that stands in a block of a document means the same by itself. */
export function isUntied(block: string, document: string): boolean {
  return !document.includes(DEFINITION) || !BRACKET.test(block);
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
