/** A state of the United States as news copy writes it. */
export interface State {
  readonly name: string;
  /** As it stands behind a town, with its full stops; the name itself where it is not shortened. */
  readonly short: string;
  /** For addresses only. */
  readonly postal: string;
}

const ROWS = `
  Alabama|Ala.|AL, Alaska|Alaska|AK, Arizona|Ariz.|AZ, Arkansas|Ark.|AR, California|Calif.|CA, Colorado|Colo.|CO,
  Connecticut|Conn.|CT, Delaware|Del.|DE, Florida|Fla.|FL, Georgia|Ga.|GA, Hawaii|Hawaii|HI, Idaho|Idaho|ID,
  Illinois|Ill.|IL, Indiana|Ind.|IN, Iowa|Iowa|IA, Kansas|Kan.|KS, Kentucky|Ky.|KY, Louisiana|La.|LA, Maine|Maine|ME,
  Maryland|Md.|MD, Massachusetts|Mass.|MA, Michigan|Mich.|MI, Minnesota|Minn.|MN, Mississippi|Miss.|MS,
  Missouri|Mo.|MO, Montana|Mont.|MT, Nebraska|Neb.|NE, Nevada|Nev.|NV, New Hampshire|N.H.|NH, New Jersey|N.J.|NJ,
  New Mexico|N.M.|NM, New York|N.Y.|NY, North Carolina|N.C.|NC, North Dakota|N.D.|ND, Ohio|Ohio|OH, Oklahoma|Okla.|OK,
  Oregon|Ore.|OR, Pennsylvania|Pa.|PA, Rhode Island|R.I.|RI, South Carolina|S.C.|SC, South Dakota|S.D.|SD,
  Tennessee|Tenn.|TN, Texas|Texas|TX, Utah|Utah|UT, Vermont|Vt.|VT, Virginia|Va.|VA, Washington|Wash.|WA,
  West Virginia|W.Va.|WV, Wisconsin|Wis.|WI, Wyoming|Wyo.|WY
`;

/** By name. */
export const STATES: readonly State[] = ROWS.trim()
  .split(/,\s+/)
  .map((row) => {
    const [name = "", short = "", postal = ""] = row.split("|");
    return { name, short, postal };
  });
