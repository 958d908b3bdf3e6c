import type { Article, HouseStyle } from "@copydesk/rule-kit";
import { type Dialect, type Use, usesOf } from "./forms.js";

/** A word, or what is built like it, in a form that the article or the house does not use. */
export interface Minority {
  readonly message: "mixed" | "dialect" | "ending" | "house";
  /** The rarer form, in order. */
  readonly uses: readonly Use[];
  /** Number of the way to write instead. */
  readonly write: number;
  /** Where the other form stands, and how often. */
  readonly other: Use | undefined;
  readonly otherCount: number;
  readonly variety: Dialect;
}

/** An article is of a country where it has this many words of its spelling, and no more of the other's. */
const FEWEST_WORDS = 2;

export function minoritiesOf(article: Article, house: HouseStyle): Minority[] {
  const uses = usesOf(article).filter(({ text }) => !isSettled(house, text));
  const words = groupBy(uses, ({ form }) => form.word);
  const variety = house.dialect ?? varietyOf([...words.values()]);
  const minorities: Minority[] = [];
  for (const same of words.values()) {
    const mixed = minorityOf(same, variety, house.dialect);
    if (mixed !== undefined) minorities.push(mixed);
    else if (variety !== undefined && isForeign(same[0]!, variety, house.dialect)) {
      const others = uses.filter(
        ({ form }) => form.family !== undefined && form.way === wayOf(variety) && isTelling(form.family),
      );
      minorities.push(foreign(same, variety, others, house.dialect !== undefined));
    }
  }
  return [...minorities, ...mixedEndings(words, minorities)];
}

/** What the house style names is `known-term`'s to report. */
function isSettled({ terms, names }: HouseStyle, text: string): boolean {
  return names.includes(text) || terms.some(({ write, reject }) => write === text || reject.includes(text));
}

const wayOf = (variety: Dialect): number => (variety === "british" ? 0 : 1);

const isTelling = (family: NonNullable<Use["form"]["family"]>): boolean => family.weak !== true;

/** Of a word in two ways the rarer; of as many, the later. */
function minorityOf(
  same: readonly Use[],
  variety: Dialect | undefined,
  house: Dialect | undefined,
): Minority | undefined {
  const ways = groupBy(same, ({ form }) => form.way);
  if (ways.size < 2) return undefined;
  const isOfCountry = same[0]!.form.family !== undefined && variety !== undefined;
  const [[write, usual] = [0, []], ...rest] = [...ways].sort((a, b) => b[1].length - a[1].length);
  const other = isOfCountry && house !== undefined ? wayOf(variety) : write;
  const winners = other === write ? usual : (ways.get(other) ?? usual);
  const losers = [...ways].filter(([way]) => way !== other).flatMap(([, uses]) => uses);
  if (rest.length === 0 || losers.length === 0) return undefined;
  return {
    message: "mixed",
    uses: losers,
    write: other,
    other: winners[0],
    otherCount: winners.length,
    variety: variety ?? "american",
  };
}

/** Whose spelling the article mostly has, or begins with; nothing where too little says so. `-ize` is at home in both countries. */
function varietyOf(words: readonly (readonly Use[])[]): Dialect | undefined {
  const counts = [0, 0];
  let first: Use | undefined;
  for (const same of words) {
    const { family, way } = same[0]!.form;
    if (family === undefined || !isTelling(family) || (family.oxford === true && way === 1)) continue;
    if (same.some(({ form }) => form.way !== way)) continue;
    counts[way]! += 1;
    first ??= same[0];
  }
  const [british = 0, american = 0] = counts;
  if (Math.max(british, american) < FEWEST_WORDS) return undefined;
  if (british === american) return first?.form.way === 0 ? "british" : "american";
  return british > american ? "british" : "american";
}

function isForeign({ form }: Use, variety: Dialect, house: Dialect | undefined): boolean {
  if (form.family === undefined || form.way === wayOf(variety)) return false;
  if (form.family.oxford === true && variety === "british") return false;
  return house !== undefined || isTelling(form.family);
}

function foreign(uses: readonly Use[], variety: Dialect, others: readonly Use[], byHouse: boolean): Minority {
  const message = byHouse ? "house" : "dialect";
  return { message, uses, write: wayOf(variety), other: others[0], otherCount: others.length, variety };
}

/** `organise` beside `recognize`: words of two kinds that one rule spells. */
function mixedEndings(words: ReadonlyMap<number, readonly Use[]>, known: readonly Minority[]): Minority[] {
  const done = new Set(known.map(({ uses }) => uses[0]!.form.word));
  const endings: Use[][][] = [[], []];
  for (const [word, uses] of words) {
    if (uses[0]!.form.family?.oxford === true && !done.has(word)) endings[uses[0]!.form.way]!.push([...uses]);
  }
  const [british = [], oxford = []] = endings;
  if (british.length === 0 || oxford.length === 0) return [];
  const count = (groups: readonly Use[][]): number => groups.reduce((sum, group) => sum + group.length, 0);
  const write = count(british) >= count(oxford) ? 0 : 1;
  const [rarer, usual] = write === 0 ? [oxford, british] : [british, oxford];
  const other = usual[0]![0];
  return rarer.map((uses) => ({ message: "ending", uses, write, other, otherCount: count(usual), variety: "british" }));
}

function groupBy<K>(uses: readonly Use[], key: (use: Use) => K): Map<K, Use[]> {
  const groups = new Map<K, Use[]>();
  for (const use of uses) {
    const group = groups.get(key(use));
    if (group === undefined) groups.set(key(use), [use]);
    else group.push(use);
  }
  return groups;
}
