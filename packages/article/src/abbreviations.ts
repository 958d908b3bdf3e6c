const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles and the like, which a name follows: their full stop never ends a sentence. */
export const BEFORE_NAME = list(`
  Adm Amb Asst Atty Brig Capt Cllr Cmdr Col Comdr Cpl Cpt Det Dr Drs Fr Gen Gov Govs Hon Insp Lt Lts Maj
  Messrs Mlle Mme Mr Mrs Ms Msgr Mt Mx Pfc Prof Profs Pvt Rep Reps Rev Revs Sen Sens Sgt Sgts Spc Srta St Ste
  Supt
`);

/** Abbreviations that stand within a sentence or at its end: states, months, company forms, `etc.` */
export const ANYWHERE = list(`
  Ala Apr Ariz Ark Assn Aug Ave Blvd Bros Calif Co Colo Conn Corp Dec Dept Esq Feb Fla Ga Hwy Ill Inc Jan Jr
  Kan Ky La Ltd Mass Md Mich Minn Miss Mo Mont Neb Nev Nov Oct Okla Ont Ore Pa Pkwy Rd Sat Sept Sr Tenn Tex
  Univ Va Vt Wash Wis Wyo al approx cf dept eds est etc hrs lbs misc pp viz vs
`);

/** Of those, the ones that are words or names too, so that the full stop is theirs only if the sentence goes on. */
export const ALSO_WORDS = list(`
  Ark Ga Ill Kan La Mass Md Miss Mo Mont Ore Pa Sat Wash al est
`);

/** Abbreviations only where a figure follows: `No. 10`, `Art. 5`, `p. 3`; elsewhere they are words. */
export const BEFORE_NUMBER = list(`
  Apr Art Ch Fig Figs Mar No Nos Op Pt Sec Sun Vol Vols no nos p pp pt vol vols
`);

/** Words that have lost their beginning: the apostrophe before them is theirs and opens no quotation. */
export const CLIPPED = list(`
  bout cause cept cos coz cuz em fraid gainst kay n neath nother nuff ole round scuse til tis twas tween twere
  twill twixt twould
`);

/** Words that begin a sentence far more often than they stand, capitalised, behind an abbreviation. */
export const STARTERS = list(`
  A After All Also Although An And Another As At Because Before Both But By Despite During Each Even For From
  Had Has He Her Here His How However I If In It Its Last Many More Most My Neither No Nor Not Now Of On Once
  One Only Or Other Our She Since So Some Still Such That The Their Then There These They This Those Though
  Three To Two Under Unlike Until We Were What When Where Which While Who Why With Yet You Your
`);

/** What a single letter names behind these: `plan B.`, `vitamin C.`, `grade A.`; elsewhere it is an initial. */
export const LETTERED = list(`
  an appendix category class column exhibit grade group hepatitis letter option part plan point schedule section type vitamin
`);
