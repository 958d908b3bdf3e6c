import type { Token } from "../types.js";

export function lower(token: Token): string {
  return token.letterCase === "lower" || token.letterCase === "none" ? token.text : token.text.toLowerCase();
}

export function isCapital(token: Token): boolean {
  return token.letterCase === "capitalised" || token.letterCase === "upper" || token.letterCase === "mixed";
}

export function isDash(word: string): boolean {
  return word === "—" || word === "–" || word === "--" || word === "-" || word === "―";
}
