/** Verbs that say who speaks and say nothing else beside a quotation, in the forms in which they stand there. Sorted. */
export const CUES: ReadonlySet<string> = new Set([
  "added",
  "adds",
  "asked",
  "asks",
  "explained",
  "explains",
  "replied",
  "replies",
  "said",
  "says",
]);

/** `said Rose`, `said the mayor`, `said she`: what a subject behind its verb begins with, besides a capital. */
export const SUBJECT_OPENERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "another",
  "he",
  "her",
  "his",
  "one",
  "she",
  "the",
  "their",
  "they",
]);

export const PRONOUNS: ReadonlySet<string> = new Set(["he", "it", "she", "they"]);
