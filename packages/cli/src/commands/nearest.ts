import { distance } from "fastest-levenshtein";

/** The one of the names that somebody probably meant, or undefined where none is near. */
function nearest(typed: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, steps: name.includes(typed) && typed.length > 2 ? 1 : distance(typed, name) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  return best !== undefined && best.steps <= Math.max(2, Math.floor(typed.length / 3)) ? best.name : undefined;
}

/** `; did you mean "typo"?`, or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const meant = nearest(typed, names);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}
