import type { Place } from "../types.js";

/** Tells the place of an offset; lines end as an editor ends them, at LF, CR or both. */
export class Places {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length);
    this.#starts = starts;
  }

  /** Where a line begins. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }

  at(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}

/** Tells the place of an offset in a document of which the paragraphs have an empty line between them. */
export class Paragraphs {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) starts.push(at + 2);
    this.#starts = starts;
  }

  /** 1-based paragraph, and UTF-16 offset into it. */
  at(offset: number): { number: number; offset: number } {
    const after = this.#starts.findIndex((start) => start > offset);
    const index = (after < 0 ? this.#starts.length : after) - 1;
    return { number: index + 1, offset: offset - this.#starts[index]! };
  }
}
