/**
 * Words that no English sentence has twice in a row, whatever stands around them. Prepositions and auxiliaries are not here:
 * one can end a clause and another begin the next (`turned him in in May`, `what it is is`).
 */
export const NEVER_DOUBLED: ReadonlySet<string> = new Set(
  `a an and another any as because between but during each either every hers i if into its like me mine my nor of onto or
  our ours than the their theirs these those toward towards unless until upon us via we which while who whom whose with
  within without your yours`.split(/\s+/),
);

/** Words said twice for weight or by habit, in copy too: `very very`, `bye bye`, `knock knock`, `so so`. */
export const SAID_TWICE: ReadonlySet<string> = new Set(
  `again aha aye bang beep big blah bling boo boom bye cha choo chop chug clang clap click cluck ding drip etc
  ever extra far ga goo great ha hear hee hey hip ho honk hop hup hurrah hurray hush knock la long many meow moo
  much na never nice no now nudge oh old ooh paw piri please plop pom poo quack rah rat really sh shh so tap
  thump tick tom too toot tsk tut tweet ugh uh um very vroom wah wakey wink woof wow yack yada yadda yeah yes yo
  yoo yuck yum zig`.split(/\s+/),
);

/** Words that speakers double for weight, and writers do not: `it was a sad sad day`. */
export const SAID_TWICE_IN_SPEECH: ReadonlySet<string> = new Set(
  `absolutely always amazing angry awful awfully bad badly beautiful best bitter boring bright bring busy careful
  cheap clean clear clever close cold cool crazy cute dark dead dear deep deeply different difficult dirty
  double dumb early easy empty enough exactly extremely fast fat few fight fine firm free fresh friendly fun
  funny generous gentle girl good happy hard hardly heavy hi high highly home honest horrible hot huge hungry
  hurry important incredible incredibly indeed kind last late less little lonely lots loud love lovely low lucky
  mad mean mum near nervous ok okay poor pretty proud quick quickly quiet quietly quite rare rarely real rich
  right rude sad scared scary serious seriously shame sharp short sick silly simple simply slow slowly small
  smart soft softly soon sorry special stop strange strong stupid super sure surely sweet tall terrible thank
  thanks thin tight tiny tired today tonight totally tough true truly ugly unbelievable unbelievably urgent vast
  wait warm way weak weird well wet why wicked wide wild wonderful work worse worst wrong young`.split(/\s+/),
);

/** Words that can rightly stand twice, the second in another part of the sentence: `gave her her book`, `had had`. */
export const TWO_PARTS: ReadonlySet<string> = new Set(["do", "had", "her", "that"]);

/** Verbs whose first use can end a clause that is the subject of the second: `what it is is`, `those who can can`. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "am are be been being can could did does has have is may might must shall should was were will would".split(" "),
);

/** Pronouns that can end one clause and begin the next where a comma is left out: `when you saw it it was late`. */
export const PRONOUNS: ReadonlySet<string> = new Set("he him it she them they you".split(" "));

const QUESTION_WORDS =
  "how however what whatever when whenever where wherever which whichever who whoever whom whomever".split(" ");

/** Words that open a clause which can lack its last word, being itself a subject: `what it is`, `all they have`. */
export const GAP_OPENERS: ReadonlySet<string> = new Set(
  "all anything everything how nothing than what whatever which who whoever whom".split(" "),
);

/** Words that open a clause which can end in a preposition: `the people who they talked to`. */
export const OPENERS: ReadonlySet<string> = new Set([...QUESTION_WORDS, ...GAP_OPENERS, "as", "something", "whose"]);

/** Words that open a clause before the main one. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  ...QUESTION_WORDS,
  ..."after although as because before if once since though time unless until while".split(" "),
]);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `about above across after against along among around at away back before behind below beside between beyond by despite down
  during for from in inside into near of off on onto out outside over past per since through to toward towards under until up
  upon via with within without`.split(/\s+/),
);

export const CONJUNCTIONS: ReadonlySet<string> = new Set("and but nor or so than yet".split(" "));

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  "anybody anyone everybody everyone he i it nobody she somebody someone they we you".split(" "),
);

/** What can begin a noun with more than one word. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "a an any each every her his its many most my no our some that the their these this those your".split(" "),
);

/** Verbs and nouns that a whole statement follows, so that a pronoun after them begins it: `he said it`, `the fact they`. */
export const STATEMENT_BEFORE: ReadonlySet<string> = new Set(
  `acknowledge acknowledged acknowledges add added adding adds admit admits admitted afraid agree agreed agrees
  allege alleged alleges and announce announced argue argued argues as assert asserted assume assumed aware
  because believe believed believes but certain claim claimed claims clear complain complained complains
  concerned conclude concluded confident confirm confirmed confirms declare declared demonstrate demonstrated
  demonstrates denied deny emphasized ensure ensured ensures ensuring even evident explain explained explaining
  explains fact fear feared fears feel feels felt found given glad happy hope hoped hopes if important indicate
  indicated indicates insist insisted insists is knew know known knows likely maintain maintained make mean
  means meant note noted notes notice noticed noting obvious or possible predict predicted predicts prove proved
  proves provided reaffirm reaffirmed realise realised realize realized recall recalled reflect reflected
  reflects remember remembered repeat repeated report reported reports revealed reveals said saw say saying says
  see showed shows sign signs so stated stress stressed stresses suggest suggested suggests sure surprised
  suspect suspected tell telling tells testified testify than that then think thinking thinks though thought
  told true unclear until warn warned warns was when where whether which while who wish worried worry write
  writes wrote yet`.split(/\s+/),
);

/** Words with a meaning of their own before the noun `will`: `the political will will`. */
export const BEFORE_WILL_AS_NOUN: ReadonlySet<string> = new Set(
  "collective free general good ill iron last living national own political popular public sheer".split(" "),
);

/** Nouns after which speakers say `is` twice: `the thing is is that`. Only a slip where it is not speech. */
export const SPEECH_IS_IS: ReadonlySet<string> = new Set(
  "answer fact hope idea issue point problem question reality reason thing trouble truth".split(" "),
);

/** What `this` goes with after a verb and its object: `said this this week`. */
export const TIMES: ReadonlySet<string> = new Set(
  "afternoon autumn evening fall month morning season spring summer time way week weekend winter year".split(" "),
);

export const MONTHS: ReadonlySet<string> = new Set(
  `Jan. January Feb. February March April May June July Aug. August Sept. September Oct. October Nov. November Dec.
  December`.split(/\s+/),
);

/** Pronouns that stand between a verb and its particle: `turned him in`. */
export const OBJECTS: ReadonlySet<string> = new Set(
  "everyone everything her herself him himself it itself me myself one them themselves us you yourself".split(" "),
);

/** How long something lasts, after `for`: `fought for for ten years`. */
export const DURATIONS: ReadonlySet<string> = new Set([
  ..."ages centuries days decades eight five four generations hours long many months more much nearly nine now one".split(
    " ",
  ),
  ..."over seven several six so some ten three two weeks years".split(" "),
  ..."a century|a day|a decade|a long|a month|a time|a week|a while|a year|the entire|the first|the last|the past".split(
    "|",
  ),
  ..."the rest|the whole".split("|"),
]);

/** What can stand before a noun and before nothing else. */
export const POSSESSIVES: ReadonlySet<string> = new Set("a her his its my no our the their your".split(" "));
