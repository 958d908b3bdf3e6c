import { type Context, isNounLike, isTime } from "./context.js";
import { COMPANIONS } from "./particles.js";
import { verbStems } from "./verb-stems.js";
import {
  AUXILIARIES,
  DETERMINERS,
  DURATIONS,
  GAP_OPENERS,
  OBJECTS,
  OPENERS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
} from "./words.js";

/**
 * Whether the first of two prepositions can go with the verb before it, or have lost its object to an earlier place in the
 * sentence: `turned him in in May`, `the war they were engaged in in the east`, `what they have to to win`.
 */
export function isTwoPrepositions(word: string, context: Context): boolean {
  const companions = COMPANIONS.get(word);
  if (companions === undefined) return false;
  const { before, after } = context;
  const last = before.at(-1);
  if (isFormOf(last, companions.particleVerbs)) return true;
  if (OBJECTS.has(last ?? "") && isFormOf(before.at(-2), companions.particleVerbs)) return true;
  // `voted the party in in May`: what stands between is open, so the second word has to begin a date.
  if (isTime(after) && before.slice(-4).some((earlier) => isFormOf(earlier, companions.splitVerbs))) return true;
  if (!canFollow(word, after)) return false;
  if (isFormOf(last, companions.elliptic)) return before.some((_, index) => opensGap(before, index, GAP_OPENERS));
  if (!isFormOf(last, companions.stranded)) return false;
  return before.some((_, index) => opensGap(before, index, OPENERS) || isReducedClause(context, index));
}

function isFormOf(verb: string | undefined, stems: ReadonlySet<string>): boolean {
  return verb !== undefined && verbStems(verb).some((stem) => stems.has(stem));
}

/** Whether what follows can be what the second preposition adds: a time, a place, a purpose. */
function canFollow(word: string, after: readonly string[]): boolean {
  const [next = "", second = ""] = after;
  const isName = /^\p{Lu}/u.test(next);
  if (word === "to") return !isName && !DETERMINERS.has(next) && !POSSESSIVES.has(next) && !/^\d|ing$/.test(next);
  if (word === "for") return /^\d/.test(next) || DURATIONS.has(next) || DURATIONS.has(`${next} ${second}`);
  if (word === "in" || word === "on" || word === "at") return isName || /^\d/.test(next) || DETERMINERS.has(next);
  return true;
}

/** `what they have to`, `the team that he plays for`, but not `those who want to`, whose verb lacks nothing. */
function opensGap(before: readonly string[], index: number, openers: ReadonlySet<string>): boolean {
  const word = before[index]!;
  const next = before[index + 1];
  const isOpener = openers.has(word) || (word === "that" && openers.has("which") && isNounLike(before[index - 1]));
  return isOpener && next !== undefined && index + 2 < before.length && !AUXILIARIES.has(next);
}

/** `the war they`, `exercises Russia`, `people to talk`: a noun, and a clause that describes it without a word to open it. */
function isReducedClause({ before, written }: Context, index: number): boolean {
  if (!isNounLike(before[index - 1])) return false;
  const isName = /^\p{Lu}/u.test(written[index]!) && /^\p{Ll}/u.test(written[index - 1]!);
  return isName || SUBJECT_PRONOUNS.has(before[index]!) || (before[index] === "to" && index < before.length - 1);
}
