import { type Article, defineRule, type Finding } from "@copydesk/rule-kit";
import type { Use } from "./forms.js";
import { type Minority, minoritiesOf } from "./mixture.js";

type Message = Minority["message"];

const MOST_RELATED = 20;
const MOST_LINES = 5;

/**
 * Reports a word that the article writes in two ways, `adviser` and `advisor` or `colour` and `color`, and British spelling in
 * an article that is American, or the other way about. One finding for a word, at the first of its rarer form.
 *
 * Leaves alone quotations, headlines and captions, and what has a capital: names and titles of works keep their own spelling.
 */
export default defineRule({
  id: "variant-consistency",
  description: "One word in two spellings, or British and American spelling mixed, in one article",
  tier: "warning",
  options: {
    allow: { type: "strings", default: [], description: "Forms to leave alone" },
  },
  messages: {
    mixed: `"{actual}" is written {where} the article has "{other}" {often}; write "{expected}"`,
    dialect: `"{actual}" is {foreign} spelling {within} an article that has {own}, as "{other}" on line {line}; write "{expected}"`,
    ending: `"{actual}" is spelled {otherwise} than "{other}" on line {line}; write "{expected}"`,
    house: `"{actual}" is {foreign} spelling {where} the house writes {own}; write "{expected}"`,
  },
  *check(article, { options, house }) {
    for (const minority of minoritiesOf(article, house)) {
      const uses = minority.uses.filter(({ text }) => !options.allow.includes(text.toLowerCase()));
      if (uses.length > 0) yield finding(article, { ...minority, uses });
    }
  },
});

function finding(article: Article, minority: Minority): Finding<Message> {
  const { message, uses, write, other, otherCount, variety } = minority;
  const first = uses[0]!;
  const expected = inWay(first, write);
  const here = placesOf(article, uses);
  const own = variety === "british" ? "British" : "American";
  const foreign = variety === "british" ? "American" : "British";
  const edits = uses.map((use) => ({ span: { start: use.start, end: use.end }, text: inWay(use, write) }));
  const everywhere =
    uses.length === 1 ? "" : ` and change the other ${uses.length === 2 ? "place" : `${uses.length - 1} places`}`;
  const data = {
    expected,
    own,
    foreign,
    other: other?.text ?? "",
    line: other === undefined ? 0 : article.lineOf(other.start),
    often: counted(otherCount),
    where: `${here}where`,
    within: `${here}in`,
    otherwise: `${here}otherwise`,
  };
  const related = uses
    .slice(1, MOST_RELATED)
    .map(({ start, end, text }) => ({ span: { start, end }, label: `"${text}" here too` }));
  const shown = other === undefined ? [] : [{ span: { start: other.start, end: other.end }, label: "the other form" }];
  return {
    message,
    span: { start: first.start, end: first.end },
    data,
    suggestions: [{ label: `write "${expected}"${everywhere}`, edits }],
    related: [...shown, ...related],
  };
}

/** The same word in another of its ways, with its capital. */
function inWay({ form, text }: Use, way: number): string {
  const word = form.ways[way] ?? text;
  return text[0] === text[0]!.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function counted(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count} times`;
}

/** Where the form stands, if not only here: `here and on lines 9, 12 `. */
function placesOf(article: Article, uses: readonly Use[]): string {
  const lines = [...new Set(uses.slice(1).map(({ start }) => article.lineOf(start)))];
  if (lines.length === 0) return "";
  const shown = lines.slice(0, MOST_LINES).join(", ") + (lines.length > MOST_LINES ? " and on" : "");
  return `here and on ${lines.length === 1 ? "line" : "lines"} ${shown} `;
}
