/** Titles of office that stand with a capital before a name; in small letters, sorted. Trades (`coach`, `actor`) are none. */
export const OFFICES: readonly string[] = `
  ambassador, archbishop, attorney general, chancellor, congressman, congresswoman, councilman, councilwoman, emperor,
  foreign minister, governor, judge, justice, king, lieutenant governor, mayor, pope, premier, president, prime minister, prince,
  princess, queen, secretary of defense, secretary of state, secretary-general, senator, sheriff, sultan, vice president
`
  .trim()
  .split(/,\s+/);

/** Adjectives of offices, which have a capital only in names: `the Presidential Palace`. */
export const ADJECTIVES = "Congressional Gubernatorial Mayoral Ministerial Papal Presidential Senatorial".split(" ");

/** Main words of titles and posts that stand in small letters behind a name; with a capital, as they are typed there. */
export const POSTS: readonly string[] = `
  Administrator Ambassador Chair Chairman Chairwoman Chief Commissioner Coordinator Counsel Dean Director Editor Envoy Executive
  Governor Head Manager Mayor Minister Officer President Principal Professor Representative Secretary Senator Sheriff Spokesman
  Spokesperson Spokeswoman Superintendent Treasurer
`
  .trim()
  .split(/\s+/);

/** Words that stand before the main word of a post. */
export const QUALIFIERS: readonly string[] = `
  Acting Assistant Associate Chief Co Deputy Executive Founding Former General Interim Managing National Permanent Senior Special Under
  Vice
`
  .trim()
  .split(/\s+/);
