const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Forms of the plural and what the singular has in their place. */
export const SINGULAR_FOR: ReadonlyMap<string, string> = new Map([
  ["are", "is"],
  ["aren't", "isn't"],
  ["do", "does"],
  ["don't", "doesn't"],
  ["have", "has"],
  ["haven't", "hasn't"],
  ["were", "was"],
  ["weren't", "wasn't"],
]);

export const PLURAL_FOR: ReadonlyMap<string, string> = new Map([...SINGULAR_FOR].map(([plural, one]) => [one, plural]));

/** Nouns of time and measure: as many of them can be one amount (`Two years is long`), or say when (`each year are`). */
export const AMOUNTS: ReadonlySet<string> = words(
  `acre acres afternoon cent cents century day days decade decades degree degrees dollar dollars euro euros evening feet foot
  game generation hour hours inch inches kilometer kilometers kilometre kilometres meter meters metre metres mile miles
  minute minutes moment month months morning night nights percent period point points pound pounds quarter season seasons
  second seconds spring summer time times ton tonnes tons week weekend weeks winter yard yards year years`,
);

/** Words that open a clause, so that its subject comes next. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(
  "although because but so that though unless until when whenever whereas whether while",
);

/** Before a subject they make the verb one of wishes: `if each of them were here`. */
export const WISHES: ReadonlySet<string> = words("as if suppose though unless whether wish wished wishes");

/** Verbs in the third person that take no clause behind them, so that a second verb can only be their own subject's. */
export const VERBS_WITHOUT_CLAUSE: ReadonlySet<string> = words(
  `aims attempts backs begins builds buys carries continues contains controls covers creates develops employs features fights
  funds gives has hosts houses imports includes intends is isn't joins leads lives maintains makes manages manufactures
  needs offers operates opposes owns plans plays prepares produces provides pursues refuses remains represents runs seeks
  sells serves spends starts struggles supports tends tries uses wants was wasn't works`,
);

/** What says, thinks or brings about something, so that a clause of its own may follow: `is sure the boats leak and are old`. */
export const CLAUSE_TAKERS: ReadonlySet<string> = words(
  `accept acknowledge admit afraid agree announce argue assume assumes aware believe believes certain claim claims clear confident
  confirm convinced decide deny discover ensure ensures expect fear fears feel find glad guarantee happy hear help helps hope
  hopes insist know knows learn let lets likely make mean notice pretend promise prove realise realize recognise recognize report
  say says see seem show shows sorry suggest suggests sure suspect tell tells think thinks told understand warn wish worried`,
);

/** The amount of many: `there is many` needs `are`. */
export const MANY: ReadonlySet<string> = words(
  "both countless eight few five four many nine numerous seven several six ten three two various",
);

/** Nouns before `of` that never count what comes behind: `the use of boats are`, but `the majority of boats are`. */
export const HEADS: ReadonlySet<string> = words(
  `absence aim availability cause cost danger death effect emergence existence failure future goal history idea impact importance
  introduction lack launch location loss nature outcome popularity power presence price purpose quality release removal
  result rise role safety sale spread success treatment use value`,
);
