import { withoutPossessive } from "@copydesk/lexicon";
import type { Article, Finding, Span, Token } from "@copydesk/rule-kit";
import { type Choice, isCertain } from "./choice.js";
import type { Profile } from "./profile.js";

type Messages = Exclude<Choice["reason"], "famous">;

/** The finding at one place of the spelling that gives way, with what decided between the two. */
export function findingAt(article: Article, token: Token, choice: Choice): Finding<Messages> {
  const { wrong, right, reason } = choice;
  const span = spanOf(article, token, wrong);
  const first = shownPlace(choice);
  const expected = asTypedHere(article, token, right.spelling.text);
  const edit = { span, text: expected };
  if (first === undefined) return { message: "listed", span, data: { expected }, fix: edit };
  const actual = article.source.slice(span.start, span.end);
  const suggestions = [{ label: `write "${expected}"`, edits: [edit] }];
  const there = spanOf(article, first, right);
  if (right.spelling.tokens.length === 1 && wrong.spelling.tokens.length === 1 && reason !== "listed") {
    suggestions.push({
      label: `write "${actual}" on line ${article.lineOf(there.start)}`,
      edits: [{ span: there, text: actual }],
    });
  }
  return {
    message: reason === "famous" ? "known" : reason,
    span,
    data: { expected, where: whereOf(article, choice) },
    related: [{ span: there, label: `"${right.spelling.text}" here` }],
    ...(isCertain(choice) ? { fix: edit } : { suggestions }),
  };
}

/** Where the right spelling is shown to stand: where it counts for more, else where it comes first. */
function shownPlace({ right, reason }: Choice): Token | undefined {
  return reason === "introduced" ? right.introduction : right.spelling.tokens[0];
}

/** `3 times out of 5, first on line 4`: how often both stand, where a reader may take the other for a single slip. */
function whereOf(article: Article, choice: Choice): string {
  const right = choice.right.spelling.tokens.length;
  const both = right + choice.wrong.spelling.tokens.length;
  const line = `on line ${article.lineOf(shownPlace(choice)!.start)}`;
  if (choice.reason === "introduced") return line;
  if (both > right + 1) return `${timesOf(right)} out of ${both}, first ${line}`;
  return right === 1 ? line : `${timesOf(right)}, first ${line}`;
}

const timesOf = (count: number): string => (count === 1 ? "once" : `${count} times`);

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
