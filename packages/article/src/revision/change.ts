/** A stretch of a text before with what stands there now. */
export interface Change {
  readonly start: number;
  /** In the text before. */
  readonly end: number;
  /** How much longer the text is now. */
  readonly growth: number;
}

/** As many units are compared at once as long as they are the same: the engine compares strings faster than a loop does. */
const STRIDE = 4096;

/** The one stretch that holds all that is different. */
export function changeBetween(before: string, text: string): Change {
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start + STRIDE <= shorter && before.startsWith(text.slice(start, start + STRIDE), start)) start += STRIDE;
  while (start < shorter && before.charCodeAt(start) === text.charCodeAt(start)) start++;
  const most = shorter - start;
  let same = 0;
  while (same + STRIDE <= most && before.startsWith(tail(text, same), before.length - same - STRIDE)) same += STRIDE;
  while (same < most && before.charCodeAt(before.length - 1 - same) === text.charCodeAt(text.length - 1 - same)) {
    same++;
  }
  return { start, end: before.length - same, growth: text.length - before.length };
}

/** The stride that ends so many units before the end. */
const tail = (text: string, same: number): string => text.slice(text.length - same - STRIDE, text.length - same);
