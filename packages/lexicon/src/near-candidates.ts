import { type Automaton, automaton, EDGE, edgeIsFinal, edgeIsLast, edgeSymbol, edgeTarget } from "./automaton.js";
import type { Candidate } from "./candidates.js";
import * as slip from "./slips.js";

/** The dearest slip that this search is for: beyond it, too many ways lead on. */
export const NEAR_COST = 0.8;

const DOUBLED = slip.hundredths(slip.DOUBLED);
const FIRST_LETTER = slip.hundredths(slip.FIRST_LETTER);
const TRANSPOSED = slip.hundredths(slip.TRANSPOSED);
const CHEAPEST_SHIFT = slip.hundredths(slip.CHEAPEST_SHIFT);

let search: NearSearch | undefined;

/**
 * What `candidatesFor` finds for costs up to `NEAR_COST`. Most spellings are asked about so far and no further, and have one
 * slip at the most, accents and apostrophes aside: so the letters are followed as they were typed, and each slip is tried
 * where it would be the first. That takes a tenth of the rows of costs.
 */
export function nearCandidates(word: string, maxCost: number): Candidate[] {
  search ??= new NearSearch(automaton());
  return search.run(word, slip.hundredths(maxCost));
}

/** Costs are in hundredths; `spent` is what the path has cost. */
class NearSearch {
  readonly #automaton: Automaton;
  readonly #costs: slip.SlipCosts;
  /** The symbols typed, and how many. */
  readonly #typed = new Uint8Array(64);
  #length = 0;
  #maxCost = 0;
  /** The symbols of the listed word, from place 1. */
  readonly #path = new Uint8Array(128);
  #found: Candidate[] = [];
  /** Of each that was found. */
  #ordinals: number[] = [];

  constructor(words: Automaton) {
    this.#automaton = words;
    this.#costs = slip.slipCosts(words.characters);
  }

  run(word: string, maxCost: number): Candidate[] {
    const { symbolOf, root } = this.#automaton;
    for (let at = 0; at < word.length; at += 1) this.#typed[at] = symbolOf[word.charCodeAt(at)] ?? 0;
    this.#length = word.length;
    this.#maxCost = maxCost;
    this.#found = [];
    this.#ordinals = [];
    let spent = 0;
    for (let column = 0; column < word.length && spent <= maxCost; column += 1) {
      this.#leave(root, 0, 0, column, spent);
      // So many letters too many at the head.
      spent += this.#costs.extra[this.#typed[column]!]! + (column === 0 ? FIRST_LETTER : 0);
    }
    return this.#found;
  }

  /** At the end of an edge: the path has `depth` letters, which stand for the first `column` of those typed. */
  #arrive(edge: number, ordinal: number, depth: number, column: number, spent: number): void {
    const isFinal = edgeIsFinal(edge);
    if (column < this.#length) {
      const letter = this.#typed[column]!;
      const isDoubled = column > 0 && letter === this.#typed[column - 1];
      const tooMany = spent + (isDoubled ? DOUBLED : this.#costs.extra[letter]!);
      if (tooMany <= this.#maxCost) this.#arrive(edge, ordinal, depth, column + 1, tooMany);
    } else if (isFinal) this.#report(ordinal, depth, spent);
    const target = edgeTarget(edge);
    if (target !== 0) this.#leave(target, isFinal ? ordinal + 1 : ordinal, depth, column, spent);
  }

  /** Takes each edge of a node that is affordable. `before`: words that come before the first of them. */
  #leave(node: number, before: number, depth: number, column: number, spent: number): void {
    const { edges } = this.#automaton;
    const { substitution, missing } = this.#costs;
    const left = this.#maxCost - spent;
    const maySlip = left >= CHEAPEST_SHIFT;
    const isRest = column < this.#length;
    if (!isRest && !maySlip) return;
    const letter = isRest ? this.#typed[column]! : 0;
    const second = maySlip && column + 1 < this.#length ? this.#typed[column + 1]! : 0;
    const head = depth === 0 ? FIRST_LETTER : 0;
    for (let at = node; ; at += EDGE) {
      const edge = edges[at]!;
      const symbol = edgeSymbol(edge);
      this.#path[depth + 1] = symbol;
      if (isRest) {
        let cost = substitution[letter * 64 + symbol]!;
        if (letter !== symbol && column === 0) cost += head;
        if (cost <= left) this.#arrive(edge, before + edges[at + 1]!, depth + 1, column + 1, spent + cost);
      }
      if (maySlip) {
        const cost = (depth > 0 && symbol === this.#path[depth] ? DOUBLED : missing[symbol]!) + head;
        if (cost <= left) this.#arrive(edge, before + edges[at + 1]!, depth + 1, column, spent + cost);
        if (symbol === second && symbol !== letter && TRANSPOSED <= left)
          this.#swap(edge, before + edges[at + 1]!, depth + 1, column, spent + TRANSPOSED);
      }
      if (edgeIsLast(edge)) return;
    }
  }

  /** Behind the second of two swapped letters: the first has to follow. */
  #swap(edge: number, ordinal: number, depth: number, column: number, spent: number): void {
    const { edges } = this.#automaton;
    const target = edgeTarget(edge);
    if (target === 0) return;
    const letter = this.#typed[column]!;
    for (let at = target; ; at += EDGE) {
      const next = edges[at]!;
      if (edgeSymbol(next) === letter) {
        this.#path[depth + 1] = letter;
        const before = edgeIsFinal(edge) ? ordinal + 1 : ordinal;
        this.#arrive(next, before + edges[at + 1]!, depth + 1, column + 2, spent);
        return;
      }
      if (edgeIsLast(next)) return;
    }
  }

  #report(ordinal: number, depth: number, spent: number): void {
    const { characters, properties } = this.#automaton;
    const known = this.#ordinals.indexOf(ordinal);
    if (known >= 0 && this.#found[known]!.cost <= spent / 100) return;
    let key = "";
    for (let at = 1; at <= depth; at += 1) key += characters[this.#path[at]! - 1]!;
    const candidate = { key, cost: spent / 100, properties: properties[ordinal]! };
    if (known >= 0) this.#found[known] = candidate;
    else {
      this.#ordinals.push(ordinal);
      this.#found.push(candidate);
    }
  }
}
