/** How one word may have been typed for another. */
type SlipKind = "swapped" | "doubled" | "missing" | "extra" | "replaced";

export interface Slip {
  readonly kind: SlipKind;
  /** Place in what was typed. */
  readonly at: number;
}

/** The one slip of the fingers that makes `typed` of `meant`; `undefined` where they are the same, or further apart. */
export function oneSlip(typed: string, meant: string): Slip | undefined {
  const longer = typed.length - meant.length;
  if (longer < -1 || longer > 1) return undefined;
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === meant.charCodeAt(at)) at += 1;
  if (at === typed.length && longer === 0) return undefined;
  const is = typed.charCodeAt(at);
  const was = meant.charCodeAt(at);
  const before = typed.charCodeAt(at - 1);
  if (longer === 1) {
    if (!endsAlike(typed, at + 1, meant, at)) return undefined;
    return { kind: is === before ? "doubled" : "extra", at };
  }
  if (longer === -1) {
    if (!endsAlike(typed, at, meant, at + 1)) return undefined;
    return { kind: was === before ? "doubled" : "missing", at };
  }
  if (endsAlike(typed, at + 1, meant, at + 1)) return { kind: "replaced", at };
  const swapped = is === meant.charCodeAt(at + 1) && was === typed.charCodeAt(at + 1);
  return swapped && endsAlike(typed, at + 2, meant, at + 2) ? { kind: "swapped", at } : undefined;
}

function endsAlike(typed: string, from: number, meant: string, meantFrom: number): boolean {
  for (let at = typed.length - 1, other = meant.length - 1; at >= from; at -= 1, other -= 1) {
    if (other < meantFrom || typed.charCodeAt(at) !== meant.charCodeAt(other)) return false;
  }
  return true;
}

/** Each run of one letter taken once: `Carribean` and `Caribbean` are the same so. */
export function withoutDoubles(word: string): string {
  let out = "";
  let from = 0;
  for (let at = 1; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== word.charCodeAt(at - 1)) continue;
    out += word.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? word : out + word.slice(from);
}
