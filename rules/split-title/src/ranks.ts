const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Main words of the ranks that an office follows: `director`, `under secretary`. Small letters. */
export const RANKS: ReadonlySet<string> = list(`
  administrator adviser advisor ambassador attaché chancellor commissioner coordinator counsel counselor dean director envoy minister
  provost rapporteur representative secretary under-secretary undersecretary
`);

/** Ranks only behind `vice`: a president stands for elections, not for an office. */
export const RANKS_BEHIND_VICE: ReadonlySet<string> = list("president principal");

/** Words before the main word that belong to the rank: `principal deputy assistant secretary`. */
export const RANK_QUALIFIERS: ReadonlySet<string> = list(`
  acting assistant associate attorney cabinet chief deputy executive first foreign general high interim junior minister national permanent
  presidential prime principal regional security senior special under vice
`);

/** Ranks of people who are sent: a country or a union is their office too. */
export const SENT_RANKS: ReadonlySet<string> = list("ambassador coordinator envoy rapporteur representative");

/** Ranks of people who serve somebody: `adviser to President Roe`. */
export const SERVING_RANKS: ReadonlySet<string> = list("adviser advisor counsel counselor");

/** Small words before a rank that go with it behind the name: `the former`. */
export const BEFORE_RANK: ReadonlySet<string> = list(
  "a acting an current departing former her his incoming its longtime my new our outgoing retired retiring the their then",
);
