import type { Person, Reference } from "@copydesk/article";
import type { Article } from "@copydesk/rule-kit";
import { isOnlyOne, isPossessive, isShort, type Lapse, textOf } from "./lapse.js";

/** How many second references show that the reader knows the person by then. */
const FEWEST_SHORT = 2;
/** Farther off than this paragraph before, the full name may be a help. */
const NEAR = 1;

/** `Frank Rose`, `Rose`, `Rose`, and then `Frank Rose` again in the same breath. */
export function repeatedName(article: Article, person: Person): Lapse | undefined {
  if (!isOnlyOne(article, person)) return undefined;
  let introduced: Reference | undefined;
  let full: Reference | undefined;
  let short: Reference | undefined;
  let count = 0;
  const lapses: Reference[] = [];
  for (const reference of person.references) {
    if (reference.form === "full") {
      if (introduced === undefined) introduced = reference;
      else if (suffixOf(reference) !== suffixOf(introduced)) continue;
      else if (short !== undefined && count >= FEWEST_SHORT && isNeedless(article, reference, short)) {
        // `Frank Rose, and only Frank Rose`
        if (!isInOneSentence(article, full, reference)) lapses.push(reference);
      }
      full = reference;
    } else if (isShort(reference) && reference.isRunning && introduced !== undefined) {
      short = reference;
      count += 1;
    }
  }
  const [at, ...again] = lapses;
  if (at === undefined || introduced === undefined || short === undefined) return undefined;
  const name = textOf(article, short);
  return { kind: "repeated", at, again, other: introduced, name, expected: name };
}

/** `Frank Rose Jr.` is the son of `Frank Rose`. */
function suffixOf({ mention }: Reference): string {
  return mention.parts.find(({ role }) => role === "suffix")?.text ?? "";
}

function isNeedless(article: Article, full: Reference, short: Reference): boolean {
  const { mention } = full;
  if (!full.isRunning || isPossessive(article, full) || mention.block - short.mention.block > NEAR) return false;
  // `the Frank Rose Foundation`
  if (mention.title === undefined && article.tokens[mention.firstToken - 1]?.text.toLowerCase() === "the") return false;
  // At the head of a sentence it may begin a new thought, or stand for effect.
  return article.sentenceAt(mention.start)?.firstToken !== mention.firstToken;
}

function isInOneSentence(article: Article, one: Reference | undefined, other: Reference): boolean {
  if (one === undefined) return false;
  return article.sentenceAt(one.mention.start) === article.sentenceAt(other.mention.start);
}
