import { foldName, type People, type Person, type Reference } from "@copydesk/article";
import type { Article } from "@copydesk/rule-kit";
import { type Clash, introductionOf, type Known, relatedTo, spanOf, suggestNames, textOf } from "./clash.js";

/** How many paragraphs a reader may keep a name in mind. */
const REMEMBERED = 20;
/** How many people of one given name are compared with whoever has it as a surname. */
const MOST_COMPARED = 8;

/** `Mr. Rose` and `Rose Gottemoeller`: the surname of one is the given name of the other. */
export function* givenNameClashes(article: Article, { persons, families }: People): Iterable<Clash> {
  const compared = new Map<Person, number>();
  for (const other of persons) {
    if (!isClear(other)) continue;
    const [one, namesake] = families.get(foldName(other.given)) ?? [];
    if (one === undefined || namesake !== undefined || one === other || !isClear(one)) continue;
    const times = compared.get(one) ?? 0;
    const full = introductionOf(other);
    if (times >= MOST_COMPARED || full === undefined) continue;
    const clash = clashOf(article, one, { person: other, full });
    compared.set(one, clash === undefined ? times + 1 : MOST_COMPARED);
    if (clash !== undefined) yield clash;
  }
}

function isClear({ isSure, isFamous }: Person): boolean {
  return isSure && !isFamous;
}

function clashOf(article: Article, one: Person, other: Known): Clash | undefined {
  const { full } = other;
  const short = one.references.filter((reference) => isShort(reference) && isNear(reference, full));
  const after = short.find(({ mention }) => mention.index > full.mention.index);
  const before = short.findLast(({ mention }) => mention.index < full.mention.index);
  if (after !== undefined) {
    return {
      message: "given",
      span: spanOf(after),
      data: { one: one.entity.name, other: other.person.entity.name, line: article.lineOf(full.mention.start) },
      related: relatedTo(article, [full]),
      suggestions: suggestNames(after, [one]),
    };
  }
  if (before === undefined) return undefined;
  return {
    message: "brings",
    span: spanOf(full),
    data: { short: textOf(article, before), given: other.person.given, line: article.lineOf(before.mention.start) },
    related: relatedTo(article, [before]),
  };
}

function isShort(reference: Reference): boolean {
  return (reference.form === "surname" || reference.form === "courtesy") && reference.isRunning;
}

function isNear(one: Reference, other: Reference): boolean {
  return Math.abs(one.mention.block - other.mention.block) <= REMEMBERED;
}
