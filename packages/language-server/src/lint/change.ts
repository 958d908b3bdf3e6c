/** A stretch of a text before with what stands there now. */
export interface Change {
  readonly start: number;
  /** In the text before. */
  readonly end: number;
  /** How much longer the text is now. */
  readonly growth: number;
}

/** The one stretch that holds all that is different. */
export function changeBetween(before: string, text: string): Change {
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === text.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === text.charCodeAt(text.length - 1 - same)
  ) {
    same++;
  }
  return { start, end: before.length - same, growth: text.length - before.length };
}
