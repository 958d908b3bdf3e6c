import { type Person, people, type Reference } from "@copydesk/article";
import type { Article } from "@copydesk/rule-kit";
import { isAttributive, isOnlyOne, type Lapse, textOf } from "./lapse.js";

/** `Mr. Rose` here and `Rose` there: the form gives way that the article has less often. */
export function mixedCourtesy(article: Article, person: Person): Lapse | undefined {
  const { courtesy, bare } = formsOf(article, person);
  const [title] = courtesy;
  if (title === undefined || bare.length === 0 || !isOnlyOne(article, person)) return undefined;
  const isBareStyle = courtesy.length === bare.length ? !article.derive(isCourteous) : bare.length > courtesy.length;
  const [wrong, right] = isBareStyle ? [courtesy, bare] : [bare, courtesy];
  const [at, ...again] = wrong;
  const [other] = right;
  if (at === undefined || other === undefined) return undefined;
  const name = textOf(article, other);
  return { kind: "courtesy", at, again, other, name, count: right.length, expected: name };
}

function formsOf(
  article: Article,
  { references }: Person,
): { courtesy: readonly Reference[]; bare: readonly Reference[] } {
  const running = references.filter((reference) => reference.isRunning);
  return {
    courtesy: running.filter(({ form }) => form === "courtesy"),
    bare: running.filter((reference) => reference.form === "surname" && !isAttributive(article, reference)),
  };
}

/** The article as a whole says `Mr.` and `Ms.` at least as often as not. */
function isCourteous(article: Article): boolean {
  let courtesy = 0;
  let bare = 0;
  for (const { references } of article.derive(people).persons) {
    for (const { form, isRunning } of references) {
      if (isRunning && form === "courtesy") courtesy += 1;
      else if (isRunning && form === "surname") bare += 1;
    }
  }
  return courtesy >= bare;
}
