import { automaton, EDGE, edgeIsFinal, edgeIsLast, edgeSymbol, edgeTarget } from "./automaton.js";
import * as slip from "./slips.js";

/** A listed spelling near the one that was asked about. */
export interface Candidate {
  readonly key: string;
  readonly cost: number;
  readonly properties: number;
}

/** Nothing longer is a slip of a word: German compounds, keys, nonsense. */
export const LONGEST = 32;
/** A correction may be this much longer than the word. */
const LONGEST_GROWTH = 4;
const WIDTH = LONGEST + 1;

const CHEAPEST_SLIP = slip.hundredths(slip.CHEAPEST_SLIP);
const DOUBLED = slip.hundredths(slip.DOUBLED);
const FIRST_LETTER = slip.hundredths(slip.FIRST_LETTER);
const TRANSPOSED = slip.hundredths(slip.TRANSPOSED);
const OUT_OF_REACH = 1_000_000;

let costs: slip.SlipCosts | undefined;
/** Costs in hundredths. */
const rows = new Int32Array(WIDTH * (LONGEST + LONGEST_GROWTH + 2));
const path = new Uint8Array(LONGEST + LONGEST_GROWTH + 2);
const typed = new Uint8Array(LONGEST);
/** 1 for each symbol that the typed word has. */
const inWord = new Uint8Array(64);

/** One walk over the automaton; what does not change on the way. */
interface Walk {
  readonly length: number;
  /** In hundredths. */
  readonly maxCost: number;
  /** A path this far off the diagonal has had more letters left out or put in than the cost allows. */
  readonly band: number;
  readonly found: Candidate[];
}

/** Every listed spelling within `maxCost` of the word, at most `LONGEST` long: a row of edit costs for each letter. */
export function candidatesFor(word: string, maxCost: number): Candidate[] {
  const { symbolOf, characters, root } = automaton();
  costs ??= slip.slipCosts(characters);
  const walk = {
    length: word.length,
    maxCost: slip.hundredths(maxCost),
    band: Math.floor(maxCost / slip.CHEAPEST_SHIFT),
    found: [],
  };
  inWord.fill(0);
  for (let index = 0; index < word.length; index += 1) {
    typed[index] = symbolOf[word.charCodeAt(index)] ?? 0;
    inWord[typed[index]!] = 1;
    // "façade" may be meant without its accent.
    if (word.charCodeAt(index) > 127) inWord[symbolOf[word[index]!.normalize("NFD").charCodeAt(0)] ?? 0] = 1;
  }
  rows[0] = 0;
  for (let column = 1; column <= word.length; column += 1) {
    const cost = rows[column - 1]! + costs.extra[typed[column - 1]!]! + (column === 1 ? FIRST_LETTER : 0);
    rows[column] = column > walk.band ? OUT_OF_REACH : cost;
  }
  visit(walk, costs, root, 1, 0, 0);
  return walk.found;
}

/** `reached` is the least that the path so far has cost. */
function visit(walk: Walk, slips: slip.SlipCosts, node: number, depth: number, before: number, reached: number): void {
  const { edges } = automaton();
  const { length, maxCost, band } = walk;
  // No slip can be afforded any more: only letters of the word itself lead on, or the same ones with an accent.
  const spent = reached + CHEAPEST_SLIP > maxCost;
  for (let edge = node; ; edge += EDGE) {
    const value = edges[edge]!;
    const symbol = edgeSymbol(value);
    if (!spent || inWord[symbol] === 1 || slips.accented[symbol] === 1) {
      path[depth] = symbol;
      const least = fillRow(slips, symbol, depth, length, band);
      const ordinal = before + edges[edge + 1]!;
      if (edgeIsFinal(value) && depth + band >= length && depth - band <= length) report(walk, depth, ordinal);
      const target = edgeTarget(value);
      if (target !== 0 && least <= maxCost && depth < length + LONGEST_GROWTH) {
        visit(walk, slips, target, depth + 1, ordinal + (edgeIsFinal(value) ? 1 : 0), least);
      }
    }
    if (edgeIsLast(value)) return;
  }
}

/** Works out what it costs to have typed the path's letters so far for each length of the typed word; gives the least. */
function fillRow(slips: slip.SlipCosts, symbol: number, depth: number, length: number, band: number): number {
  const previous = (depth - 1) * WIDTH;
  const current = depth * WIDTH;
  const first = depth === 1 ? FIRST_LETTER : 0;
  const low = depth > band ? depth - band : 1;
  const high = Math.min(depth + band, length);
  const left = depth > 1 ? path[depth - 1]! : 0;
  const dropped = (symbol === left ? DOUBLED : slips.missing[symbol]!) + first;
  let least = low > 1 ? OUT_OF_REACH : rows[previous]! + dropped;
  rows[current + low - 1] = least;
  for (let column = low; column <= high; column += 1) {
    const letter = typed[column - 1]!;
    let cost = rows[previous + column - 1]!;
    if (letter !== symbol) cost += slips.substitution[letter * 64 + symbol]! + (column === 1 ? first : 0);
    const leftOut = rows[previous + column]! + dropped;
    if (leftOut < cost) cost = leftOut;
    const doubled = column > 1 && typed[column - 2] === letter;
    const tooMany = rows[current + column - 1]! + (doubled ? DOUBLED : slips.extra[letter]!);
    if (tooMany < cost) cost = tooMany;
    if (depth > 1 && column > 1 && letter === left && typed[column - 2] === symbol && letter !== symbol) {
      const swapped = rows[previous - WIDTH + column - 2]! + TRANSPOSED;
      if (swapped < cost) cost = swapped;
    }
    rows[current + column] = cost;
    if (cost < least) least = cost;
    // The second letter of a swapped pair: what the first costs is known one letter later.
    if (column < length && symbol === typed[column] && letter !== symbol) {
      const pending = rows[previous + column - 1]! + TRANSPOSED;
      if (pending < least) least = pending;
    }
  }
  if (high < length) rows[current + high + 1] = OUT_OF_REACH;
  return least;
}

function report({ length, maxCost, found }: Walk, depth: number, ordinal: number): void {
  const cost = rows[depth * WIDTH + length]!;
  if (cost > maxCost) return;
  const { characters, properties } = automaton();
  let key = "";
  for (let index = 1; index <= depth; index += 1) key += characters[path[index]! - 1]!;
  found.push({ key, cost: cost / 100, properties: properties[ordinal]! });
}
