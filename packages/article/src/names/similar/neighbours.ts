const SHORTEST_TWO_OFF = 7;
const LONGEST = 32;
/** How many earlier words of one hash are looked at: keeps made-up lists of names linear. */
const MOST_LINKED = 12;

/**
 * Pairs of words that may be one or two letters apart: each word is entered under the hash of itself and of itself with a
 * letter (long words: two) left out, so that neighbours meet without all being compared with all. What meets is only a
 * candidate: hashes clash, and two letters left out of each may be four letters apart.
 */
export function neighbouringPairs(keys: readonly string[], found: (one: number, other: number) => void): void {
  const table = new HashTable(keys.length * 40);
  const letters = new Int32Array(keys.length);
  /** By word: the last one that it met, plus one. */
  const metBy = new Int32Array(keys.length);
  const hashes: number[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    if (key.length < 3 || key.length > LONGEST) continue;
    letters[index] = lettersOf(key);
    hashes.length = 0;
    deletionHashes(key, hashes);
    for (const hash of hashes) {
      table.enter(hash, index, (other) => {
        if (metBy[other] === index + 1) return;
        metBy[other] = index + 1;
        if (bitsIn(letters[index]! ^ letters[other]!) <= MOST_UNSHARED) found(other, index);
      });
    }
  }
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
 * Hashes of the key, of the key without each letter, and without each two where it is long. The hash is a polynomial, so that
 * that of a part comes from two prefixes and no letter is read twice.
 */
function deletionHashes(key: string, into: number[]): void {
  const { length } = key;
  for (let at = 0; at < length; at += 1) prefixes[at + 1] = Math.imul(prefixes[at]!, BASE) + key.charCodeAt(at);
  into.push(mixed(prefixes[length]!));
  for (let first = 0; first < length; first += 1) {
    if (first > 0 && key.charCodeAt(first) === key.charCodeAt(first - 1)) continue;
    into.push(mixed(joined(prefixes[first]!, first + 1, length)));
    if (length < SHORTEST_TWO_OFF) continue;
    for (let second = first + 1; second < length; second += 1) {
      into.push(mixed(joined(joined(prefixes[first]!, first + 1, second), second + 1, length)));
    }
  }
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

/** Hash to the last few words entered under it. Open addressing in flat arrays: a word is entered up to some dozens of times. */
class HashTable {
  #mask: number;
  #hashes: Uint32Array;
  /** Place in the chain of the newest entry, plus one. */
  #heads: Int32Array;
  #words: number[] = [];
  #older: number[] = [];
  #used = 0;

  constructor(expected: number) {
    let size = 256;
    while (size < expected) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Uint32Array(size);
    this.#heads = new Int32Array(size);
  }

  enter(hash: number, word: number, meets: (other: number) => void): void {
    let slot = hash & this.#mask;
    while (this.#heads[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    let link = this.#heads[slot]!;
    if (link !== 0 && this.#words[link - 1] === word) return;
    for (let steps = 0; link !== 0 && steps < MOST_LINKED; steps += 1) {
      meets(this.#words[link - 1]!);
      link = this.#older[link - 1]!;
    }
    this.#words.push(word);
    this.#older.push(this.#heads[slot]!);
    if (this.#heads[slot] === 0) this.#used += 1;
    this.#hashes[slot] = hash;
    this.#heads[slot] = this.#words.length;
    if (this.#used * 2 > this.#mask) this.#grow();
  }

  #grow(): void {
    const hashes = this.#hashes;
    const heads = this.#heads;
    this.#mask = hashes.length * 2 - 1;
    this.#hashes = new Uint32Array(this.#mask + 1);
    this.#heads = new Int32Array(this.#mask + 1);
    heads.forEach((head, old) => {
      if (head === 0) return;
      let slot = hashes[old]! & this.#mask;
      while (this.#heads[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hashes[old]!;
      this.#heads[slot] = head;
    });
  }
}
