import { type Article, defineRule, type Edit, type Finding } from "@copydesk/rule-kit";
import { type Match, mixedMatches } from "./forms.js";
import { type Change, type Minority, minoritiesOf } from "./mixture.js";
import { ownUses, stopsInLabels } from "./uses.js";

type Message = "minority" | "together";

const MOST_RELATED = 20;
const MOST_LINES = 5;
/** A headline is held to what the story does this often. */
const FEWEST_FOR_LABELS = 2;

/**
 * Reports `US` among `U.S.`, `UN` among `U.N.`, `9 AM` among `9 a.m.` and the like: the form that stands less often, or that comes
 * later, at each place where the article goes over to it.
 *
 * Leaves alone headlines, captions and quotations, whose form may be another's, and names: `T-Mobile US`, `US Weekly`.
 */
export default defineRule({
  id: "abbreviation-consistency",
  description: "`US` and `U.S.`, `UN` and `U.N.`, or `AM` and `a.m.` mixed in one article",
  tier: "warning",
  options: {},
  messages: {
    minority: `"{actual}" is written where the article has "{other}" {often}{elsewhere}; write "{expected}"`,
    together: `"{actual}" has both "{other}" and "{form}"{elsewhere}; write "{other}" both times, as {often} in the article`,
  },
  *check(article, { house }) {
    for (const [group, matches] of mixedMatches(article)) {
      // What the house writes for the hours, `time-style` sees to.
      if (group === "hours" && house.forms.hours !== undefined) continue;
      for (const minority of minoritiesOf(article, comparable(article, matches), matches, house)) {
        for (const change of minority.changes) yield finding(article, minority, change);
      }
    }
  },
});

/** The places that should agree, in order. */
function comparable(article: Article, matches: readonly Match[]): readonly Match[] {
  const own = ownUses(article, matches);
  if (own.length < FEWEST_FOR_LABELS || own.some(({ form }) => form.includes("."))) return own;
  return [...own, ...stopsInLabels(article, matches)].sort((a, b) => a.start - b.start);
}

function finding(article: Article, minority: Minority, { place, together }: Change): Finding<Message> {
  const { form, other, otherCount } = minority;
  const expected = inForm(article, place, other);
  const edit = correction(article, place, expected);
  return {
    message: together === undefined ? "minority" : "together",
    span: together ?? { start: place.start, end: place.end },
    data: { form, other, expected, often: counted(otherCount), elsewhere: elsewhere(article, minority, place) },
    suggestions: [{ label: `write "${expected}"`, edits: [edit] }],
    related: minority.places
      .filter((one) => one !== place)
      .slice(0, MOST_RELATED)
      .map(({ start, end }) => ({ span: { start, end }, label: `"${form}" here too` })),
  };
}

/** The other form for this place: `p.m.` for `9 PM` where the article has `a.m.` */
function inForm({ source }: Article, { group, start }: Match, other: string): string {
  if (group !== "hours" || /a/i.test(source[start]!)) return other;
  return other.replace("a", "p").replace("A", "P");
}

/** The full stop of an abbreviation can be the one that ends the sentence: there is only one, and it stays. */
function correction(article: Article, { start, end }: Match, expected: string): Edit {
  const { source } = article;
  const withStop = expected.endsWith(".");
  if (withStop) return { span: { start, end }, text: source[end] === "." ? expected.slice(0, -1) : expected };
  const rest = source.slice(end, article.sentenceAt(start)?.end);
  const endsSentence = source[end - 1] === "." && !/[\p{L}\p{N},;:.!?–—-]/u.test(rest);
  return { span: { start, end }, text: endsSentence ? `${expected}.` : expected };
}

function counted(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count} times`;
}

/** Where else the form stands: `, as in 2 other places (lines 9, 12)`. */
function elsewhere(article: Article, { places }: Minority, place: Match): string {
  const others = places.filter((one) => one !== place);
  if (others.length === 0) return "";
  const lines = [...new Set(others.map(({ start }) => article.lineOf(start)))];
  const shown = lines.slice(0, MOST_LINES).join(", ") + (lines.length > MOST_LINES ? " and on" : "");
  const count = others.length === 1 ? "1 other place" : `${others.length} other places`;
  return `, as in ${count} (${lines.length === 1 ? "line" : "lines"} ${shown})`;
}
