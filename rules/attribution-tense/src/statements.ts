import { cueVerb, isOwnClause, type SourceKind, sourceKindOf } from "@copydesk/article";
import { type Article, type Attribution, type Token, WordTest } from "@copydesk/rule-kit";
import { JOURNALISTS, PAST_TIMES, PRESS_WORDS, SPEECH_VERBS } from "./words.js";

/** Plain speech in running copy, attributed by a verb in the simple past or present. */
export interface Statement {
  readonly attribution: Attribution;
  /** A person speaks, rather than an organisation or whoever has that name. */
  readonly isPersonal: boolean;
  /** Several speak, and the verb is in the singular, as no present tense can be. */
  readonly isMisnumbered: boolean;
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

/**
 * The statements of an article that ought to be of one tense, in order; none where there cannot be so many in the tense wanted, or
 * all are in that. Only the paragraphs are read that have a word which may be the verb of one: most articles keep to one tense.
 */
export function mixedStatementsOf(article: Article, wanted: Statement["tense"], enough: number): Statement[] {
  const [right, wrong] = wanted === "past" ? [pastVerbs, presentVerbs] : [presentVerbs, pastVerbs];
  if (article.select(right).length < enough) return [];
  if (statementsWith(article, article.select(wrong)).every(({ tense }) => tense === wanted)) return [];
  return statementsWith(article, article.select(speechVerbs));
}

/** The statements of the paragraphs that hold these words outside quotations. */
function statementsWith(article: Article, verbs: readonly Token[]): Statement[] {
  const statements: Statement[] = [];
  let last = -1;
  for (const verb of verbs) {
    if (verb.block === last || !isRunning(article, verb) || article.quotationAt(verb) !== undefined) continue;
    last = verb.block;
    for (const attribution of article.attributionsIn(article.blocks[last]!)) {
      const statement = statementOf(article, attribution);
      if (statement !== undefined) statements.push(statement);
    }
  }
  return statements;
}

/** As typed, `Says` too: statements begin with these words. */
function beginningWith(...kinds: readonly ("past" | "third")[]): WordTest {
  const forms = new Set([...SPEECH_VERBS].flatMap((name) => kinds.map((kind) => cueVerb(name)!.forms[kind])));
  return new WordTest((text) => forms.has(text.toLowerCase()));
}

const pastVerbs = beginningWith("past");
const presentVerbs = beginningWith("third");
const speechVerbs = beginningWith("past", "third");

function statementOf(article: Article, attribution: Attribution): Statement | undefined {
  const { verb: name, cue, tense } = attribution;
  if (name === undefined || cue === undefined || !SPEECH_VERBS.has(name)) return undefined;
  if (tense !== "past" && tense !== "present") return undefined;
  const verb = article.tokens[article.tokenIndexAt(cue.start)]!;
  const { past, third } = cueVerb(name)!.forms;
  // `does not say`: the first word is an auxiliary.
  if (past === third || verb.text.toLowerCase() !== (tense === "past" ? past : third)) return undefined;
  const sentence = article.sentenceAt(cue.start);
  if (sentence === undefined || !isRunning(article, verb)) return undefined;
  const kind = sourceKindOf(article, attribution);
  // `Analysts notes`, `they says`: whoever changed the verb changed it for one speaker.
  const isMisnumbered = kind === "people" && tense === "present" && attribution.source!.end <= cue.start;
  if (kind === undefined || !(SPEAKERS.has(kind) || isMisnumbered)) return undefined;
  if (!isOwnClause(article, attribution)) return undefined;
  return {
    attribution,
    isPersonal: kind === "person",
    isMisnumbered,
    verb,
    tense,
    other: tense === "past" ? third : past,
    sentence: sentence.index,
  };
}

/** In a paragraph that ends like one: `Wine: Marrovia warns it will respond` is the headline of another story. */
function isRunning(article: Article, { block }: Token): boolean {
  const found = article.blocks[block]!;
  if (found.kind !== "paragraph") return false;
  const { endToken } = article.tokensOf(found);
  const [before, last] = article.tokens.slice(Math.max(0, endToken - 2), endToken).map(({ text }) => text);
  // `Hale says ferry is a 'bad joke'` ends in the mark of a few words, and not of a sentence.
  if (/^["”'’]$/.test(last ?? "")) return /[.?!,…—-]$|^["”'’]$/.test(before ?? "");
  return /[.?!:…)—-]$/.test(last ?? "");
}

/** Whether its sentence says when: an article in the present has its `said in March`, too. */
export function isDated(article: Article, statement: Statement): boolean {
  return framingWords(article, statement).some((word) => PAST_TIMES.has(word) || /^(?:1[5-9]|20)\d\d$/.test(word));
}

/** `the Herald's Karl Novak`, `our correspondent`, `the Ostrow Herald`: what the press says can be read there still. */
export function isPress(article: Article, { attribution: { source }, isPersonal }: Statement): boolean {
  const words = source === undefined ? "" : article.prose.slice(source.start, source.end);
  // `Marrovia's President Ines Calloway` is not the press's.
  const owner = source && article.names.mentionAt(article.tokens[article.tokenIndexAt(source.start)]!);
  if (/\p{Lu}\p{L}*['’]s \p{Lu}/u.test(words) && owner?.entity.kind !== "place") return true;
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
export function framingWords(article: Article, { attribution: { content }, sentence }: Statement): string[] {
  const { firstToken, endToken } = article.sentences[sentence]!;
  return article.tokens
    .slice(firstToken, Math.min(endToken, firstToken + LONGEST_SENTENCE))
    .filter(
      (token) => (token.end <= content.start || token.start >= content.end) && article.quotationAt(token) === undefined,
    )
    .map(({ text }) => text.toLowerCase());
}
