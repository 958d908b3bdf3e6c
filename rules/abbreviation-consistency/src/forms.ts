import { type Article, digitsBeforeHalf, WordTest } from "@copydesk/rule-kit";

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
const HOURS = /\d[ \u00a0\u202f]?([AaPp]\.[Mm]\.|[AaPp][Mm])(?![\p{L}\p{N}.]*[\p{L}\p{N}])/uy;
const country = new WordTest((text, letterCase) => letterCase !== "lower" && /U\.?[SKN]|E\.?U|D\.?C/.test(text));
/** What COUNTRIES looks at before and behind a word. */
const MARGIN = 3;

/** Every place in the prose, group by group and in order; nothing of a group that is written in one way. */
export function mixedMatches(article: Article): ReadonlyMap<string, readonly Match[]> {
  const { prose } = article;
  const groups = new Map<string, Match[]>();
  const add = (match: Match) => {
    const group = groups.get(match.group);
    if (group === undefined) groups.set(match.group, [match]);
    else group.push(match);
  };
  for (const token of article.select(country)) {
    const from = Math.max(0, token.start - MARGIN);
    for (const { 0: form, index } of prose.slice(from, token.end + MARGIN).matchAll(COUNTRIES)) {
      const start = from + index;
      if (start < token.start || start >= token.end) continue;
      add({ group: form.replaceAll(".", ""), form, start, end: start + form.length });
    }
  }
  for (const index of article.derive(digitsBeforeHalf)) {
    HOURS.lastIndex = index;
    const match = HOURS.exec(prose);
    if (match === null) continue;
    const [found, half = ""] = match;
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
