/** Small closed classes of English words, in lower case, as the attribution stage needs them. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

export const SUBJECT_PRONOUNS = words(
  `he she they it we i you one others some many most everyone everybody someone somebody anyone nobody both all several few neither none these
  those this`,
);

/** Stand for a person already named; the others stand for things or for nobody in particular. */
export const PERSON_PRONOUNS: ReadonlyMap<string, "male" | "female"> = new Map([
  ["he", "male"],
  ["she", "female"],
]);

export const RELATIVES = words("who which that");

export const DETERMINERS = words(
  `a an the his her its their our my your this that these those another each every either neither some any no one two three four five six seven
  eight nine ten both several many most all other such whose`,
);

export const PREPOSITIONS = words(
  `about above across after against along amid among around as at because before behind below beneath beside between beyond by concerning despite
  down during except following for from in including inside into like near of off on onto out outside over past per regarding since than through
  throughout to toward towards under underneath unlike until up upon via with within without`,
);

/** Prepositions that go on with the noun before them: `a spokeswoman for the mayor`. */
export const NOUN_PREPOSITIONS = words("of for from at with in on to by against near under between");

/** Begin a clause of their own, so that no noun phrase is read across them. */
export const SUBORDINATORS = words(
  "that if when whenever because while whether although though since where whereas unless until as than how why what who whom which whose after before once so lest",
);

/** Begin what is asked. */
export const QUESTION_WORDS = words("if how why what who where when which");

export const CONJUNCTIONS = words("and but or nor yet then");

export const BE = words("is are was were be been being am isn't aren't wasn't weren't ain't");
export const HAVE = words("has have had having hasn't haven't hadn't");
export const DO = words("do does did don't doesn't didn't");
const MODALS = words(
  "will would can could may might shall should must won't wouldn't can't cannot couldn't mightn't shouldn't mustn't",
);

export const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...DO, ...MODALS]);

/** Auxiliaries that make a clause a clause, without the forms that have no tense. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(
  [...AUXILIARIES].filter((word) => !["be", "been", "being", "having"].includes(word)),
);

/** Adverbs without -ly that stand between a subject and its verb, or behind the verb. */
export const ADVERBS = words(
  `also then later still just once never often already again even soon further not always sometimes seldom ever though too instead meanwhile
  however therefore thus now here there first last next earlier afterwards afterward today yesterday tomorrow tonight twice perhaps indeed rather
  almost nearly quite ago back recently only`,
);

/** Say when, without a preposition: `said Tuesday`, `said last month`. */
export const TIMES = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight last this next earlier later early late recently once again then`,
);

/** End in -ly and are nouns. */
export const NOT_ADVERBS = words("ally anomaly assembly belly bully family monopoly rally supply");

/** Months that people are called by, too. */
export const MONTHS_AND_NAMES: ReadonlySet<string> = new Set(["April", "August", "June", "May"]);

/** Begin a sentence before its subject: `Then Rose said`. */
export const LEADING_ADVERBS = words("also here however instead later meanwhile no now so still then there yes");

/** Are written together with a verb: `he's`, `there's`. */
export const CONTRACTED = words("he here i it she that there they we what who you");

/** Pronouns that are subjects wherever they stand. */
export const NOMINATIVES = words("he she they we i");

/** The commonest past forms that are no other word and do not end in -ed. */
export const PLAIN_PAST = words(
  `became began brought came chose fell gave got grew held kept knew lost made met paid ran said sat sent spoke stood told took went won
  wrote`,
);

/** What words are put into: its author speaks, not it. */
export const DOCUMENTS = words(
  `ad article blog brief caption column comment comments document e-mail email essay letter memo message note op-ed post posting release
  remarks report sign signs speech statement statements text tweet tweets video`,
);

/** Time is told in these: `A month later, he`, `eight years ago`. */
export const TIME_UNITS = words(
  "afternoon day days decade decades evening few hour hours minute minutes moment month months morning night week weekend weeks year years",
);

/** Nouns that speak without a determiner, in the singular. */
export const BARE_SPEAKERS = words(
  `congress counsel court critics government headquarters management parliament people police prosecution spokesman spokeswoman staff`,
);

/** Pronouns that take a verb in the plural, and those that take one in the singular. */
export const PLURAL_PRONOUNS = words("i we they you some others many most critics both several few");
export const SINGULAR_PRONOUNS = words("he she it who one");
