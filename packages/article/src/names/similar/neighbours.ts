const SHORTEST_TWO_OFF = 7;
const LONGEST = 32;
/** With how many words before it one is compared at the most: keeps made-up lists of names linear. */
const MOST_COMPARED = 2000;

/**
 * Pairs of words that may be one or two letters apart: what is left of each without a letter (long words: without two) is the
 * same. It is only a candidate, since two letters left out of each may be four letters apart.
 */
export function neighbouringPairs(keys: readonly string[], found: (one: number, other: number) => void): void {
  const lengths = new Int32Array(keys.length);
  const letters = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    const { length } = key;
    if (length < 3 || length > LONGEST) continue;
    lengths[index] = length;
    letters[index] = lettersOf(key);
    const most = mostLeftOut(length);
    for (let other = Math.max(0, index - MOST_COMPARED); other < index; other += 1) {
      const difference = lengths[other]! - length;
      if (difference > 2 || difference < -2) continue;
      const mostOfOther = mostLeftOut(lengths[other]!);
      if (bitsIn(letters[index]! ^ letters[other]!) > most + mostOfOther) continue;
      if (meet(key, 0, most, keys[other]!, 0, mostOfOther)) found(other, index);
    }
  }
}

const mostLeftOut = (length: number): number => (length < SHORTEST_TWO_OFF ? 1 : 2);

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

/** Whether the two words from these places on are one where so many letters at most are left out of each. */
function meet(one: string, from: number, most: number, other: string, otherFrom: number, mostOfOther: number): boolean {
  let at = from;
  let otherAt = otherFrom;
  while (at < one.length && otherAt < other.length && one.charCodeAt(at) === other.charCodeAt(otherAt)) {
    at += 1;
    otherAt += 1;
  }
  if (one.length - at <= most && other.length - otherAt <= mostOfOther) return true;
  return (
    (most > 0 && at < one.length && meet(one, at + 1, most - 1, other, otherAt, mostOfOther)) ||
    (mostOfOther > 0 && otherAt < other.length && meet(one, at, most, other, otherAt + 1, mostOfOther - 1))
  );
}
