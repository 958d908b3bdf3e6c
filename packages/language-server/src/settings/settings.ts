/** What the user has decided, for one draft. */
export interface Settings {
  /** Options of rules by id; `false` switches a rule off. Rules that are not named are on. */
  readonly rules: Readonly<Record<string, unknown>>;
}

/** The value as a set of keys; an empty one where it is none. */
export function keysOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
