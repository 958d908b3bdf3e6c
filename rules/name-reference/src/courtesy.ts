import { cueFormsOf, type Person, people, type Reference } from "@copydesk/article";
import type { Article } from "@copydesk/rule-kit";
import { isAttributive, isOnlyOne, type Lapse, textOf } from "./lapse.js";

/** From here on two paragraphs are no neighbours: plain text has an empty line between them. */
const WIDER_PLACE = 2;

/** `Mr. Rose` here and `Rose` there: the form gives way that the article has less often. */
export function mixedCourtesy(article: Article, person: Person): Lapse | undefined {
  const { courtesy, bare } = formsOf(article, person);
  const [title] = courtesy;
  if (title === undefined || bare.length === 0 || !isOnlyOne(article, person)) return undefined;
  const isBareStyle = courtesy.length === bare.length ? !article.derive(isCourteous) : bare.length > courtesy.length;
  const [wrong, right] = isBareStyle ? [courtesy, bare] : [bare, courtesy];
  // `The report reads: In May, Mr. Rose left.` A letter or ruling taken over without marks has its own style.
  if (wrong === courtesy && article.derive(isInOnePlace) && !courtesy.some((one) => speaks(article, one)))
    return undefined;
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
  const courtesy = references.filter((reference) => reference.form === "courtesy" && reference.isRunning);
  if (courtesy.length === 0) return { courtesy, bare: [] };
  const bare = references.filter(
    (reference) => reference.form === "surname" && reference.isRunning && !isAttributive(article, reference),
  );
  return { courtesy, bare };
}

/** `Mr. Rose said`: the report's own words. */
function speaks({ tokens }: Article, { mention }: Reference): boolean {
  return [tokens[mention.firstToken - 1], tokens[mention.endToken]].some(
    (token) => token !== undefined && cueFormsOf(token.text)?.some(({ kind }) => kind === "past" || kind === "third"),
  );
}

/** Whether courtesy titles stand in one paragraph or two neighbours only. */
function isInOnePlace(article: Article): boolean {
  let first: number | undefined;
  let last = 0;
  for (const { references } of article.derive(people).persons) {
    for (const reference of references) {
      if (reference.form !== "courtesy" || !reference.isRunning) continue;
      const { block } = reference.mention;
      first = Math.min(first ?? block, block);
      last = Math.max(last, block);
    }
  }
  return last - (first ?? last) < WIDER_PLACE;
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
