function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/**
 * As they are typed. Left out are `us` and `me` with a capital, which only titles have (`Me Too`, `Us Weekly`), and `mine`, which is
 * dug as often as owned.
 */
export const PRONOUNS: ReadonlyMap<string, "singular" | "plural"> = new Map([
  ...["I", "I'd", "I'll", "I'm", "I've", "me", "My", "my", "Myself", "myself"].map(
    (form) => [form, "singular"] as const,
  ),
  ..."We We'd We'll We're We've we we'd we'll we're we've Our our ours ourselves us"
    .split(" ")
    .map((form) => [form, "plural"] as const),
]);

/** What a Roman one counts: `World War I`, `Type I`. */
export const NUMBERED = words(
  `act annex appendix article band book category chapter clade class cohort column division exhibit figure form grade group level article
  number part phase pillar region room schedule section stage step table tier title track type unit volume war wave world zone`,
);

/** Begin a sentence that bids the reader do something: `Join us`. */
export const BIDDING = words(
  `ask call catch check click contact e-mail email find follow give help join let like listen read see send share sign stay subscribe
  support tell text visit watch write`,
);

/** What newsrooms and offices call theirs. */
export const NEWSROOM = words(
  `app audience bureau colleague colleagues contributor contributors correspondent correspondents coverage editor editors email guide
  homepage inbox journalism journalist journalists magazine newscast newsletter newsletters newspaper newsroom page partner partners
  podcast policy politics privacy producer readers reporter reporters reporting review sister site station story studio subscribers team
  terms viewers website`,
);

/** Speak for everybody, or not at all: `Experts say we sleep too little`, `This suggests we do.` */
export const LEARNED = words(
  `academics activists analysis analysts anthropologists astronomers biologists climatologists critics data doctors economists experts
  figures historians history many most nutritionists observers others people physicians physicists polling polls psychologists
  report research researchers scholars science scientists some statistics studies study survey surveys that theorists theory these this those what which`,
);

/** Bring in a clause beside the one that tells who said what: `While we wait for a treaty, he said that ...`. */
export const SIDE_CLAUSES = words(
  "although as because before if once since so though to unless until when whenever where whereas while",
);

/** What is done to a writer who is there: `told us`, `showed me`. */
export const TELLING = words(
  `ask asked asking asks assured emailed gave gives informed messaged reminded sent showed shows tell telling tells texted told walked`,
);
