// A minimal acyclic automaton over a sorted word list, written as base64 digits.
//
// Nodes are numbered in post-order, so every edge points backwards and a reader can count the words below each node in
// one pass. The place of a word among all words (its ordinal) falls out of those counts: a perfect hash without a table.

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Symbols 1 to 63, commonest character first, so that a search among siblings is short. */
export function symbolsOf(words) {
  const counts = new Map();
  for (const word of words) for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  const symbols = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([character]) => character);
  if (symbols.length > 63) throw new Error(`${symbols.length} different characters; an edge has room for 63`);
  return symbols.join("");
}

/** Words in the order of their symbols: the order in which ordinals count. */
export function inSymbolOrder(words, symbols) {
  const codes = new Map([...symbols].map((character, index) => [character, String.fromCharCode(index + 1)]));
  const keyed = words.map((word) => [[...word].map((character) => codes.get(character)).join(""), word]);
  keyed.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  return { words: keyed.map(([, word]) => word), keys: keyed.map(([key]) => key) };
}

/**
 * An edge is two or more digits: its symbol; then bit 0 "last of its node", bit 1 "a word ends here", bit 2 "more digits
 * follow" and three low bits of the distance back to its node; then five bits a digit with bit 5 for "more". Distance 0
 * is the node without edges.
 */
export function encodeAutomaton(keys) {
  const known = new Map();
  const out = [];
  let edgeCount = 0;

  function node(low, high, depth) {
    const edges = [];
    for (let first = low; first < high; ) {
      const symbol = keys[first].charCodeAt(depth);
      let end = first;
      while (end < high && keys[end].charCodeAt(depth) === symbol) end += 1;
      const final = keys[first].length === depth + 1;
      edges.push([symbol, final, node(final ? first + 1 : first, end, depth + 1)]);
      first = end;
    }
    if (edges.length === 0) return -1;
    const shape = edges.join(";");
    const twin = known.get(shape);
    if (twin !== undefined) return twin;
    const start = edgeCount;
    known.set(shape, start);
    edges.forEach(([symbol, final, target], index) => {
      let distance = target < 0 ? 0 : start - target;
      const last = index === edges.length - 1 ? 1 : 0;
      out.push(DIGITS[symbol], DIGITS[last | (final ? 2 : 0) | (distance > 7 ? 4 : 0) | ((distance & 7) << 3)]);
      for (distance >>= 3; distance > 0; distance >>= 5) out.push(DIGITS[(distance & 31) | (distance > 31 ? 32 : 0)]);
    });
    edgeCount += edges.length;
    return start;
  }

  const root = node(0, keys.length, 0);
  return { edges: out.join(""), edgeCount, root };
}

/** One digit a word for the 63 commonest values, three for the others: the index into `table`. */
export function encodeProperties(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const table = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value);
  const indexOf = new Map(table.map((value, index) => [value, index]));
  const digits = values.map((value) => {
    const index = indexOf.get(value);
    return index < 63 ? DIGITS[index] : DIGITS[63] + DIGITS[index >> 6] + DIGITS[index & 63];
  });
  return { table, properties: digits.join("") };
}
