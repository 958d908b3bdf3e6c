const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const NUMBER_SIGN = 0x23;

/** Behind the character at an offset as it was typed: behind the whole entity where one stands for it, `&ldquo;`. */
export function typedEnd(source: string, prose: string, at: number): number {
  let end = at + 1;
  if (source.charCodeAt(at) !== AMPERSAND) return end;
  // Markup that follows is masked in the same way, so the name's own characters tell where it ends.
  while (prose.charCodeAt(end) === 0 && isEntityName(source.charCodeAt(end))) end += 1;
  return prose.charCodeAt(end) === 0 && source.charCodeAt(end) === SEMICOLON ? end + 1 : end;
}

function isEntityName(code: number): boolean {
  return code === NUMBER_SIGN || (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
