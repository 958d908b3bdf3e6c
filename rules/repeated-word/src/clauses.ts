import { type Context, isDescribedNoun, isGrammatical, isNounLike } from "./context.js";
import {
  AUXILIARIES,
  BEFORE_WILL_AS_NOUN,
  DETERMINERS,
  GAP_OPENERS,
  POSSESSIVES,
  PREPOSITIONS,
  SPEECH_IS_IS,
  STATEMENT_BEFORE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./words.js";

const BE: ReadonlySet<string> = new Set(["am", "are", "be", "been", "is", "was", "were"]);

/**
 * Whether a clause that is itself a subject can end with the first of two auxiliaries: `what it is is`, `all that a country
 * is is`, `those who can can`, `the man he was was`, `the power the council has has`.
 */
export function endsSubjectClause(word: string, { before }: Context): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (word === "will" && isWillANoun(last)) return true;
  if (last === "what" || last === "whatever") return true;
  if (last === "who") return !BE.has(word) && before.at(-2) === "those";
  if (SUBJECT_PRONOUNS.has(last)) return opensSubjectClause(word, before, before.length - 2);
  for (let length = 2; length <= 4 && length < before.length; length++) {
    const start = before.length - length;
    if (DETERMINERS.has(before[start]!) && before[start] !== "that" && before.slice(start).every(isInNoun)) {
      return opensSubjectClause(word, before, start - 1);
    }
  }
  return false;
}

/** A word of the short noun that is the subject of such a clause. */
function isInNoun(word: string): boolean {
  return !isGrammatical(word) && !STATEMENT_BEFORE.has(word);
}

/** Whether the word before a clause's subject is one that leaves the clause without its object or complement. */
function opensSubjectClause(word: string, before: readonly string[], index: number): boolean {
  const opener = before[index];
  if (opener === undefined) return false;
  const earlier = before[index - 1] ?? "";
  // `in which it was`: the preposition has taken what the verb would lack.
  if (GAP_OPENERS.has(opener)) return !PREPOSITIONS.has(earlier);
  if (opener === "where") return BE.has(word);
  if (opener === "that") return GAP_OPENERS.has(earlier) || isDescribedNoun(before, index - 1);
  return isDescribedNoun(before, index);
}

/** `the political will will`, `God's will will` */
function isWillANoun(last: string): boolean {
  return POSSESSIVES.has(last) || BEFORE_WILL_AS_NOUN.has(last) || last.endsWith("'s");
}

export function isSpeakersIs(word: string, last: string): boolean {
  return word === "is" && SPEECH_IS_IS.has(last);
}

/** Whether a pronoun can end one clause and begin the next: `when they opened it it was empty`, `it made him him.` */
export function endsClause({ before, after: [next = ""] }: Context): boolean {
  if (/^[.!?]/.test(next)) return true;
  const last = before.at(-1);
  if (last === undefined || STATEMENT_BEFORE.has(last) || SUBORDINATORS.has(last)) return false;
  if (!PREPOSITIONS.has(last) && !isNounLike(last)) return false;
  const beginsClause = AUXILIARIES.has(next) || /(?:s|ed)$/.test(next);
  return beginsClause && before.slice(0, -1).some((word) => SUBORDINATORS.has(word));
}
