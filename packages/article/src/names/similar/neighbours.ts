const SHORTEST_TWO_OFF = 7;
const LONGEST = 32;
/** As many as the longest word has. */
const MOST_HASHES = 1 + LONGEST + (LONGEST * (LONGEST - 1)) / 2;
/** How many earlier words of one hash are looked at: keeps made-up lists of names linear. */
const MOST_LINKED = 12;

/**
 * Pairs of words that may be one or two letters apart: each word is entered under the hash of itself and of itself with a
 * letter (long words: two) left out, so that neighbours meet without all being compared with all. What meets is only a
 * candidate: hashes clash, and two letters left out of each may be four letters apart.
 */
export function neighbouringPairs(keys: readonly string[], found: (one: number, other: number) => void): void {
  const table = new HashTable(entriesOf(keys));
  const letters = new Int32Array(keys.length);
  /** By word: the last one that it met, plus one. */
  const metBy = new Int32Array(keys.length);
  let index = 0;
  const meet = (other: number): void => {
    if (metBy[other] === index + 1) return;
    metBy[other] = index + 1;
    if (bitsIn(letters[index]! ^ letters[other]!) <= MOST_UNSHARED) found(other, index);
  };
  const hashes = new Uint32Array(MOST_HASHES);
  for (; index < keys.length; index += 1) {
    const key = keys[index]!;
    if (key.length < 3 || key.length > LONGEST) continue;
    letters[index] = lettersOf(key);
    const count = deletionHashes(key, hashes);
    for (let at = 0; at < count; at += 1) table.enter(hashes[at]!, index, meet);
  }
}

/** How many entries the words make at most. */
function entriesOf(keys: readonly string[]): number {
  let entries = 0;
  for (const { length } of keys) {
    if (length >= 3 && length <= LONGEST)
      entries += 1 + length + (length < SHORTEST_TWO_OFF ? 0 : (length * (length - 1)) / 2);
  }
  return entries;
}

/** Letters that only one of two words has, where two were taken for others. */
const MOST_UNSHARED = 4;

/** A bit for each letter of the alphabet that the key has. */
function lettersOf(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at += 1) bits |= 1 << (key.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const BASE = 0x01000193;
const powers = new Int32Array(LONGEST + 1).fill(1);
for (let at = 1; at <= LONGEST; at += 1) powers[at] = Math.imul(powers[at - 1]!, BASE);
/** Hashes of the first letters of a key: of none, one, two and so on. */
const prefixes = new Int32Array(LONGEST + 1);

/**
 * Writes the hashes of the key, of the key without each letter, and without each two where it is long. The hash is a polynomial, so that
 * that of a part comes from two prefixes and no letter is read twice. Tells how many there are.
 */
function deletionHashes(key: string, into: Uint32Array): number {
  const { length } = key;
  for (let at = 0; at < length; at += 1) prefixes[at + 1] = Math.imul(prefixes[at]!, BASE) + key.charCodeAt(at);
  into[0] = mixed(prefixes[length]!);
  let count = 1;
  for (let first = 0; first < length; first += 1) {
    if (first > 0 && key.charCodeAt(first) === key.charCodeAt(first - 1)) continue;
    into[count] = mixed(joined(prefixes[first]!, first + 1, length));
    count += 1;
    if (length < SHORTEST_TWO_OFF) continue;
    for (let second = first + 1; second < length; second += 1) {
      into[count] = mixed(joined(joined(prefixes[first]!, first + 1, second), second + 1, length));
      count += 1;
    }
  }
  return count;
}

/** Hash of what has this hash with the letters from `start` to `end` behind it. */
function joined(hash: number, start: number, end: number): number {
  const power = powers[end - start]!;
  return (Math.imul(hash, power) + prefixes[end]! - Math.imul(prefixes[start]!, power)) | 0;
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (half ^ (half >>> 15)) >>> 0;
}

/** Kept for the next article, so that not every one has to allocate: up to this many slots. */
const KEPT_SLOTS = 1 << 16;
let keptHashes = new Uint32Array(0);
let keptHeads = new Int32Array(0);

/** Hash to the last few words entered under it. Open addressing in flat arrays: a word is entered up to some hundreds of times. */
class HashTable {
  readonly #mask: number;
  readonly #hashes: Uint32Array;
  /** Place in the chain of the newest entry, plus one. */
  readonly #heads: Int32Array;
  readonly #words: Int32Array;
  readonly #older: Int32Array;
  #count = 0;

  /** @param entries - the most that will be entered */
  constructor(entries: number) {
    let size = 256;
    while (size < 2 * entries) size *= 2;
    this.#mask = size - 1;
    if (size > KEPT_SLOTS) {
      this.#hashes = new Uint32Array(size);
      this.#heads = new Int32Array(size);
    } else {
      if (size > keptHeads.length) {
        keptHashes = new Uint32Array(size);
        keptHeads = new Int32Array(size);
      }
      this.#hashes = keptHashes;
      this.#heads = keptHeads.fill(0, 0, size);
    }
    this.#words = new Int32Array(entries);
    this.#older = new Int32Array(entries);
  }

  enter(hash: number, word: number, meet: (other: number) => void): void {
    let slot = hash & this.#mask;
    while (this.#heads[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    const head = this.#heads[slot]!;
    if (head !== 0 && this.#words[head - 1] === word) return;
    for (let link = head, steps = 0; link !== 0 && steps < MOST_LINKED; steps += 1) {
      meet(this.#words[link - 1]!);
      link = this.#older[link - 1]!;
    }
    this.#words[this.#count] = word;
    this.#older[this.#count] = head;
    this.#count += 1;
    this.#hashes[slot] = hash;
    this.#heads[slot] = this.#count;
  }
}
