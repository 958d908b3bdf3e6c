import type { Token } from "../types.js";

/**
 * Verbs that say who speaks, in the forms in which they stand beside a quotation. Only for finding where a quotation whose mark is
 * missing leaves off; who says what is the attribution stage's.
 */
const CUES: ReadonlySet<string> = new Set(
  `acknowledged added adds admitted agreed announced answered argued argues asked asks claimed conceded concluded concludes confirmed
  continued countered cried declared demanded exclaimed explained explains insisted insists joked muttered noted notes observed posted
  predicted promised quipped recalled recalls remarked replied responded reported said says shouted stated stressed suggested testified
  told tells tweeted urged vowed warned warns whispered wrote writes`.split(/\s+/),
);

/** Cues only where the source follows: `read the statement`. */
const INVERTED: ReadonlySet<string> = new Set(["read", "reads"]);
const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it", "one"]);
const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "his",
  "her",
  "their",
  "its",
  "another",
  "one",
  "some",
]);
const CONJUNCTIONS: ReadonlySet<string> = new Set(["that", "how", "what", "whether", "why"]);
const RELATIVE: ReadonlySet<string> = new Set(["who", "whose", "which"]);
/** Small words within a name and beside it: `Ludwig van Beek`, `Ms. Reed of the City Council also said`. */
const IN_NAMES: ReadonlySet<string> = new Set(
  "al also and bin da de del der di du el had has ibn la later le of then the van von".split(" "),
);
/** Words that describe a speaker before the name: `foreign ministry spokesman`. */
const DESCRIPTION_WORDS = 6;
const NOT_DESCRIBING: ReadonlySet<string> = new Set(
  "and as because but for from if in is of or since so than that though to was what when where which while who with".split(
    " ",
  ),
);
/** Longest subject looked for: `, the letter from the chief of staff to the head of the office said`. */
const SUBJECT_WORDS = 14;

/** Who speaks, told in a stretch of text outside the quotation. */
export interface Cue {
  /** The punctuation before it, where a quotation would close: index of its token. */
  readonly before: number;
  /** Index of the cue's verb, or of `according`. */
  readonly verb: number;
  /** A comma follows: `, she said, ...` may stand within the words quoted too. */
  readonly parenthetical: boolean;
}

/** The first attribution set off by a comma, a question or an exclamation mark among tokens [first, end). */
export function findCue(tokens: readonly Token[], first: number, end: number): Cue | undefined {
  for (let at = first + 1; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") continue;
    if (token.text === "according" && tokens[at + 1]?.text === "to" && isSetOff(tokens[at - 1]!)) {
      return { before: at - 1, verb: at, parenthetical: false };
    }
    const inverted = INVERTED.has(token.text);
    if (!inverted && !CUES.has(token.text)) continue;
    const start = subjectStart(tokens, first, at);
    if (inverted && start < at) continue;
    const before = (start === at ? appositionStart(tokens, first, at) : start) - 1;
    if (
      before < first ||
      !isSetOff(tokens[isQuote(tokens[before]!) && before > first ? before - 1 : before]!) ||
      !isSubject(tokens, start, at, before + 1)
    )
      continue;
    if (leadsOn(tokens, at + 1, end)) continue;
    return { before, verb: at, parenthetical: tokens[at + 1]!.text === "," && at + 2 < end };
  }
  return undefined;
}

/** `said`, `asked`. */
export function isCue({ text }: Token): boolean {
  return CUES.has(text);
}

/** The first cue verb among tokens [first, end), however it stands. */
export function findVerb(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first; at < end; at += 1) if (CUES.has(tokens[at]!.text)) return at;
  return -1;
}

/** `When we met, he stated that “we agree”`: what he stated comes after the verb, so nothing was quoted before it. */
function leadsOn(tokens: readonly Token[], next: number, end: number): boolean {
  return next >= end || CONJUNCTIONS.has(tokens[next]!.text);
}

function isQuote({ text }: Token): boolean {
  return text === "”" || text === '"';
}

function isSetOff(token: Token): boolean {
  return (token.kind === "punctuation" && ",?!…".includes(token.text[0]!)) || token.text.startsWith("...");
}

/** The first word of the run that ends before the verb. */
function subjectStart(tokens: readonly Token[], first: number, verb: number): number {
  let at = verb;
  while (at > first && at > verb - SUBJECT_WORDS && tokens[at - 1]!.kind !== "punctuation") at -= 1;
  return at;
}

/** `We won, Ms. Reed, a farmer, said`: where her name begins; the verb's own place where nothing of the kind stands before it. */
function appositionStart(tokens: readonly Token[], first: number, verb: number): number {
  if (verb <= first || tokens[verb - 1]!.text !== ",") return verb;
  const apposition = subjectStart(tokens, first, verb - 1);
  if (apposition <= first || apposition === verb - 1 || tokens[apposition - 1]!.text !== ",") return verb;
  // `Arthur, who had stood there, asked` tells what he did; it may stand in the words quoted.
  if (RELATIVE.has(tokens[apposition]!.text)) return verb;
  const name = subjectStart(tokens, first, apposition - 1);
  return name < apposition - 1 && isSpeaker(tokens[name]) && isName(tokens, name, apposition - 1) ? name : verb;
}

function isSubject(tokens: readonly Token[], start: number, verb: number, name: number): boolean {
  if (start === verb) return name < verb || isSpeaker(tokens[verb + 1]) || isDescribed(tokens, verb + 1);
  const first = tokens[start]!;
  if (!isSpeaker(first)) return isDescribed(tokens, start) && isName(tokens, verb - 1, verb) && endsSoon(tokens, verb);
  if (PRONOUNS.has(first.text)) return verb - start <= 2;
  return DETERMINERS.has(first.text) || isName(tokens, start, verb);
}

/** `team leader Jane Roe`, `former press secretary Karl Novak`: nouns up to a name. */
function isDescribed(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < start + DESCRIPTION_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || NOT_DESCRIBING.has(token.text)) return false;
    if (token.letterCase === "capitalised") return at > start;
    if (CUES.has(token.text)) return false;
  }
  return false;
}

/** Nothing stands behind the verb but when and to whom. */
function endsSoon(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < verb + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.block !== tokens[verb]!.block || token.text === ".") return true;
    if (token.kind === "punctuation") return false;
  }
  return false;
}

/** `Mrs. Reed came down and whispered` does not end a quotation: between a name and its cue stands no other verb. */
function isName(tokens: readonly Token[], start: number, verb: number): boolean {
  for (let at = start; at < verb; at += 1) {
    const { letterCase, text } = tokens[at]!;
    if (letterCase === "lower" && !IN_NAMES.has(text)) return false;
  }
  return true;
}

function isSpeaker(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  if (PRONOUNS.has(token.text) || DETERMINERS.has(token.text)) return true;
  return token.letterCase !== "lower" && token.letterCase !== "none" && token.text !== "I";
}
