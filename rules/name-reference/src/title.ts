import type { Person, Reference } from "@copydesk/article";
import type { Article } from "@copydesk/rule-kit";
import { isOnlyOne, type Lapse, textOf } from "./lapse.js";
import { HIGH_TITLES } from "./words.js";

/** How many bare surnames show that the article drops titles on second reference. */
const FEWEST_BARE = 2;

/** `Sheriff Frank Rose`, `Rose`, `Rose`, and then `Sheriff Rose` again. */
export function repeatedTitle(article: Article, person: Person): Lapse | undefined {
  let introduced: Reference | undefined;
  const bare: Reference[] = [];
  const lapses: Reference[] = [];
  for (const reference of person.references) {
    if (!reference.isRunning) continue;
    const title = mainWord(reference.mention.title);
    if (introduced === undefined) {
      if (reference.form === "full" && title !== undefined && !HIGH_TITLES.has(title)) introduced = reference;
    } else if (reference.form === "surname") bare.push(reference);
    else if (reference.form !== "titled" || bare.length < FEWEST_BARE) continue;
    else if (title === mainWord(introduced.mention.title)) lapses.push(reference);
  }
  const [at, ...again] = lapses;
  if (at === undefined || introduced === undefined || lapses.length >= bare.length) return undefined;
  if (!isOnlyOne(article, person)) return undefined;
  const name = textOf(article, bare[0]!);
  return { kind: "title", at, again, other: introduced, name, expected: name };
}

function mainWord(title: string | undefined): string | undefined {
  return title?.split(" ").at(-1);
}
