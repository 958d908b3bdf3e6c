import { defineRule } from "@copydesk/rule-kit";
import { ENOUGH, slipsOf } from "./slips.js";
import { mixedStatementsOf, type Statement } from "./statements.js";

/** More findings than these tell an editor nothing new. */
const MOST = 12;

/**
 * Reports statements in the present tense in an article that attributes in the past, and the other way about where the house
 * style sets the present: `she says` among `she said`.
 *
 * Only plain speech in a clause of its own counts. Left alone are articles in the present throughout and analyses that mix
 * the two, what people believe and argue, kinds of people (`critics say`), documents, the press, habits (`he often says`),
 * the lead, and what is said in a film, a book or a lawsuit.
 */
export default defineRule({
  id: "attribution-tense",
  description: "`Says` and `said` mixed in one article",
  tier: "warning",
  options: {},
  messages: {
    single: `"{actual}" is in the {tense} tense, but this article attributes in the {right} tense {count} times ("{example}" on line {line}); write "{expected}"`,
    first: `"{actual}" is in the {tense} tense here and {more}, but this article attributes in the {right} tense {count} times ("{example}" on line {line}); write "{expected}"`,
    again: `"{actual}" is in the {tense} tense again, unlike "{example}" on line {line}; write "{expected}"`,
  },
  *check(article, { house }) {
    const right = house.tense ?? "past";
    const statements = mixedStatementsOf(article, right, ENOUGH);
    if (statements.length === 0) return;
    const standard = statements.filter(({ tense }) => tense === right);
    const slips = slipsOf(article, statements, standard, house.tense !== undefined);
    for (const [place, { verb, tense, other }] of slips.slice(0, MOST).entries()) {
      const example = nearest(standard, verb.start);
      const line = article.lineOf(example.verb.start);
      const data = { tense, right, line, example: example.verb.text, count: standard.length, expected: other };
      yield {
        message: place > 0 ? "again" : slips.length === 1 ? "single" : "first",
        span: verb,
        data: { ...data, more: slips.length === 2 ? "once more" : `in ${slips.length - 1} more places` },
        suggestions: [{ label: `write "${other}"`, edits: [{ span: verb, text: other }] }],
        related: [{ span: example.verb, label: `${right} tense` }],
      };
    }
  },
});

/** The one that an editor reaches first from here, upwards where there is one. */
function nearest(statements: readonly Statement[], offset: number): Statement {
  return statements.findLast(({ verb }) => verb.start < offset) ?? statements[0]!;
}
