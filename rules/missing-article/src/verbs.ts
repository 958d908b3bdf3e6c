const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Finite forms that are hardly ever nouns or participles behind a name: whoever reads one knows that the name is a subject. */
export const SURE_VERBS: ReadonlySet<string> = words(
  `am announced are aren't asked became began believed believes can can't cannot condemned condemns congratulates considers co-sponsored
  could couldn't declined denied denies deserves did didn't does doesn't ended expects failed gave had hadn't has hasn't have
  haven't helped helps hopes insisted insists intends is isn't joined kept knew knows learned may might must mustn't needed
  noted opposes ought owes prefers refused refuses regrets remained remains responded said saw says seeks seemed seems sent
  should shouldn't spent thinks told took tried tries understands urged urges voted vowed vows wanted wants warned warns
  was wasn't welcomed welcomes went were weren't will withdrew won't would wouldn't`,
);

/** Forms that can be a noun or a participle as well (`U.S. plans`, `U.S. backed`), and the words behind that make verbs of them. */
export const CLEAR_WHEN_FOLLOWED: ReadonlySet<string> = words(
  `accused added agreed agrees appears approved asks backed backs began begins blamed blames calls called claimed claims
  confirmed confirms continued continues decided demanded demands deployed designated fears gained gives hailed holds hosted
  imposed issued issues keeps leads led lifted made makes moved needs offered offers ordered plans pledged praised pressed
  promised provided provides pulled pushed ratified rejected rejects released reported reports ruled signed stands struck suggested suggests
  supported supports takes threatened tried uses used views withheld won`,
);

/** Base forms, which are a verb's where two names are its subject: `United States and Norway share a border`. */
export const PLURAL_VERBS: ReadonlySet<string> = words(
  `agree aim appear argue ask believe call condemn consider continue decline deny deserve disagree enjoy expect face follow hope
  insist intend keep know lack maintain need oppose own plan reaffirm recognize refuse reject remain say see seek seem share stand
  suggest support tend think understand urge vow want warn welcome work`,
);

/** What can begin an object or a complement, and not a noun's second half. */
export const OBJECT_STARTS: ReadonlySet<string> = words(
  `a against all an any at by for her him his if in into it its itself more no not on our out that the their them these this those
  to together up upon us what when whether with`,
);

/** What begins an object and nothing else. */
export const DETERMINERS: ReadonlySet<string> = words("a an her his its that the their these this those");

/** Words between a subject and its verb: `United States also intends`. */
export const ADVERBS: ReadonlySet<string> = words(
  `again already also always clearly currently earlier eventually finally first generally initially itself largely later long
  never no not now often once only originally previously quickly rarely reportedly recently repeatedly simply since
  sometimes soon still then therefore though thus today together traditionally ultimately usually`,
);

/** Words that open a clause, so that a subject comes next. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(
  "although because but if that though unless until when whenever whereas whether while",
);

/** What opens a sentence before its subject comes: `On Monday, U.S. and Russia …`, `However, United States is …`. */
export const INTRODUCTIONS: ReadonlySet<string> = words(
  `after also as at before but by during finally for however in instead meanwhile moreover nevertheless now on since still then
  therefore though thus today under until with`,
);

/** What leads from one clause or phrase to the next, or is a verb and no noun; an agency's name ends before it. */
export const PHRASE_ENDS: ReadonlySet<string> = words(
  `about after and are as at because before but by did does during for from gave had has have held in into is laid led made met of
  on or said says since spoke that to told took under until was went were when where which while who will with would wrote`,
);
