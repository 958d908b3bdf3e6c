import type { Mark } from "./marks.js";
import type { Direction } from "./shapes.js";

/** What one block's marks are to each other. */
export interface Pairing {
  /** The way each mark was taken to face; undefined for one that is no quotation mark after all. */
  readonly directions: readonly (Direction | undefined)[];
  /** Index of each mark's other half, or -1. */
  readonly partners: readonly number[];
}

/** Deeper nesting than any text has; what opens beyond it is not followed, so that no input makes long chains. */
const DEEPEST = 8;

/** Pairs the marks of one block, innermost first. Linear. */
export function pairMarks(marks: readonly Mark[]): Pairing {
  return new Pairer(marks).run();
}

class Pairer {
  readonly #marks: readonly Mark[];
  readonly #directions: (Direction | undefined)[];
  readonly #partners: number[];
  readonly #closerAhead: readonly number[];
  readonly #nextDouble: readonly number[];
  /** Indexes of marks that are open. */
  readonly #open: number[] = [];
  #doubles = 0;

  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
    this.#directions = new Array(marks.length).fill(undefined);
    this.#partners = new Array(marks.length).fill(-1);
    this.#closerAhead = closersAhead(marks);
    this.#nextDouble = nextDoubles(marks);
  }

  run(): Pairing {
    let guillemets = false;
    for (let index = 0; index < this.#marks.length; index += 1) {
      const mark = this.#marks[index]!;
      if (mark.style === "guillemet") {
        this.#guillemet(index, mark);
        guillemets = true;
      } else if (mark.weight === "double") this.#double(index, mark);
      else this.#single(index, mark);
    }
    if (guillemets) this.#dropLoneGuillemets();
    return { directions: this.#directions, partners: this.#partners };
  }

  #push(index: number): void {
    this.#directions[index] = "open";
    if (this.#open.length >= DEEPEST) this.#forget(this.#open.shift()!);
    this.#open.push(index);
    if (isPlainDouble(this.#marks[index]!)) this.#doubles += 1;
  }

  #forget(index: number): void {
    if (isPlainDouble(this.#marks[index]!)) this.#doubles -= 1;
  }

  /** Closes the open mark at a place of the stack; what opened after it stays unclosed. */
  #close(index: number, position: number): void {
    this.#directions[index] = "close";
    const partner = this.#open[position]!;
    this.#partners[index] = partner;
    this.#partners[partner] = index;
    while (this.#open.length > position) this.#forget(this.#open.pop()!);
  }

  #lastOpen(matches: (mark: Mark) => boolean): number {
    for (let position = this.#open.length - 1; position >= 0; position -= 1) {
      if (matches(this.#marks[this.#open[position]!]!)) return position;
    }
    return -1;
  }

  /** `»` is a bullet or an arrow as often as a quotation mark, so a lone one is nothing. */
  #dropLoneGuillemets(): void {
    for (const [index, mark] of this.#marks.entries()) {
      if (mark.style === "guillemet" && this.#partners[index] === -1) this.#directions[index] = undefined;
    }
  }

  #guillemet(index: number, mark: Mark): void {
    const position = this.#lastOpen((open) => open.style === "guillemet" && open.weight === mark.weight);
    const closes = position >= 0 ? mark.place === "close" || mark.shape === "close" : false;
    if (closes) this.#close(index, position);
    else if (mark.shape === "open" || mark.place === "open") this.#push(index);
  }

  #double(index: number, mark: Mark): void {
    const inches = mark.afterFigure && mark.shape !== "open" && this.#isInch(index, mark);
    if (inches) return;
    if (this.#doubleOpens(mark)) {
      this.#push(index);
      return;
    }
    const position = this.#lastOpen(isPlainDouble);
    if (position >= 0) this.#close(index, position);
    else this.#directions[index] = "close";
  }

  /** `a 12" pizza`, outside a quotation, or inside one that another mark closes. */
  #isInch(index: number, mark: Mark): boolean {
    if (this.#doubles === 0) return true;
    const next = this.#marks[this.#nextDouble[index]!];
    return this.#doubles === 1 && mark.place === "close" && next !== undefined && next.place === "close";
  }

  #doubleOpens(mark: Mark): boolean {
    if (mark.low) return true;
    const inside = this.#doubles > 0;
    if (mark.shape === "either") return mark.place === "either" ? !inside : mark.place === "open";
    // `“Hello,“ she said` closes and `”Hello,” she said` opens: the curl is wrong, the quotation is not.
    if (mark.shape === "open") return !(inside && (mark.place === "close" || (mark.place === "either" && mark.loose)));
    return !inside && mark.place === "open";
  }

  #single(index: number, mark: Mark): void {
    const top = this.#open.at(-1);
    const open = top === undefined ? undefined : this.#marks[top]!;
    const inside = open !== undefined && open.weight === "single" && open.style !== "guillemet";
    const faces = mark.low ? "open" : this.#singleFaces(mark, inside);
    if (faces === "open") this.#push(index);
    else if (faces === "close" && inside) this.#closeSingle(index, mark, open);
    else if (faces === "close" && mark.afterPoint) this.#closeOutside(index, mark);
  }

  #singleFaces(mark: Mark, inside: boolean): Direction {
    if (mark.place !== "either") {
      if (mark.place === "close" && mark.shape === "open" && !inside) return "either";
      return mark.place;
    }
    if (mark.shape !== "either") return mark.shape;
    if (inside) return "close";
    // `She said,'We go.'`
    return mark.afterPoint && !mark.loose ? "open" : "either";
  }

  #closeSingle(index: number, mark: Mark, open: Mark): void {
    if (open.strength === 1 && mark.strength < 3) return;
    const likelier = this.#closerAhead[index]! > mark.strength;
    if (!mark.afterPoint && likelier && !(mark.strength > 1 && this.#isInSingle(2))) return;
    this.#close(index, this.#open.length - 1);
  }

  /** So many single marks are open, one in the other: `‘He called it ‘absurd’ and left,’` has a closing mark for each. */
  #isInSingle(deep: number): boolean {
    return this.#open.slice(-deep).filter((index) => this.#marks[index]!.weight === "single").length === deep;
  }

  /** A single mark that must close something, where no single quotation is innermost. */
  #closeOutside(index: number, mark: Mark): void {
    const single = this.#lastOpen((open) => open.weight === "single" && open.strength === 3);
    const after = this.#marks[this.#nextDouble[index]!];
    if (this.#doubles > 1 && after?.start === mark.end) {
      // `"She said, "We go,'" he told us`: the inner quotation begins with one mark and ends with the other.
      this.#close(index, this.#lastOpen(isPlainDouble));
    } else if (single >= 0 && this.#doubles === 1 && this.#marks[this.#open[single]!]!.style === mark.style) {
      // `‘He said “no,’ she told us`
      this.#close(index, single);
    } else if (single < 0 && this.#doubles > 0 && (after === undefined || opens(after))) {
      // `“We go,’ she said. “We stay.”`
      this.#close(index, this.#lastOpen(isPlainDouble));
    } else this.#directions[index] = "close";
  }
}

