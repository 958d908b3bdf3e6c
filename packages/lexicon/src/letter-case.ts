export type LetterCase = "lower" | "capitalised" | "upper" | "mixed";

const SMALL = 1;
const CAPITAL = 2;

function caseOfCode(code: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code < 128) return 0;
  const character = String.fromCharCode(code);
  if (character !== character.toLowerCase()) return CAPITAL;
  return character !== character.toUpperCase() ? SMALL : 0;
}

/** One capital letter alone (`I`, `A`) counts as capitalised. */
export function letterCaseOf(word: string): LetterCase {
  let small = 0;
  let capitals = 0;
  let firstIsCapital = false;
  for (let index = 0; index < word.length; index += 1) {
    const kind = caseOfCode(word.charCodeAt(index));
    if (kind === CAPITAL) {
      if (small + capitals === 0) firstIsCapital = true;
      capitals += 1;
    } else if (kind === SMALL) small += 1;
  }
  if (capitals === 0) return "lower";
  if (firstIsCapital && capitals === 1) return "capitalised";
  return small === 0 ? "upper" : "mixed";
}

/** The word in the letter case of another: `today` for `Tody` is `Today`. */
export function inCaseOf(word: string, like: LetterCase): string {
  if (like === "upper") return word.toUpperCase();
  return like === "capitalised" ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
