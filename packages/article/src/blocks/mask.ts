/** Stands for markup that joins what is beside it. */
export const JOIN = "\0";
/** Stands for what a reader sees and no rule can read: code, an address, an image. */
export const UNREADABLE = "\uFFFC";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Builds a prose text as long as the source. What nobody replaces stays as typed. Replacements go from left to right; one that begins before the end of the
 * last, as the made-up positions of some parsers do, is cut to what is left of it.
 */
export class Mask {
  readonly source: string;
  readonly #pieces: string[] = [];
  /** The pieces stand for the source up to here. */
  #copied = 0;
  #end = 0;
  #marks: RegExp | undefined;
  #mark = -1;

  constructor(source: string) {
    this.source = source;
  }

  /** Everything before this is settled. */
  get end(): number {
    return this.#end;
  }

  /**
   * The first place from `from` on where `marks`, a pattern with the flag `g`, matches; the source's length where it does not.
   * One search from the left to the right, however many stretches it is asked for.
   */
  nextMark(marks: RegExp, from: number): number {
    if (this.#marks !== marks || this.#mark < from) {
      marks.lastIndex = from;
      this.#marks = marks;
      this.#mark = marks.exec(this.source)?.index ?? this.source.length;
    }
    return this.#mark;
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

  /**
   * In one piece, whatever the source is made of: a text put together from parts, or cut out of another, is of another kind to
   * the engine, and code that meets many kinds looks each character up the slow way.
   */
  toString(): string {
    const half = (this.#copied + this.source.length) >>> 1;
    return [...this.#pieces, this.source.slice(this.#copied, half), this.source.slice(half)].join("");
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
