import type { Article, Attribution } from "../types.js";
import { pronounsOf } from "./pronouns.js";
import { RoleReader } from "./roles.js";
import type { FirstPerson, Voice } from "./types.js";

export type { FirstPerson, Voice } from "./types.js";

/** With this part of its sentences in the first person, a text speaks for itself, whoever is quoted in it. */
const LARGEST_PART = 0.25;
/** So many in the first person are a small part of any text. */
const FEW = 4;

/** For `article.derive`: in which person an article speaks, and where the other one is in it. */
export function voiceOf(article: Article): Voice {
  const pronouns = pronounsOf(article);
  const sentences = new Set(pronouns.map(({ sentence }) => sentence)).size;
  if (sentences > FEW && sentences > article.sentences.length * LARGEST_PART)
    return { person: "first", firstPersons: [] };
  const reader = new RoleReader(article);
  const firstPersons: FirstPerson[] = [];
  for (const pronoun of pronouns) {
    const found = reader.read(pronoun);
    firstPersons.push(found);
    if (found.role === "narrator") return { person: "first", firstPersons };
  }
  return { person: isThird(article, firstPersons) ? "third" : "first", firstPersons };
}

/**
 * An article in the third person reports what somebody said, and has no more sentences in a first person of its
 * own than it has reported ones.
 */
function isThird(article: Article, firstPersons: readonly FirstPerson[]): boolean {
  if (firstPersons.length === 0) return true;
  if (count(firstPersons, "open") > Math.max(1, count(firstPersons, "reported"))) return false;
  return article.blocks.some((block) => article.attributionsIn(block).some(isReporting));
}

/** An office's own news has `our partners` throughout; there, people reiterate, underscore and affirm, but nobody says a word. */
function isReporting({ quotations, verb }: Attribution): boolean {
  return quotations.length > 0 || verb === "say" || verb === "add";
}

/** Sentences. */
function count(firstPersons: readonly FirstPerson[], wanted: FirstPerson["role"]): number {
  return new Set(firstPersons.filter(({ role }) => role === wanted).map(({ sentence }) => sentence)).size;
}
