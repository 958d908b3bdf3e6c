import { type Person, people } from "@copydesk/article";
import { type Article, defineRule } from "@copydesk/rule-kit";
import { mixedCourtesy } from "./courtesy.js";
import { earlySurname } from "./early.js";
import { type Lapse, textOf } from "./lapse.js";
import { repeatedName } from "./repeated.js";
import { repeatedTitle } from "./title.js";

/** An article that names its people in its own way throughout needs no more hints than these. */
const MOST_FINDINGS = 6;
const MOST_LINES = 5;
const KINDS = [earlySurname, repeatedName, mixedCourtesy, repeatedTitle];

/**
 * Reports how an article names its people where that is at odds with itself: the surname before the full name was given,
 * the full name once more when the surname would do, `Mr. Rose` and `Rose`, a title repeated on second reference. One
 * finding a person and kind.
 *
 * Leaves alone people whom every reader knows, namesakes, surnames that are words or places, and whatever stands in
 * headlines, captions, bylines, lists and quotations.
 */
export default defineRule({
  id: "name-reference",
  description: "A person named in full too late or once too often, or with and without a courtesy title",
  tier: "info",
  options: {},
  messages: {
    early: `"{actual}" comes before the full name, "{name}" on line {line}; write "{expected}" here`,
    repeated: `"{actual}" was named in full on line {line} and is "{name}" since then; write "{expected}"{again}`,
    courtesy: `"{actual}" is "{name}" on line {line}{more}; write "{expected}"{again}`,
    title: `"{actual}" had the title on line {line} already and is "{name}" since; write "{expected}"{again}`,
  },
  *check(article) {
    let found = 0;
    for (const person of article.derive(people).persons) {
      if (person.isFamous || !person.isSure || person.references.length < 2) continue;
      for (const lapse of lapsesOf(article, person)) {
        if (found >= MOST_FINDINGS) return;
        found += 1;
        const { kind, at, again, other, name, expected } = lapse;
        const span = { start: at.mention.start, end: at.mention.end };
        const line = article.lineOf(other.mention.start);
        yield {
          message: kind,
          span,
          data: { name, line, expected, more: timesOf(lapse), again: linesOf(article, lapse) },
          related: [other, ...again].map((reference) => ({
            span: { start: reference.mention.start, end: reference.mention.end },
            label: `"${textOf(article, reference)}" here`,
          })),
          suggestions: [{ label: `write "${expected}"`, edits: [{ span, text: expected }] }],
        };
      }
    }
  },
});

function* lapsesOf(article: Article, person: Person): Iterable<Lapse> {
  for (const find of KINDS) {
    const lapse = find(article, person);
    if (lapse !== undefined) yield lapse;
  }
}

/** `, and 3 times more` */
function timesOf({ count = 1 }: Lapse): string {
  if (count < 2) return "";
  return count === 2 ? ", and once more" : `, and ${count - 1} times more`;
}

/** `; also on lines 12 and 40` */
function linesOf(article: Article, { again }: Lapse): string {
  const lines = [...new Set(again.map(({ mention }) => article.lineOf(mention.start)))].slice(0, MOST_LINES);
  if (lines.length === 0) return "";
  return lines.length === 1
    ? `; also on line ${lines[0]}`
    : `; also on lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}
