import type { Article, Token } from "@copydesk/rule-kit";
import { COMPANIONS } from "./particles.js";
import { verbStems } from "./verb-stems.js";
import {
  AUXILIARIES,
  BEFORE_WILL_AS_NOUN,
  DETERMINERS,
  MONTHS,
  OBJECTS,
  OPENERS,
  PRONOUNS,
  QUESTION_WORDS,
  SPEECH_IS_IS,
  STATEMENT_BEFORE,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
  TWO_PARTS,
} from "./words.js";

/** How far back an earlier part of the sentence is looked for, in tokens. */
const REACH = 15;

/**
 * Whether the two words may belong to two parts of their sentence: the first ends a clause, or goes with the verb before it,
 * and the second begins what follows.
 */
export function mayBeTwoParts(article: Article, first: Token, inSpeech: boolean): boolean {
  const word = first.text.toLowerCase();
  if (TWO_PARTS.has(word)) return true;
  const after = [2, 3].map((place) => article.tokens[first.index + place]?.text ?? "");
  const written = wordsBefore(article, first);
  const before = written.map((earlier) => earlier.toLowerCase());
  if (AUXILIARIES.has(word)) return endsRelativeClause(word, before) || (inSpeech && isSpeakersIs(word, before));
  if (PRONOUNS.has(word)) return before.some((earlier) => SUBORDINATORS.has(earlier)) || endsSentence(article, first);
  if (word === "not") return ["or", "why", "if"].includes(before.at(-1) ?? "");
  if (word === "this") return TIMES.has(after[0]!) && !COMPANIONS.has(before.at(-1) ?? "");
  if (COMPANIONS.has(word)) return isTwoPrepositions(word, before, written, after);
  return isTwoVerbs(before);
}

/** The words before a token that nothing but a quotation mark parts from it, in order and as they are written. */
function wordsBefore({ tokens }: Article, token: Token): string[] {
  const words: string[] = [];
  for (let index = token.index - 1; index >= 0 && words.length < REACH; index--) {
    const earlier = tokens[index]!;
    if (earlier.block !== token.block) break;
    if (earlier.kind === "word" || earlier.kind === "number") words.unshift(earlier.text);
    else if (!/["“”'‘’]/.test(earlier.text)) break;
  }
  return words;
}

/** `makes him him.` */
function endsSentence({ tokens }: Article, first: Token): boolean {
  const after = tokens[first.index + 2];
  return after === undefined || after.block !== first.block || after.kind === "punctuation";
}

/**
 * `what it is is`, `all that a country is is`, `those who can can`, `the man he was was`, `the power the council has has`: a
 * short noun stands between the word that opens the clause and its verb, and the verb's own clause goes on after it.
 */
function endsRelativeClause(word: string, before: readonly string[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (word === "will" && (DETERMINERS.has(last) || BEFORE_WILL_AS_NOUN.has(last) || last.endsWith("'s"))) return true;
  const isBe = word === "is" || word === "was" || word === "are" || word === "were" || word === "be" || word === "been";
  if (QUESTION_WORDS.has(last)) return !isBe || last === "what" || last === "whatever";
  if (SUBJECT_PRONOUNS.has(last)) {
    const opener = before.at(-2);
    return opener !== undefined && (OPENERS.has(opener) || isNounLike(opener) || opensBefore(before, 2));
  }
  for (let length = 2; length <= 4; length++) {
    const start = before.at(-length);
    if (start === undefined || !DETERMINERS.has(start)) continue;
    const opener = before.at(-length - 1);
    return opener !== undefined && (OPENERS.has(opener) || opener === "that" || (!isBe && isNounLike(opener)));
  }
  return false;
}

/** `all that he is is`: the opener stands one word further off. */
function opensBefore(before: readonly string[], distance: number): boolean {
  return before.at(-distance) === "that" && OPENERS.has(before.at(-distance - 1) ?? "");
}

/** A word that a clause can describe, as far as its form tells: not one that a whole statement follows. */
function isNounLike(word: string): boolean {
  return (
    !STATEMENT_BEFORE.has(word) &&
    !AUXILIARIES.has(word) &&
    !DETERMINERS.has(word) &&
    !word.endsWith("ly") &&
    !COMPANIONS.has(word)
  );
}

function isSpeakersIs(word: string, before: readonly string[]): boolean {
  return word === "is" && SPEECH_IS_IS.has(before.at(-1) ?? "");
}

/** `turned him in in May`, `the war they were engaged in in the east`, `what they have to to win`. */
function isTwoPrepositions(
  word: string,
  before: readonly string[],
  written: readonly string[],
  after: readonly string[],
): boolean {
  const companions = COMPANIONS.get(word)!;
  const isCompanion = (verb: string | undefined, of: ReadonlySet<string>) =>
    verb !== undefined && verbStems(verb).some((stem) => of.has(stem));
  const last = before.at(-1);
  const { particleVerbs, stranded } = companions;
  if (isCompanion(last, particleVerbs)) return true;
  if (OBJECTS.has(last ?? "") && isCompanion(before.at(-2), particleVerbs)) return true;
  // `voted the party in in May`: what stands between is open, so the second word has to begin a date.
  if (isTime(after) && before.slice(-5).some((earlier) => isCompanion(earlier, particleVerbs))) return true;
  if (!isCompanion(last, stranded)) return false;
  return before.some((_, index) => opensGap(before, index) || isReducedClause(before, written, index));
}

/** `2016`, `May`, `Monday`, `the morning` */
function isTime([first = "", second = ""]: readonly string[]): boolean {
  return /^(?:\d{4}|\p{Lu}\p{L}+day)$/u.test(first) || MONTHS.has(first) || (first === "the" && TIMES.has(second));
}

/** `what they have to`, `the team that he plays for`, but not `those who want to`, whose verb lacks nothing. */
function opensGap(before: readonly string[], index: number): boolean {
  const word = before[index]!;
  const next = before[index + 1];
  const isOpener = OPENERS.has(word) || (word === "that" && isNounLike(before[index - 1] ?? "that"));
  return isOpener && next !== undefined && index + 2 < before.length && !AUXILIARIES.has(next);
}

/** `the war they`, `exercises Russia`, `people to talk`: a noun, and a clause that describes it without a word to open it. */
function isReducedClause(before: readonly string[], written: readonly string[], index: number): boolean {
  const noun = before[index - 1];
  if (noun === undefined || !isNounLike(noun)) return false;
  const isName = /^\p{Lu}/u.test(written[index]!) && /^\p{Ll}/u.test(written[index - 1]!);
  return isName || SUBJECT_PRONOUNS.has(before[index]!) || (before[index] === "to" && index < before.length - 1);
}

/** `what matters matters`, `who they know know`. */
function isTwoVerbs(before: readonly string[]): boolean {
  const last = before.at(-1) ?? "";
  return QUESTION_WORDS.has(last) || (SUBJECT_PRONOUNS.has(last) && QUESTION_WORDS.has(before.at(-2) ?? ""));
}
