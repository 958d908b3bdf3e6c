import { foldName, fullNamesOf, nameDistance, type People, type Person, type Reference } from "@copydesk/article";
import type { Article } from "@copydesk/rule-kit";
import { type Clash, type Known, relatedTo, spanOf, suggestNames } from "./clash.js";

/** More of one surname are a dynasty, and the article is about it. */
const MOST_NAMESAKES = 4;
/** Both names must stand so near before, in paragraphs, that the reader has both in mind. */
const NEAR = 2;
/** Given names no farther apart than this may be one name spelled two ways. */
const SLIGHT = 1;
/** Whoever had the surname alone so often before the other came in keeps it. */
const ESTABLISHED = 2;

/** `Rose said`, where Frank Rose and Henry Rose have both just been named. */
export function* namesakeClashes(article: Article, { families }: People): Iterable<Clash> {
  for (const family of families.values()) {
    if (family.length < 2 || family.length > MOST_NAMESAKES || !family.every(isClear) || areOne(family)) continue;
    const clash = clashIn(article, family);
    if (clash !== undefined) yield clash;
  }
}

function isClear({ isSure, isFamous, isDoubtful }: Person): boolean {
  return isSure && !isFamous && !isDoubtful;
}

/** `Leo` for `Lionel`, `Qassem` spelled `Qasem`, or a title misread as a given name: then they may be one person. */
function areOne(family: readonly Person[]): boolean {
  const names = family.map(givenNames);
  return names.some((one, at) => names.slice(at + 1).some((other) => haveLike(one, other)));
}

function givenNames({ entity: { name }, given, surname }: Person): string[] {
  return [...name.split(" "), ...fullNamesOf(given)].filter((word) => word !== surname && !word.endsWith("."));
}

function haveLike(one: readonly string[], other: readonly string[]): boolean {
  return one.some((a) => other.some((b) => nameDistance(foldName(a), foldName(b)) <= SLIGHT));
}

/** The first bare surname behind both full names, whoever it is taken to be. */
function clashIn(article: Article, family: readonly Person[]): Clash | undefined {
  const introduced = new Map<Person, Reference>();
  let bare = 0;
  for (const { person, reference } of inOrder(family)) {
    if (reference.form === "full") {
      if (introduced.size === 1 && !introduced.has(person) && bare >= ESTABLISHED) return undefined;
      introduced.set(person, reference);
    } else if (reference.form === "surname" && reference.isRunning && !isAttributive(article, reference)) {
      bare += 1;
      if (introduced.size < 2) continue;
      const [earlier, later] = lastTwo(introduced);
      if (earlier === undefined || later === undefined) return undefined;
      if (reference.mention.block - earlier.full.mention.block > NEAR) return undefined;
      return clashAt(article, reference, earlier, later);
    }
  }
  return undefined;
}

/** `the Rose family`: both of them. */
function isAttributive({ tokens }: Article, { mention }: Reference): boolean {
  return tokens[mention.firstToken - 1]?.text.toLowerCase() === "the";
}

function inOrder(family: readonly Person[]): { readonly person: Person; readonly reference: Reference }[] {
  return family
    .flatMap((person) => person.references.map((reference) => ({ person, reference })))
    .sort((one, other) => one.reference.mention.index - other.reference.mention.index);
}

function lastTwo(introduced: ReadonlyMap<Person, Reference>): Known[] {
  return [...introduced]
    .map(([person, full]) => ({ person, full }))
    .sort((one, other) => one.full.mention.index - other.full.mention.index)
    .slice(-2);
}

function clashAt(article: Article, at: Reference, one: Known, other: Known): Clash {
  return {
    message: "namesakes",
    span: spanOf(at),
    data: {
      one: one.person.entity.name,
      line: article.lineOf(one.full.mention.start),
      other: other.person.entity.name,
      otherLine: article.lineOf(other.full.mention.start),
    },
    related: relatedTo(article, [one.full, other.full]),
    suggestions: suggestNames(at, [one.person, other.person]),
  };
}
