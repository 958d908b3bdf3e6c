import { foldName, type Person, people, type Reference } from "@copydesk/article";
import type { Article, Token } from "@copydesk/rule-kit";
import { DETERMINERS, NAMED_AFTER_PEOPLE } from "./words.js";

/** Something amiss in how an article names one person. */
export interface Lapse {
  readonly kind: "early" | "repeated" | "courtesy" | "title";
  /** The first place at fault. */
  readonly at: Reference;
  /** The others of the same kind. */
  readonly again: readonly Reference[];
  /** The place that shows it. */
  readonly other: Reference;
  /** How the person is named there. */
  readonly name: string;
  /** How often that is, where it says something. */
  readonly count?: number;
  /** What to write in the first place. */
  readonly expected: string;
}

/** A second reference by the surname. */
export function isShort({ form }: Reference): boolean {
  return form === "surname" || form === "courtesy" || form === "titled";
}

/** Nobody else of the article has the surname, and it is no word that may mean something else. */
export function isOnlyOne(article: Article, { surname, isDoubtful }: Person): boolean {
  return !isDoubtful && article.derive(people).families.get(foldName(surname))?.length === 1;
}

/** The mention as typed, its possessive ending left out. */
export function textOf({ source }: Article, { mention }: Reference): string {
  return source.slice(mention.start, mention.end).replace(/\s+/g, " ");
}

export function isPossessive({ tokens }: Article, { mention }: Reference): boolean {
  return tokens[mention.endToken - 1]!.end !== mention.end;
}

/** `the Rose campaign`, `Rose supporters`: the name says which, not who. */
export function isAttributive({ tokens }: Article, { mention, form }: Reference): boolean {
  if (form !== "surname") return false;
  const before = wordAt(tokens, mention.firstToken - 1);
  const after = wordAt(tokens, mention.endToken);
  if (DETERMINERS.has(before) || NAMED_AFTER_PEOPLE.has(after)) return true;
  // `the leaked Rose letters`, but not `the pollster Rose says`
  return /^[a-z]+ed$/.test(before) && DETERMINERS.has(wordAt(tokens, mention.firstToken - 2));
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? "";
