import { type Article, defineRule, type Finding, type Token } from "@copydesk/rule-kit";
import { commonNouns } from "./common-nouns.js";
import { namesInCopy } from "./names-in-copy.js";

type Message = "capital" | "small";

const MOST_RELATED = 20;

/**
 * Reports a common noun that has a capital in one place and none in another of the same kind: `both Governments` and
 * `both governments`; and a name that lost its capital where the article mostly has it: `the Senate`, `the senate`. One finding
 * for a word, at the first of the rarer form.
 *
 * Leaves alone names (`the Government of Ruritania`, `the Harbor Ministry`), titles before names, quotations, headlines and
 * captions, and an article that mostly writes the capital: its small letters may speak of others.
 */
export default defineRule({
  id: "case-consistency",
  description: "A common noun with a capital in one place and none in another",
  tier: "warning",
  options: {
    allow: { type: "strings", default: [], description: "Nouns to leave alone, singular and in small letters" },
  },
  messages: {
    capital: `"{actual}" has a capital here but none on line {line}; write "{expected}"`,
    small: `"{actual}" has no capital here but one on line {line}; write "{expected}"`,
  },
  *check(article, { options }) {
    for (const [noun, { capital, small }] of commonNouns(article)) {
      if (capital.length === 0 || capital.length > small.length || options.allow.includes(noun)) continue;
      yield finding(article, "capital", capital, small[0]!);
    }
    for (const [name, { capital, small }] of namesInCopy(article)) {
      if (small.length === 0 || capital.length < small.length || options.allow.includes(name)) continue;
      yield finding(article, "small", small, capital[0]!);
    }
  },
});

/** At the first of the rarer form; the others of it are named beside the place that shows the common one. */
function finding(article: Article, message: Message, rarer: readonly Token[], other: Token): Finding<Message> {
  const first = rarer[0]!;
  const change = message === "capital" ? inSmall : withCapital;
  const expected = change(first.text);
  const more = rarer.slice(1, MOST_RELATED + 1);
  const related = [{ span: other, label: "the other form" }, ...more.map((span) => ({ span, label: "the same here" }))];
  const edits = [{ span: first, text: change(article.source.slice(first.start, first.end)) }];
  const suggestions = [{ label: `write "${expected}"`, edits }];
  return { message, span: first, data: { line: article.lineOf(other.start), expected }, related, suggestions };
}

const inSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
