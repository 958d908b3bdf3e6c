import { isSpace, skipSpace } from "./space.js";

const BULLETS = "-*+•‣◦▪●·";
const GREATER = 62;
const MAX_NUMBER_LENGTH = 3;

/** The end of the `> ` marks that a line begins with, or `start` where there are none. */
export function quoteMarkerEnd(line: string, start: number, end: number): number {
  let at = start;
  while (at < end && line.charCodeAt(at) === GREATER) at = skipSpace(line, at + 1, end);
  return at;
}

/** Tells the marks of list items from what only looks like them, line after line of one draft. */
export class ListMarkers {
  #afterItem = false;
  #afterQuotation = false;
  #number = 0;

  /** The end of the bullet or number that the line begins with, or `start` where there is none. */
  itemMarkerEnd(source: string, start: number, end: number): number {
    const marker = this.#markerEnd(source, start, end);
    this.#afterItem = marker > start;
    this.#afterQuotation = /["”’']/.test(source.charAt(end - 1));
    return marker;
  }

  #markerEnd(source: string, start: number, end: number): number {
    const bullet = source.charAt(start);
    if (BULLETS.includes(bullet)) {
      // `- Jane Roe` on the line below a quotation signs it.
      const signs = bullet === "-" && this.#afterQuotation && !this.#afterItem;
      return signs || !isSpace(source.charCodeAt(start + 1)) ? start : skipSpace(source, start + 1, end);
    }
    let at = start;
    while (at < end && at - start < MAX_NUMBER_LENGTH && source.charCodeAt(at) >= 48 && source.charCodeAt(at) <= 57)
      at++;
    if (at === start || !/[.)]/.test(source.charAt(at)) || !isSpace(source.charCodeAt(at + 1))) return start;
    // A wrapped line may begin with the end of a sentence: `12. The talks resumed.`
    const number = Number(source.slice(start, at));
    if (number !== 1 && number !== this.#number + 1) return start;
    this.#number = number;
    return skipSpace(source, at + 1, end);
  }
}
