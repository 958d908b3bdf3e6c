/** The words of a list written with white space between them. */
export function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
