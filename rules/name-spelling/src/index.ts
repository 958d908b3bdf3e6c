import { termSlips } from "@copydesk/article";
import { withoutPossessive } from "@copydesk/lexicon";
import { type Article, defineRule, type Finding, type Span, type Token } from "@copydesk/rule-kit";
import { isMeant, standTogether } from "./meant.js";
import { isCertain, isDecided } from "./order.js";
import type { Profile } from "./profile.js";
import { type Verdict, verdictsOf } from "./verdicts.js";

/**
 * Reports a name that is spelled two ways in one article: a letter dropped, doubled, swapped or taken for another, an accent
 * or a capital here and not there. No list of names is needed: the article's other uses say which spelling is its own.
 *
 * Leaves alone two people with similar names (`Schiff` and `Erin Schaff`), what is made of a name (`Israeli`, `the Clintons`,
 * `Ivanova`), nicknames, a spelling marked `[sic]`, and all capitals.
 */
export default defineRule({
  id: "name-spelling",
  description: "A name spelled two ways in one article",
  tier: "error",
  fixable: true,
  options: {
    allow: { type: "strings", default: [], description: "Spellings to leave alone" },
  },
  messages: {
    once: `"{actual}" is spelled "{expected}" on line {line}; write "{expected}"`,
    often: `"{actual}" is spelled "{expected}" {count} times, first on line {line}; write "{expected}"`,
    either: `"{actual}" is spelled "{expected}" on line {line}; use one spelling, probably "{expected}"`,
    listed: `"{actual}" is "{expected}" in the house style; write "{expected}"`,
  },
  *check(article, { options, house }) {
    const verdicts = verdictsOf(article, house.names);
    // `al Qaida` for `al-Qa'ida`: one finding, not one more for its half.
    const halves = new Set(
      verdicts.flatMap(({ wrong: { spelling } }) =>
        spelling.words === 2 ? spelling.tokens.flatMap(({ index }) => [index, index + 1]) : [],
      ),
    );
    for (const verdict of verdicts) {
      const { wrong, right } = verdict;
      if (options.allow.includes(wrong.spelling.text) || options.allow.includes(right.spelling.text)) continue;
      if (standTogether(article, wrong.spelling.tokens, right.spelling.tokens)) continue;
      for (const token of wrong.spelling.tokens) {
        if (wrong.spelling.words === 1 && halves.has(token.index)) continue;
        // "Febuary", "Barak Obama": a slip in a name that everyone knows is another rule's.
        if (article.derive(termSlips).at(token) !== undefined) continue;
        if (!isMeant(article, token)) yield findingAt(article, token, verdict);
      }
    }
  },
});

type Messages = "once" | "often" | "either" | "listed";

function findingAt(article: Article, token: Token, verdict: Verdict): Finding<Messages> {
  const { wrong, right, listed } = verdict;
  const span = spanOf(article, token, wrong);
  const first = right.spelling.tokens[0];
  const expected = asTypedHere(article, token, right.spelling.text);
  const edit = { span, text: expected };
  const suggestions = [{ label: `write "${expected}"`, edits: [edit] }];
  if (first === undefined) return { message: "listed", span, data: { expected }, fix: edit };
  const count = right.spelling.tokens.length;
  const there = spanOf(article, first, right);
  if (count === wrong.spelling.tokens.length && count === 1 && !listed) {
    const actual = article.source.slice(span.start, span.end);
    suggestions.push({
      label: `write "${actual}" on line ${article.lineOf(there.start)}`,
      edits: [{ span: there, text: actual }],
    });
  }
  const correction = listed || isCertain(wrong, right) ? { fix: edit } : { suggestions };
  return {
    message: messageFor(verdict),
    span,
    data: { expected, count, line: article.lineOf(there.start) },
    related: [{ span: there, label: `"${right.spelling.text}" here` }],
    ...correction,
  };
}

function messageFor({ wrong, right, listed }: Verdict): Messages {
  if (listed) return "listed";
  if (!isDecided(wrong, right)) return "either";
  return right.spelling.tokens.length > wrong.spelling.tokens.length ? "often" : "once";
}

/** With a capital at the start of a sentence (`Al-Qaeda`), and with the kind of apostrophe that stands here. */
function asTypedHere(article: Article, token: Token, name: string): string {
  const typed = article.source.slice(token.start, token.end).includes("’") ? name.replaceAll("'", "’") : name;
  const first = token.text.charAt(0);
  if (first === first.toLowerCase() || article.sentenceAt(token.start)?.firstToken !== token.index) return typed;
  return typed.charAt(0).toUpperCase() + typed.slice(1);
}

/** The name without a possessive ending. */
function spanOf({ tokens }: Article, token: Token, { spelling }: Profile): Span {
  if (spelling.words === 1) return { start: token.start, end: token.end - (token.text.length - spelling.text.length) };
  const last = tokens[token.index + 1] ?? token;
  return { start: token.start, end: last.end - (last.text.length - withoutPossessive(last.text).length) };
}
