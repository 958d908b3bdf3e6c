import type { Person, Reference } from "@copydesk/article";
import type { Article, Mention } from "@copydesk/rule-kit";
import { isOnlyOne, isPossessive, isShort, type Lapse, textOf } from "./lapse.js";

/** How many second references show that the reader knows the person by then. */
const FEWEST_SHORT = 2;
/** Farther off than this paragraph before, the full name may be a help. */
const NEAR = 1;
/** Between the names of a list. */
const JOINING: ReadonlySet<string> = new Set([",", "&", "and", "or"]);

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
  if (isListed(article, mention)) return false;
  // At the head of a sentence it may begin a new thought, or stand for effect.
  return article.sentenceAt(mention.start)?.firstToken !== mention.firstToken;
}

/** `Ida Moss, Ken Bell and Frank Rose`: beside other full names a bare surname would stand out. */
function isListed(article: Article, mention: Mention): boolean {
  const { mentions } = article.names;
  const [before, after] = [mentions[mention.index - 1], mentions[mention.index + 1]];
  return isPairOf(article, before, mention) || isPairOf(article, mention, after);
}

function isPairOf({ tokens }: Article, one: Mention | undefined, other: Mention | undefined): boolean {
  if (one === undefined || other === undefined || one.block !== other.block || one.entity === other.entity)
    return false;
  const gap = other.firstToken - one.endToken;
  if (gap < 1 || gap > 2 || ![one, other].every(({ parts }) => parts.some(({ role }) => role === "given")))
    return false;
  for (let at = one.endToken; at < other.firstToken; at += 1) if (!JOINING.has(tokens[at]!.text)) return false;
  return true;
}

function isInOneSentence(article: Article, one: Reference | undefined, other: Reference): boolean {
  if (one === undefined) return false;
  return article.sentenceAt(one.mention.start) === article.sentenceAt(other.mention.start);
}
