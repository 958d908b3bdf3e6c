const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that have a person before them; those in `-ed` are known by their ending. */
export const FINITE_VERBS: ReadonlySet<string> = list(`
  also became began can chose could did does fell felt found gave goes got had has is keeps knew leads led left lost made may met might must
  never once paid plans put ran says said sat saw sent should spoke still stood takes tells then thinks thought told took tried wants was went
  will won works would writes wrote
`);

/** Titles that need no given name: there is one of each, and every reader knows who it is. */
export const HIGH_TITLES: ReadonlySet<string> = list(
  "Ayatollah Chancellor Emir Emperor Empress Imam King Lord Lady Minister Pope Premier President Prince Princess Queen Sheik Sheikh Sultan",
);

export const DETERMINERS: ReadonlySet<string> = list("a an any every no that the these this those");

/** What is called after people, behind the name: `the case`, `her supporters`. */
export const NAMED_AFTER_PEOPLE: ReadonlySet<string> = list(`
  act administration affair aide aides ally allies amendment appointee appointees associate associates backer backers bill brothers camp campaign
  case cases clan controversy critics decision doctrine donors era estate fan fans family foundation government hearing home house household
  interview investigation law lawyers legacy loyalists memo nomination nominee official officials organization plan plans policy precedent
  presidency rally report residence rule ruling scandal siblings sisters speech staff staffer staffers supporter supporters team trial v v. voters
  vs vs. years
`);

/** Words of a sentence about the article itself: `An earlier version of this article said ...`. */
export const ABOUT_ARTICLE: ReadonlySet<string> = list(
  "clarification correction corrected misspelled misstated version",
);

/** Whoever shares the surname: `his uncle, Ken Rose`. */
export const KIN: ReadonlySet<string> = list(`
  aunt boyfriend brother brothers cousin cousins daughter daughters ex-husband ex-wife father girlfriend granddaughter grandfather grandmother grandson
  husband mother namesake nephew niece parents partner relative sibling sister sisters son sons stepfather stepmother stepson uncle widow widower wife
`);
