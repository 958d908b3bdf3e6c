import { type Cue, isAdverb, lower } from "./cues.js";
import type { FoldedQuotation, FoldedText } from "./folded-text.js";
import { beginsLikeSentence } from "./folded-text.js";
import { DETERMINERS, FINITE_AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS, TIMES } from "./grammar.js";

/** How far behind a cue its words are looked for, in tokens outside quotations. */
const LONGEST_REACH = 80;

/** What follows a cue (and its source, where that stands behind it) up to the end of the sentence. */
export interface Following {
  /** The first quotation in reach, and whether it is introduced as speech: by a comma, a colon, or nothing. */
  readonly quotation: FoldedQuotation | undefined;
  readonly introduced: boolean;
  /** The first token of a clause that tells what was said; undefined where none does. */
  readonly clause: number | undefined;
  /** That clause begins with `that`, or `whether`. */
  readonly marked: boolean;
  /** The token behind the last of the sentence, full stop left out. */
  readonly end: number;
  /** A colon is the last thing in the block. */
  readonly colon: boolean;
  /** The sentence goes on behind a comma, as behind `, he said,`. */
  readonly goesOn: boolean;
}

/**
 * Reads on from a cue. `ceiling` is the next cue, or the end of the block: what stands behind another cue is that cue's.
 */
export function readFollowing(text: FoldedText, from: number, cue: Cue, ceiling: number, blockEnd: number): Following {
  let end = from;
  let quotation: FoldedQuotation | undefined;
  let introduced = false;
  let finite = -1;
  let that = -1;
  let comma = -1;
  let stopped = false;
  let steps = 0;
  let at = from;
  while (at < blockEnd && steps < LONGEST_REACH) {
    steps += 1;
    const fold = text.foldAt(at);
    if (fold !== undefined) {
      if (quotation === undefined && at < ceiling && !stopped) {
        quotation = fold;
        introduced = introduces(text, from, at) && (beginsLikeSentence(text, fold) || fold.quotation.use === "speech");
      }
      at = fold.endToken;
      end = at;
      if (text.endsSentence(at - 1)) break;
      continue;
    }
    const token = text.tokens[at]!;
    const word = lower(token);
    if (text.endsSentence(at)) {
      end = token.kind === "word" ? at + 1 : at;
      at += 1;
      break;
    }
    if (word === ",") comma = comma < 0 ? at : comma;
    else if (word === ";") stopped = true;
    else if (word === "that" || (word === "whether" && that < 0))
      that = that < 0 && at < ceiling && comma < 0 && opensClause(text, at) ? at : that;
    else if (
      finite < 0 &&
      (FINITE_AUXILIARIES.has(word) || isSubject(word, text, at, from)) &&
      (comma < 0 || quotation !== undefined)
    )
      finite = at;
    at += 1;
    end = at;
  }
  const clause = clauseStart(text, from, cue, { that, finite, end, comma, ceiling });
  const colon = end > from && at >= blockEnd && text.tokens[end - 1]?.text === ":";
  return {
    quotation,
    introduced,
    clause,
    marked: that >= 0 && clause === that + 1,
    end,
    colon,
    goesOn: comma === from && end > from + 1,
  };
}

function introduces(text: FoldedText, from: number, at: number): boolean {
  if (at === from) return true;
  const before = text.tokens[at - 1]!.text;
  return before === "," || before === ":";
}

function isSubject(word: string, text: FoldedText, at: number, from: number): boolean {
  if (!SUBJECT_PRONOUNS.has(word) || DETERMINERS.has(word)) return false;
  // `said of it`, `told them`: only a subject form before which no preposition stands.
  return word !== "you" && word !== "it" ? !(at > from && PREPOSITIONS.has(lower(text.tokens[at - 1]!))) : at === from;
}

/** `that` before a clause rather than before a noun: `that she`, `that the plan`, `that in Paris`. */
function opensClause(text: FoldedText, at: number): boolean {
  const next = text.tokens[at + 1];
  if (next === undefined || next.block !== text.tokens[at]!.block) return false;
  if (text.isFolded(at + 1) || next.letterCase !== "lower" || next.text.endsWith("s")) return true;
  const { text: word } = next;
  return (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    SUBORDINATORS.has(word) ||
    hasVerbSoon(text, at + 1)
  );
}

function hasVerbSoon(text: FoldedText, from: number): boolean {
  for (let at = from; at < from + 8 && at < text.tokens.length; at += 1) {
    const token = text.tokens[at]!;
    if (token.kind === "punctuation" || text.isFolded(at)) return false;
    if (FINITE_AUXILIARIES.has(token.text)) return true;
  }
  return false;
}

interface Signs {
  readonly that: number;
  readonly finite: number;
  readonly end: number;
  readonly comma: number;
  readonly ceiling: number;
}

function clauseStart(text: FoldedText, from: number, { verb }: Cue, signs: Signs): number | undefined {
  if (from >= signs.end) return undefined;
  if (signs.that >= 0 && reaches(text, from, signs.that)) return signs.that + 1;
  const token = text.tokens[from]!;
  if (text.isFolded(from) || token.kind === "punctuation") return undefined;
  const word = lower(token);
  const usual = verb.frames.includes("clause");
  if (!usual && !verb.frames.includes("that") && !verb.frames.includes("question")) return undefined;
  if (
    verb.frames.includes("question") &&
    (word === "if" || word === "how" || word === "why" || word === "what" || word === "who")
  ) {
    return from;
  }
  const adjunct = PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || TIMES.has(word) || isAdverb(token);
  if (SUBORDINATORS.has(word) && !PREPOSITIONS.has(word)) return undefined;
  const proven = signs.finite >= 0 && !subordinated(text, from, signs.finite);
  if (adjunct) return usual && proven ? from : undefined;
  if (proven) return from;
  // `said the mayor` is an inverted cue, unless more than a name follows.
  return usual && verb.verb === "say" && signs.end > from + 2 ? from : undefined;
}

/** Only what says when, where and to whom stands between a cue and its `that`. */
function reaches(text: FoldedText, from: number, that: number): boolean {
  if (that - from > 16) return false;
  for (let at = from; at < that; at += 1) {
    if (FINITE_AUXILIARIES.has(lower(text.tokens[at]!))) return false;
  }
  return true;
}

/** The verb belongs to a clause of its own: `said when asked whether it was`, `said the man who was`. */
function subordinated(text: FoldedText, from: number, finite: number): boolean {
  for (let at = from; at < finite; at += 1) {
    const word = lower(text.tokens[at]!);
    if (SUBORDINATORS.has(word) && !(PREPOSITIONS.has(word) && word !== "as")) return true;
  }
  return false;
}
