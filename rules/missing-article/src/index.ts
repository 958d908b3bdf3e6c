import { type Article, defineRule, type Finding, Phrases, runningCopyAt, type Token } from "@copydesk/rule-kit";
import { bareAgencies } from "./agencies.js";
import { articleAt, hasVerbBehind } from "./clause.js";
import { ARTICLED_NAMES } from "./names.js";

/** As many bare names, and more of them than names with their article, are how the whole draft is written. */
const HABIT = 3;
const SENTENCE_END = /[.!?:…]["'”’)\]]*\s*$/;

const firstWords = new Set(ARTICLED_NAMES.map((name) => name.split(" ", 1)[0]!));
const NAMES = new Phrases(
  (text) => firstWords.has(text),
  new RegExp(`(?:${ARTICLED_NAMES.map((name) => name.replaceAll(".", "\\.")).join("|")})(?![\\p{L}\\p{N}'’-])`, "uy"),
);

/**
 * Reports a name that takes `the` and stands without it as the subject of a clause (`United States is ready`), and an agency's
 * behind a preposition (`for Bureau of Arms Control`).
 *
 * Leaves alone names that describe a noun (`U.S. forces`), headlines, captions, lists, and drafts that drop articles throughout.
 */
export default defineRule({
  id: "missing-article",
  description: "A name that takes `the`, without it: `United States is`",
  tier: "error",
  fixable: true,
  options: {},
  messages: {
    subject: `"{actual}" lacks its article; write "{expected}"`,
    agency: `"{actual}" lacks the agency's article; write "{expected}"`,
  },
  *check(article) {
    const bare: Finding<"subject">[] = [];
    let withArticle = 0;
    for (const { 0: name, index } of NAMES.in(article)) {
      const first = article.tokens[article.tokenIndexAt(index)];
      if (first === undefined || first.start !== index) continue;
      const before = article.tokens[first.index - 1];
      if (before !== undefined && /^the$/i.test(before.text)) withArticle += 1;
      else bare.push(...bareSubject(article, first, index + name.length));
    }
    if (bare.length < HABIT || bare.length <= withArticle) yield* bare;
    for (const { span, at } of bareAgencies(article)) {
      if (!isRunningCopy(article, span.start)) continue;
      const expected = `${article.source.slice(span.start, at)}the ${article.source.slice(at, span.end)}`;
      yield { message: "agency", span, data: { expected }, fix: { span: { start: at, end: at }, text: "the " } };
    }
  },
});

function bareSubject(article: Article, first: Token, end: number): Finding<"subject">[] {
  const { tokens, source } = article;
  const behind = article.tokenIndexAt(end);
  // `U.S.-led`: the name is only the first part of a word.
  if (tokens[behind] !== undefined && tokens[behind].start < end) return [];
  if (!hasVerbBehind(tokens, first, behind) || !isRunningCopy(article, first.start)) return [];
  const missing = articleAt(article, first);
  if (missing === undefined) return [];
  const span = { start: first.start, end };
  const expected = `${missing} ${source.slice(span.start, span.end)}`;
  const fix = { span: { start: span.start, end: span.start }, text: `${missing} ` };
  return [{ message: "subject", span, data: { expected }, fix }];
}

/**
 * Sentences of the draft's own copy; a line without an end is a label, a headline or a telegram, and so are the points of a list,
 * but for what a sentence in one goes on with.
 */
function isRunningCopy(article: Article, offset: number): boolean {
  const sentence = article.sentenceAt(offset);
  const block = runningCopyAt(article, { start: offset, end: offset });
  if (sentence === undefined || block === undefined) return false;
  if (block.kind !== "paragraph" && article.tokensOf(block).firstToken === sentence.firstToken) return false;
  return SENTENCE_END.test(article.source.slice(Math.max(sentence.start, sentence.end - 20), sentence.end));
}
