import type { Person, Reference } from "@copydesk/article";
import { isName } from "@copydesk/lexicon";
import type { Article } from "@copydesk/rule-kit";
import { isAttributive, isOnlyOne, isPossessive, isShort, type Lapse } from "./lapse.js";
import { ABOUT_ARTICLE, FINITE_VERBS, HIGH_TITLES, KIN } from "./words.js";

/** A full name farther down than this, in paragraphs, is another matter: a live page, an interview. */
const FARTHEST = 12;
/** How far before a name the words stand that speak of the article. */
const WITHIN = 12;
const KIN_WITHIN = 3;

/** `Mr. Rose` or `Rose` in the report, and `Frank Rose` only further down. */
export function earlySurname(article: Article, person: Person): Lapse | undefined {
  const at = person.references.find(({ isRunning }) => isRunning);
  const full = person.references.find(({ form }) => form === "full");
  if (at === undefined || full === undefined || !isShort(at) || !full.isRunning) return undefined;
  if (full.mention.index < at.mention.index || !isOnlyOne(article, person)) return undefined;
  if (full.mention.block - at.mention.block > FARTHEST || isRelative(article, full)) return undefined;
  if (isPossessive(article, at) || isAttributive(article, at) || !isPersonHere(article, at)) return undefined;
  if (isAboutArticle(article, at)) return undefined;
  const name = person.entity.name;
  return { kind: "early", at, again: [], other: full, name, expected: fullForm(article, at, name) };
}

/** `his uncle, Ken Rose`: the other Rose was named before, and not in full. */
function isRelative({ tokens }: Article, { mention }: Reference): boolean {
  for (let at = mention.firstToken - 1; at >= mention.firstToken - KIN_WITHIN; at -= 1) {
    const token = tokens[at];
    if (token?.block === mention.block && KIN.has(token.text.toLowerCase())) return true;
  }
  return false;
}

/** `Plessy` may be a case and `Pullman` a town: a bare name must do something. */
function isPersonHere({ tokens }: Article, { form, mention }: Reference): boolean {
  if (form === "titled") {
    const title = mention.title?.split(" ").at(-1) ?? "";
    // `Dean Rose`, whose given name is Dean
    return !HIGH_TITLES.has(title) && !isName(title);
  }
  if (form === "courtesy") return true;
  const before = tokens[mention.firstToken - 1];
  // `William “Ryan” Owens`
  if (before !== undefined && /["”’)]/.test(before.text)) return false;
  const next = tokens[mention.endToken];
  return tokens[mention.firstToken]!.letterCase !== "upper" && next !== undefined && isVerb(next.text);
}

function isVerb(word: string): boolean {
  return FINITE_VERBS.has(word) || /^[a-z]{3,}ed$/.test(word);
}

/** `Professor Rose` becomes `Professor Frank Rose`, `Mr. Rose` becomes `Frank Rose`. */
function fullForm(article: Article, at: Reference, name: string): string {
  const first = at.mention.parts[0]!;
  if (at.form !== "titled") return name;
  return `${article.source.slice(at.mention.start, first.start)}${name}`.replace(/\s+/g, " ");
}

function isAboutArticle(article: Article, { mention }: Reference): boolean {
  const sentence = article.sentenceAt(mention.start);
  if (sentence === undefined) return false;
  for (let at = mention.firstToken - 1; at >= sentence.firstToken && at > mention.firstToken - WITHIN; at -= 1) {
    if (ABOUT_ARTICLE.has(article.tokens[at]!.text.toLowerCase())) return true;
  }
  return false;
}
