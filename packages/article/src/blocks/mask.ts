/** Stands for markup that joins what is beside it. */
export const JOIN = "\0";
/** Stands for what a reader sees and no rule can read: code, an address, an image. */
export const UNREADABLE = "\uFFFC";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Builds a prose text as long as the source. What nobody replaces stays as typed, so that a draft without markup costs
 * nothing: its prose is the source itself. Replacements go from left to right; one that begins before the end of the
 * last, as the made-up positions of some parsers do, is cut to what is left of it.
 */
export class Mask {
  readonly source: string;
  readonly #pieces: string[] = [];
  /** The pieces stand for the source up to here. */
  #copied = 0;
  #end = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Everything before this is settled. */
  get end(): number {
    return this.#end;
  }

  /** Leaves the source as it is up to `end`. */
  keep(end: number): void {
    this.#end = Math.max(this.#end, end);
  }

  /** Puts one character in place of each in the range; line breaks stay. */
  fill(start: number, end: number, character: string): void {
    if (end <= Math.max(start, this.#end)) return;
    let from = this.#begin(start);
    for (let at = from; at < end; at++) {
      const code = this.source.charCodeAt(at);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      if (at > from) this.#pieces.push(character.repeat(at - from));
      this.#pieces.push(code === LINE_FEED ? "\n" : "\r");
      from = at + 1;
    }
    if (end > from) this.#pieces.push(character.repeat(end - from));
    this.#settle(end);
  }

  /** Puts `text` at the start of the range and joins over the rest. */
  put(start: number, end: number, text: string): void {
    if (this.#begin(start) !== start) {
      this.fill(start, end, JOIN);
      return;
    }
    const length = Math.min(text.length, end - start);
    this.#pieces.push(text.slice(0, length), JOIN.repeat(end - start - length));
    this.#settle(end);
  }

  toString(): string {
    if (this.#copied === 0) return this.source;
    return this.#pieces.join("") + this.source.slice(this.#copied);
  }

  /** Copies the source as it is up to `start`; gives the place to go on from. */
  #begin(start: number): number {
    const from = Math.max(start, this.#end);
    if (from > this.#copied) this.#pieces.push(this.source.slice(this.#copied, from));
    this.#copied = from;
    return from;
  }

  #settle(end: number): void {
    this.#copied = end;
    this.#end = end;
  }
}
