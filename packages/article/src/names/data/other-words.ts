import { list } from "./list.js";

/** Lower-case words that stand inside a name or open it: `Ursula von der Leyen`, `de Blasio`. */
export const PARTICLES: ReadonlySet<string> = list(`
  'd 't ad af al av bin bint d' da dal das de degli dei del dela della den der des di do dos du e el ibn la las le
  los op san ter und van vom von y ya zu zum zur
`);

/** Of those, the ones that are also English words, and so stand only between two parts of a name. */
export const ONLY_INSIDE: ReadonlySet<string> = list("ad do den du e los op san und y");

export const SUFFIXES: ReadonlySet<string> = list(
  "Jr Jr. Sr Sr. Esq Esq. II III IV VI VII VIII IX XI XII XIII XIV XVI XXIII",
);

/** Days and months: written with a capital, and the name of nobody and nothing of the article. */
export const CALENDAR_WORDS: ReadonlySet<string> = list(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays
  Sundays January February March April May June July August September October November December
  Jan Jan. Feb Feb. Mar. Apr Apr. Jun. Jul. Aug Aug. Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec.
  Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.
`);

/** Months that people are called after too. `Jan` without a full stop is seldom the month. */
export const MONTH_NAMES: ReadonlySet<string> = list("April August Jan June May");

/** What stands before a month, and before no given name: `last April Moss left`. */
export const BEFORE_MONTHS: ReadonlySet<string> = list(`
  a an and any before by during each early every following from in last late mid next of on or past previous since the this through till to until
`);

export const NOT_NAMES: ReadonlySet<string> = list(`
  AD AM BC CD DVD GMT I I'd I'll I'm I've ID No. Nos. OK PM PS Q&A TV UTC
`);
