import { classesOf, isFunctionWord } from "@copydesk/lexicon";
import { type Article, correction, defineRule, type Finding, ownCopyAt, Phrases, type Span } from "@copydesk/rule-kit";
import { smallTitles } from "./before-names.js";
import { capitalPosts } from "./behind-names.js";
import { ADJECTIVES, OFFICES } from "./titles.js";

type Message = "adjective" | "before" | "behind" | "former";

const ADJECTIVE = new Phrases((text) => ADJECTIVES.includes(text), /\p{L}+(?=[ \u00a0]\p{Ll})/uy);
const FORMER = new Phrases(
  (text) => text.startsWith("Former") || text.startsWith("Then"),
  new RegExp(
    `(?<=[\\p{Ll},] )(?:Former|Then)(?=[- ](?:${OFFICES.map((office) => office[0]!.toUpperCase() + office.slice(1)).join("|")}|Gov\\.|Sen\\.|Rep\\.) \\p{Lu})`,
    "uy",
  ),
);

/** Not at the start of a sentence. */
const MID_SENTENCE = /[\p{L},] $/u;

/**
 * Reports capitals that titles lack or have too many: `president Lund` before a name, `Ana Lund, President of the club,` behind one, a
 * `Presidential priority`, and `with Former President Lund`.
 *
 * Leaves alone an article that keeps to its own way, trades (`coach`), names (`the Presidential Palace`), headlines, quotations and
 * words that a description stands before (`club president Ana Lund`).
 */
export default defineRule({
  id: "title-style",
  family: "news-style",
  description: "Capitals of titles: small before a name, large behind one, a `Presidential priority`",
  tier: "info",
  fixable: true,
  options: {
    allow: { type: "strings", default: [], description: "Titles to leave alone, in small letters" },
  },
  messages: {
    adjective: `"{actual}" takes a capital only in names; write "{expected}"`,
    before: `"{actual}" is a title before a name and takes a capital; write "{expected}"`,
    behind: `"{actual}" follows the name, where a title takes no capital; write "{expected}"`,
    former: `"{actual}" is no part of the title; write "{expected}"`,
  },
  *check(article, { options, house }) {
    const isAllowed = (span: Span) => options.allow.includes(article.source.slice(span.start, span.end).toLowerCase());
    for (const found of [...adjectives(article), ...formers(article)]) if (!isAllowed(found.span)) yield found;
    if (house.dialect !== "british") {
      for (const { expected, ...span } of smallTitles(article)) {
        if (!isAllowed(span)) yield finding("before", span, expected, false);
      }
    }
    for (const { expected, ...span } of capitalPosts(article)) {
      if (!isAllowed(span)) yield finding("behind", span, expected, false);
    }
  },
});

const VICE = "Vice ";

/** `a Presidential priority`, `the Vice Presidential debate`, but `Presidential Palace`, and `the Ministerial to come` is a meeting. */
function* adjectives(article: Article): Iterable<Finding<Message>> {
  const { prose } = article;
  for (const { 0: typed, index } of ADJECTIVE.in(article)) {
    const vice = article.prose.slice(Math.max(0, index - VICE.length), index) === VICE ? VICE.length : 0;
    const span = { start: index - vice, end: index + typed.length };
    const [next = ""] = /\p{Ll}+/u.exec(prose.slice(span.end, span.end + 24)) ?? [];
    if (isFunctionWord(next) || classesOf(next) === 0 || startsClause(article, index)) continue;
    if (ownCopyAt(article, span) !== undefined)
      yield finding("adjective", span, (vice === 0 ? typed : VICE + typed).toLowerCase(), true);
  }
}

function startsClause(article: Article, at: number): boolean {
  return (
    article.sentenceAt(at)?.start === at || /[:–—][\s\0]*["“]?$/.test(article.prose.slice(Math.max(0, at - 4), at))
  );
}

function* formers(article: Article): Iterable<Finding<Message>> {
  for (const { 0: typed, index } of FORMER.in(article)) {
    const span = { start: index, end: index + typed.length };
    if (!MID_SENTENCE.test(article.prose.slice(Math.max(0, index - 2), index))) continue;
    if (ownCopyAt(article, span) !== undefined) yield finding("former", span, typed.toLowerCase(), true);
  }
}

function finding(message: Message, span: Span, expected: string, isSure: boolean): Finding<Message> {
  return { message, span, data: { expected }, ...correction(isSure, expected, { span, text: expected }) };
}
