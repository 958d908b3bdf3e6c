/** Names that are words as well, in small letters: their capital says that the name is meant. */
export const NAMES: ReadonlySet<string> = new Set(
  `bible christian christians congress democrats facebook internet kremlin medicaid medicare
  muslim muslims parliament pentagon republicans senate twitter`.split(/\s+/),
);

/** Names of two words whose second is a word as well; what an article writes with two capitals has them throughout. */
export const PAIRS: ReadonlySet<string> = new Set(
  `capitol hill, defense department, democratic party, election day, foreign ministry, green party, islamic state, justice
  department, labour party, oval office, prime minister, republican party, security council, state department, supreme court,
  treasury department, wall street, white house`
    .split(/,\s+/)
    .map((pair) => pair.replace(/\s+/, " ")),
);

/** Words before a name's small form that show that the word is meant: `a party congress`. */
export const COMMON_BEFORE: ReadonlySet<string> = new Set(
  "a an any each every its national new old own party state student style their this".split(" "),
);

/** The same for one name: `members of parliament` sit in any. */
export const COMMON_BEHIND_OF: ReadonlySet<string> = new Set(["parliament"]);

/** Names that many desks write in small letters, and that then have a capital only in longer names. */
export const SELDOM_ALONE: ReadonlySet<string> = new Set(["internet"]);
