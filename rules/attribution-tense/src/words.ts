function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Verbs of plain speech: a person says a thing once, and then it has been said. Left out are those of what somebody holds
 * (`believes`, `argues`, `insists`, `claims`) and those of what can be read again (`writes`, `reports`).
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  "chime in",
  "go on",
  "point out",
  ...words(`
  acknowledge add admit announce answer ask assert caution clarify concede confirm continue declare emphasise emphasize
  exclaim explain highlight inform interject joke lament mention note observe quip reassure recall recount reiterate remind
  repeat reply respond retort say state stress tell underline underscore warn
`),
]);

/** With these, what is said is said again and again, or holds today: `she often says`, `he now says`. */
export const HABIT_WORDS = words(`
  always consistently constantly currently ever frequently generally habitually never normally now nowadays occasionally often
  ordinarily regularly repeatedly routinely seldom sometimes still typically usually
`);

/** What somebody speaks in or on, and can be heard or read there again: `in the film, she says`, `he notes in his memoir`. */
export const LASTING_PLACES = words(`
  account ad advert advertisement affidavit album article autobiography bio biography blog book brief caption chapter clip column
  commercial complaint diary documentary e-mail email episode essay excerpt exhibition filing film foreword footage interview
  introduction journal lawsuit letter manifesto manuscript memo memoir memoirs message movie newsletter novel op-ed opera paper
  petition piece play podcast poem post preface profile prologue recording report scene screenplay script series show song speech
  story study suit tape testament text trailer transcript tweet video voicemail voiceover
`);

/** Say when: a person who speaks in the present spoke at another time as well. */
export const PAST_TIMES = words(`
  after afterward afterwards ago before during earlier friday january february march april may june july august september october
  november december last later monday once originally previously recently saturday since sunday then thursday tuesday wednesday
  week month year when while yesterday
`);

/** Colleagues, whose analysis stands beside the report. */
export const JOURNALISTS = words("anchor columnist correspondent editor reporter");

/** Names of the press, and words that they are made of. */
export const PRESS_WORDS = words(`
  abc afp ap associated axios bbc bloomberg broadcasting cbc cbs chronicle cnbc cnn courier daily dispatch economist espn examiner
  fox gazette globe guardian herald independent inquirer journal magazine mail mirror msnbc nbc news newspaper newsweek npr
  observer outlet paper pbs politico post press record register reuters review sentinel sky slate star sun tass telegraph times
  today tribune upi vox wire
`);
