import { cueVerb, isOwnClause, type SourceKind, sourceKindOf } from "@copydesk/article";
import type { Article, Attribution, Token } from "@copydesk/rule-kit";
import { HABIT_WORDS, JOURNALISTS, LASTING_PLACES, PAST_TIMES, PRESS_WORDS, SPEECH_VERBS } from "./words.js";

/** Plain speech in running copy, attributed by a verb in the simple past or present. */
export interface Statement {
  readonly attribution: Attribution;
  /** A person speaks, rather than an organisation or whoever has that name. */
  readonly isPersonal: boolean;
  /** The verb, its particle left out: `points` of `points out`. */
  readonly verb: Token;
  readonly tense: "past" | "present";
  /** The verb in the other of the two tenses. */
  readonly other: string;
  /** Place of its sentence in `article.sentences`. */
  readonly sentence: number;
}

/** In tokens; what is longer is no prose. */
const LONGEST_SENTENCE = 250;

/** Speak at one time and place; kinds of people (`critics say`) and documents (`the report says`) do not. */
const SPEAKERS: ReadonlySet<SourceKind> = new Set(["name", "organisation", "person"]);

/** The statements of an article that ought to be of one tense, in order. */
export function statementsOf(article: Article): Statement[] {
  const statements: Statement[] = [];
  for (const attribution of article.attributions) {
    const statement = statementOf(article, attribution);
    if (statement !== undefined) statements.push(statement);
  }
  return statements;
}

function statementOf(article: Article, attribution: Attribution): Statement | undefined {
  const { verb: name, cue, tense } = attribution;
  if (name === undefined || cue === undefined || !SPEECH_VERBS.has(name)) return undefined;
  if (tense !== "past" && tense !== "present") return undefined;
  const verb = article.tokens[article.tokenIndexAt(cue.start)]!;
  const { past, third } = cueVerb(name)!.forms;
  // `does not say`: the first word is an auxiliary.
  if (past === third || verb.text.toLowerCase() !== (tense === "past" ? past : third)) return undefined;
  const sentence = article.sentenceAt(cue.start);
  if (sentence === undefined || article.blocks[verb.block]!.kind !== "paragraph") return undefined;
  const kind = sourceKindOf(article, attribution);
  if (kind === undefined || !SPEAKERS.has(kind) || !isOwnClause(article, attribution)) return undefined;
  return {
    attribution,
    isPersonal: kind === "person",
    verb,
    tense,
    other: tense === "past" ? third : past,
    sentence: sentence.index,
  };
}

/** Whether the present is at home here: what is said is habit, or stands where it can be heard or read again. */
export function isLasting(article: Article, statement: Statement): boolean {
  return framingWords(article, statement).some((word) => HABIT_WORDS.has(word) || LASTING_PLACES.has(word));
}

/** `says Monday`, `said Jane Roe on Friday`: right behind verb and source stands the day when it was said. */
export function isOfOneDay(article: Article, { attribution: { cue, source } }: Statement): boolean {
  const at = article.tokenIndexAt(Math.max(cue!.end, source!.end));
  const [first, second] = [article.tokens[at]?.text, article.tokens[at + 1]?.text];
  return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)$/.test((first === "on" ? second : first) ?? "");
}

/** Whether its sentence says when: an article in the present has its `said in March`, too. */
export function isDated(article: Article, statement: Statement): boolean {
  return framingWords(article, statement).some((word) => PAST_TIMES.has(word) || /^(?:1[5-9]|20)\d\d$/.test(word));
}

/** `the Herald's Karl Novak`, `our correspondent`, `the Ostrow Herald`: what the press says can be read there still. */
export function isPress({ prose }: Article, { attribution: { source }, isPersonal }: Statement): boolean {
  const words = source === undefined ? "" : prose.slice(source.start, source.end);
  if (/\p{Lu}\p{L}*['’]s \p{Lu}/u.test(words)) return true;
  // A person may be called Fox or Guardian, but not the Fox.
  const mayBePaper = !isPersonal || /^the\b/i.test(words);
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => JOURNALISTS.has(word) || (mayBePaper && PRESS_WORDS.has(word)));
}

/** Place of the first sentence that is one. There, and in a headline above it, the present is at home: `Roe says she will run`. */
export function leadOf({ sentences, tokens, blocks }: Article): number {
  return sentences.findIndex(({ block, endToken }) => {
    return blocks[block]!.kind === "paragraph" && /[.?!”"]$/.test(tokens[endToken - 1]?.text ?? "");
  });
}

/** The words of a statement's sentence that are not what is said, in small letters. */
function framingWords(article: Article, { attribution: { content }, sentence }: Statement): string[] {
  const { firstToken, endToken } = article.sentences[sentence]!;
  return article.tokens
    .slice(firstToken, Math.min(endToken, firstToken + LONGEST_SENTENCE))
    .filter(
      (token) => (token.end <= content.start || token.start >= content.end) && article.quotationAt(token) === undefined,
    )
    .map(({ text }) => text.toLowerCase());
}
