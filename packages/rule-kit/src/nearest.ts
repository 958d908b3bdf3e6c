import { closest, distance } from "fastest-levenshtein";

/** The known name that a mistyped one most probably stands for, if any is near enough to be worth naming. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name.length > 100) return undefined;
  const lower = name.toLowerCase();
  const match = closest(
    lower,
    known.map((candidate) => candidate.toLowerCase()),
  );
  // Two letters swapped count as two slips.
  const allowed = Math.ceil(match.length / 3);
  if (distance(lower, match) > allowed) return undefined;
  return known.find((candidate) => candidate.toLowerCase() === match);
}
