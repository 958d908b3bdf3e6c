/** One place where an abbreviation stands that can be written in more than one way. */
export interface Match {
  /** The abbreviation without its full stops; `hours` for `a.m.` and `p.m.` */
  readonly group: string;
  /** How it is written here; that of `9 PM` is `AM`. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `U.S` without its last full stop is a third way. Parts of other things are not: `U.S.A.`, `$US`, `US$5`, `us.com`. What is beside
 * a hyphen is: `US-led`, `U.K.-born`, `anti-EU`.
 */
const COUNTRIES =
  /(?<![\p{L}\p{N}.$£€#@&_+])(?:(?:U\.[SKN]|E\.U|D\.C)\.?|U[SKN]|EU|DC)(?![\p{L}\p{N}$£€_+&]|\.[\p{L}\p{N}])/gu;
/** The half of the day after its hour: `9 a.m.`, `9:30am`, `9 AM`. */
const HOURS = /\d[ \u00a0\u202f]?([AaPp]\.[Mm]\.|[AaPp][Mm])(?![\p{L}\p{N}.]*[\p{L}\p{N}])/gu;

/** Every place in the prose, group by group and in order; nothing of a group that is written in one way. */
export function mixedMatches(prose: string): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>();
  const add = (match: Match) => {
    const group = groups.get(match.group);
    if (group === undefined) groups.set(match.group, [match]);
    else group.push(match);
  };
  for (const { 0: form, index } of prose.matchAll(COUNTRIES)) {
    add({ group: form.replaceAll(".", ""), form, start: index, end: index + form.length });
  }
  for (const { 0: found, 1: half = "", index } of prose.matchAll(HOURS)) {
    const end = index + found.length;
    // Whether it is morning is no matter: `9 AM` is beside `6 p.m.` what it is beside `6 a.m.`
    add({ group: "hours", form: half.replace("p", "a").replace("P", "A"), start: end - half.length, end });
  }
  for (const [group, matches] of groups) if (!isMixed(matches)) groups.delete(group);
  return groups;
}

export function isMixed(matches: readonly Match[]): boolean {
  return matches.some(({ form }) => form !== matches[0]!.form);
}
