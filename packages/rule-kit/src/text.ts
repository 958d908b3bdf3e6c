const LONGEST_QUOTE = 60;
const CONTROL = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffc]+/g;

/** The form in which what a user lists is compared with what a draft holds: NFC, straight apostrophes and quotation marks. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}

/** Line breaks, control characters and runs of white space each become one space. */
export function toOneLine(text: string): string {
  return text.replace(CONTROL, " ").trim();
}

/** A text as a message quotes it: on one line, its middle left out when it is long. */
export function quotable(text: string): string {
  // Only the ends of a very long text can show, so only they are read.
  const ends =
    text.length > 8 * LONGEST_QUOTE ? `${text.slice(0, 3 * LONGEST_QUOTE)} ${text.slice(-3 * LONGEST_QUOTE)}` : text;
  const line = toOneLine(ends);
  if (line.length <= LONGEST_QUOTE) return line;
  const half = Math.floor((LONGEST_QUOTE - 3) / 2);
  const head = line.slice(0, half).replace(/ [^ ]*$/, "");
  const tail = line.slice(-half).replace(/^[^ ]* /, "");
  return `${withoutHalfPair(head)} … ${withoutHalfPair(tail)}`;
}

/** A cut can go through an astral character, which would leave half of it. */
function withoutHalfPair(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