function opens({ shape, place }: Mark): boolean {
  return shape === "either" ? place === "open" : shape === "open";
}

function isPlainDouble(mark: Mark): boolean {
  return mark.weight === "double" && mark.style !== "guillemet";
}

/** For each mark the index of the next double mark, or -1. */
function nextDoubles(marks: readonly Mark[]): number[] {
  const next = new Array<number>(marks.length).fill(-1);
  let found = -1;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    next[index] = found;
    if (isPlainDouble(marks[index]!)) found = index;
  }
  return next;
}

/**
 * For each mark, the strength of the likeliest single closing mark that follows before the next single opening mark or the end of
 * the double quotation around: what is less likely is an apostrophe, as in `‘the workers’ rights are gone,’`.
 */
function closersAhead(marks: readonly Mark[]): number[] {
  const ahead = new Array<number>(marks.length).fill(0);
  const outer: number[] = [];
  let found = 0;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index]!;
    ahead[index] = found;
    if (isPlainDouble(mark)) {
      if (mark.shape === "close" || (mark.shape === "either" && mark.place === "close")) {
        outer.push(found);
        found = 0;
      } else if (outer.length > 0) found = outer.pop()!;
    } else if (mark.place === "open" && mark.strength === 3) found = 0;
    else if (mark.place === "close" && mark.strength > 1) found = Math.max(found, mark.afterPoint ? 3 : 2);
  }
  return ahead;
}
