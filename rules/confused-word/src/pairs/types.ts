/**
 * Pairs by what was typed and what was meant, each with its frames (see `Frame`): `"loose looses > lose loses"` holds for every
 * form beside its own. In a frame that begins with `unless` the typed word is right after all. `~` is a space.
 */
export type Pairs = Readonly<Record<string, readonly string[]>>;
