import * as artefact from "../data/lexicon.js";

const SYMBOL = 63;
const LAST = 1 << 6;
const FINAL = 1 << 7;
const TARGET_SHIFT = 8;
const CURLY_APOSTROPHE = 0x2019;

/** How many numbers an edge takes in `Automaton.edges`. */
export const EDGE = 2;

/** The compiled word list, decoded. */
export interface Automaton {
  /**
   * Of each edge its symbol, `LAST`, `FINAL` and the place of the first edge it leads to, in one number; beside it, where one
   * look fetches both, the words under earlier siblings: what taking the edge adds to the ordinal.
   */
  readonly edges: Uint32Array;
  /** Character code to symbol, capitals folded; 0 for what stands in no word. */
  readonly symbolOf: Uint8Array;
  readonly characters: readonly string[];
  readonly root: number;
  /** By ordinal. */
  readonly properties: Uint32Array;
}

export const edgeSymbol = (edge: number): number => edge & SYMBOL;
export const edgeIsLast = (edge: number): boolean => (edge & LAST) !== 0;
export const edgeIsFinal = (edge: number): boolean => (edge & FINAL) !== 0;
/** Place of the first edge of the node it leads to; 0 where it leads to no further letter. */
export const edgeTarget = (edge: number): number => edge >>> TARGET_SHIFT;

function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let index = 0; index < digits.length; index += 1) values[digits.charCodeAt(index)] = index;
  return values;
}

/** Reads what `compile/automaton.mjs` wrote; the format is described there. */
function decodeEdges(digit: Uint8Array): Uint32Array {
  const text = artefact.edges;
  // Place 0 is left empty, so that 0 can mean "no further letter".
  const edges = new Uint32Array(EDGE * (artefact.edgeCount + 1));
  const below = new Uint32Array(artefact.edgeCount + 1);
  let position = 0;
  let node = 1;
  let words = 0;
  for (let edge = 1; edge <= artefact.edgeCount; edge += 1) {
    const symbol = digit[text.charCodeAt(position)]!;
    const head = digit[text.charCodeAt(position + 1)]!;
    position += 2;
    let distance = head >> 3;
    let more = (head & 4) !== 0;
    for (let shift = 3; more; shift += 5) {
      const next = digit[text.charCodeAt(position)]!;
      position += 1;
      distance |= (next & 31) << shift;
      more = (next & 32) !== 0;
    }
    const target = distance === 0 ? 0 : node - distance;
    const final = (head & 2) !== 0;
    const last = (head & 1) !== 0;
    edges[EDGE * edge] = symbol | (last ? LAST : 0) | (final ? FINAL : 0) | ((EDGE * target) << TARGET_SHIFT);
    edges[EDGE * edge + 1] = words;
    words += (final ? 1 : 0) + below[target]!;
    if (last) {
      below[node] = words;
      node = edge + 1;
      words = 0;
    }
  }
  return edges;
}

function decodeProperties(digit: Uint8Array): Uint32Array {
  const text = artefact.properties;
  const properties = new Uint32Array(artefact.wordCount);
  let position = 0;
  for (let ordinal = 0; ordinal < properties.length; ordinal += 1) {
    let index = digit[text.charCodeAt(position)]!;
    position += 1;
    if (index === 63) {
      index = digit[text.charCodeAt(position)]! * 64 + digit[text.charCodeAt(position + 1)]!;
      position += 2;
    }
    properties[ordinal] = artefact.table[index]!;
  }
  return properties;
}

function symbolTable(characters: readonly string[]): Uint8Array {
  const symbolOf = new Uint8Array(CURLY_APOSTROPHE + 1);
  characters.forEach((character, index) => {
    symbolOf[character.charCodeAt(0)] = index + 1;
    const capital = character.toUpperCase();
    if (capital.length === 1) symbolOf[capital.charCodeAt(0)] = index + 1;
  });
  symbolOf[CURLY_APOSTROPHE] = symbolOf["'".charCodeAt(0)]!;
  return symbolOf;
}

function decode(): Automaton {
  const digit = digitValues();
  const characters = [...artefact.symbols];
  return {
    edges: decodeEdges(digit),
    symbolOf: symbolTable(characters),
    characters,
    root: EDGE * (artefact.root + 1),
    properties: decodeProperties(digit),
  };
}

let decoded: Automaton | undefined;

/** Decoded when it is first asked for: a few milliseconds. */
export function automaton(): Automaton {
  decoded ??= decode();
  return decoded;
}

let lastWord = "";
let lastProperties = 0;

/** The properties listed for a word, letter case aside; 0 where no list has it. Of a new spelling a dozen things are asked in a row. */
export function propertiesOf(word: string): number {
  if (word !== lastWord) {
    lastProperties = propertiesOfPart(word, 0, word.length);
    lastWord = word;
  }
  return lastProperties;
}

/** The same for `word.slice(start, end)`. */
export function propertiesOfPart(word: string, start: number, end: number): number {
  const { edges, symbolOf, root, properties } = decoded ?? automaton();
  let node = root;
  let ordinal = 0;
  for (let index = start; index < end; index += 1) {
    const code = word.charCodeAt(index);
    const symbol = code <= CURLY_APOSTROPHE ? symbolOf[code]! : 0;
    if (symbol === 0 || node === 0) return 0;
    let edge = node;
    let value = edges[edge]!;
    while ((value & SYMBOL) < symbol) {
      if ((value & LAST) !== 0) return 0;
      edge += EDGE;
      value = edges[edge]!;
    }
    if ((value & SYMBOL) !== symbol) return 0;
    ordinal += edges[edge + 1]!;
    if (index === end - 1) return (value & FINAL) !== 0 ? properties[ordinal]! : 0;
    if ((value & FINAL) !== 0) ordinal += 1;
    node = value >>> TARGET_SHIFT;
  }
  return 0;
}
