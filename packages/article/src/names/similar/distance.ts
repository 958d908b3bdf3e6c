/** Beyond this two names are not spellings of one. */
const FAR = 9;

/** Length of the stretch that differs. */
const MOST_COMPARED = 12;
const SOFT = 0.5;
const VOWEL = 0.7;
const FULL = 1;
/** The first letter is the one that people get right. */
const FIRST_LETTER = 0.5;

const VOWELS = "aeiouy";
/** Letters, and groups of them, that transliteration and the ear take for one another. */
const SOUND_ALIKE = ["ckq", "sz", "iy", "fv", "gj", "vw", "dt", "mn", "kx", "bp", "ij", "gk", "uw", "gq", "hk"];
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const [E, I, Y] = [0x65, 0x69, 0x79];

/** By pair of letters: what it costs to take one for the other. */
const substitution = new Float32Array(26 * 26).fill(FULL);

function setCost(one: string, other: string, cost: number): void {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const at = (a.charCodeAt(0) - 97) * 26 + b.charCodeAt(0) - 97;
    substitution[at] = Math.min(substitution[at]!, cost);
  }
}

for (const one of VOWELS) for (const other of VOWELS) setCost(one, other, VOWEL);
for (const group of SOUND_ALIKE) for (const one of group) for (const other of group) setCost(one, other, SOFT + 0.1);
for (const row of ROWS) for (let at = 1; at < row.length; at += 1) setCost(row[at - 1]!, row[at]!, 0.8);

/**
 * How unlike two folded names are, weighted by how such slips are made: two letters swapped, one doubled or an `h` dropped 0.5,
 * a vowel for a vowel 0.7, any other letter 1. `FAR` where they have more than about two slips.
 */
export function nameDistance(one: string, other: string): number {
  const difference = Math.abs(one.length - other.length);
  if (difference > 2) return FAR;
  let start = 0;
  const shorter = Math.min(one.length, other.length);
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)
  ) {
    tail += 1;
  }
  const from = Math.max(0, start - 1);
  const rows = one.length - tail - from;
  const columns = other.length - tail - from;
  if (Math.max(rows, columns) > MOST_COMPARED) return FAR;
  const distance = new Alignment(one, other, from, rows, columns).distance();
  if (start === 0) return distance + FIRST_LETTER;
  return difference === 0 && distance > 1 && distance <= 2 && isAnagram(one, other, from, rows)
    ? Math.min(distance, 1.2)
    : distance;
}

/** The alignment's table, row by row: one is made at a time. */
const costs = new Float32Array((MOST_COMPARED + 1) * (MOST_COMPARED + 1));

/** Weighted alignment with swaps of neighbours, over the part where two words differ. */
class Alignment {
  constructor(
    readonly one: string,
    readonly other: string,
    readonly from: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  distance(): number {
    const width = this.columns + 1;
    costs[0] = 0;
    for (let row = 0; row <= this.rows; row += 1) {
      for (let column = 0; column <= this.columns; column += 1) {
        if (row + column === 0) continue;
        const at = row * width + column;
        let best = FAR;
        if (row > 0) best = Math.min(best, costs[at - width]! + gap(this.one, this.from + row - 1));
        if (column > 0) best = Math.min(best, costs[at - 1]! + gap(this.other, this.from + column - 1));
        if (row > 0 && column > 0) best = Math.min(best, costs[at - width - 1]! + this.#substitute(row, column));
        if (row > 1 && column > 1 && (this.#swapped(row, column) || this.#soundsAlike(row, column))) {
          best = Math.min(best, costs[at - 2 * width - 2]! + SOFT);
        }
        costs[at] = best;
      }
    }
    return costs[this.rows * width + this.columns]!;
  }

  #substitute(row: number, column: number): number {
    const a = this.one.charCodeAt(this.from + row - 1);
    const b = this.other.charCodeAt(this.from + column - 1);
    if (a === b) return 0;
    const one = a - 97;
    const other = b - 97;
    return one >= 0 && one < 26 && other >= 0 && other < 26 ? substitution[one * 26 + other]! : FULL;
  }

  /** `Jeffreys` and `Jeffries` */
  #soundsAlike(row: number, column: number): boolean {
    const a = this.one.charCodeAt(this.from + row - 2);
    const b = this.other.charCodeAt(this.from + column - 2);
    const behindA = this.one.charCodeAt(this.from + row - 1);
    const behindB = this.other.charCodeAt(this.from + column - 1);
    return (
      (a === E && behindA === Y && b === I && behindB === E) || (a === I && behindA === E && b === E && behindB === Y)
    );
  }

  #swapped(row: number, column: number): boolean {
    const a = this.from + row - 1;
    const b = this.from + column - 1;
    return (
      this.one.charCodeAt(a) === this.other.charCodeAt(b - 1) && this.one.charCodeAt(a - 1) === this.other.charCodeAt(b)
    );
  }
}

/** What it costs to leave out a letter: little for one of a double, and for one that is not heard. */
function gap(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code === word.charCodeAt(at - 1) || code === word.charCodeAt(at + 1)) return SOFT;
  if (code === 0x68) return SOFT;
  // `ck` for `k`, `tch` for `ch`
  const next = word.charCodeAt(at + 1);
  if ((code === 0x63 && next === 0x6b) || (code === 0x74 && next === 0x63)) return SOFT;
  return VOWELS.includes(word.charAt(at)) ? 0.9 : FULL;
}

function isAnagram(one: string, other: string, from: number, length: number): boolean {
  const sorted = (word: string): string => [...word.slice(from, from + length)].sort().join("");
  return sorted(one) === sorted(other);
}
