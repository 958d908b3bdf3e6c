const SPECIAL: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["ð", "d"],
  ["ø", "o"],
  ["þ", "th"],
  ["đ", "d"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ł", "l"],
  ["œ", "oe"],
  ["ŧ", "t"],
]);

/**
 * The bare letters of a name: lower case, without accents, hyphens, apostrophes and full stops. Two spellings that fold to
 * the same differ in nothing that is heard: `WikiLeaks` and `Wikileaks`, `Müller` and `Muller`.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (isPlain(lower)) return lower;
  let folded = "";
  for (const character of lower.normalize("NFD")) {
    const code = character.charCodeAt(0);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) folded += character;
    else if (code >= 0x300 && code <= 0x36f) continue;
    else if (code < 0x80 || code === 0x2019 || code === 0x2010 || code === 0x2011) continue;
    else folded += SPECIAL.get(character) ?? character;
  }
  return folded;
}

function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}
