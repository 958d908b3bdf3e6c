/** What decides how drafts are checked, as plain data: workers are told it, and the cache is keyed on it. */
export interface Settings {
  /** By rule id: false where it is off, else its options. A rule that is not named is on, without options. */
  readonly rules: Readonly<Record<string, false | Readonly<Record<string, unknown>>>>;
  /** Tell of comments and `stet` entries that suppress nothing; not where only some rules run. */
  readonly tellUnused: boolean;
  /** Folder of the cache, absolute; none where there is none. */
  readonly cache?: string;
}
