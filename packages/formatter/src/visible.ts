/**
 * One character of a draft as a terminal may be shown it: a control character cannot move the cursor, a direction
 * override cannot reorder the line, half of a surrogate pair cannot break the output.
 *
 * @param character one code point, or a lone surrogate
 */
function visible(character: string): string {
  const code = character.codePointAt(0)!;
  if (code === 0x09 || code === 0x2028 || code === 0x2029) return " ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code < 0xa0) return code < 0x7f ? character : "\ufffd";
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  const reordersText =
    code === 0x061c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || isIsolate(code);
  return reordersText || code === 0xfeff ? "\ufffd" : character;
}

const isIsolate = (code: number) => code >= 0x2066 && code <= 0x2069;

/** Text of any length on one line, every character made visible. */
export function visibleText(text: string): string {
  let out = "";
  for (const character of text) out += visible(character);
  return out;
}
