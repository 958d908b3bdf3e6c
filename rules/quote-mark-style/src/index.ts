import { type Article, defineRule, type Finding, type Quotation, quotationMarks } from "@copydesk/rule-kit";
import { asciiIn, type Mixture, mixturesIn } from "./mixture.js";
import { inStyle, type Place, quotationPlaces, wordAt } from "./places.js";
import { reversedApostrophes } from "./reversed.js";

type Corrections = Pick<Finding<Message>, "related" | "suggestions">;
type Message = "mixed" | "ascii" | "wrongWay" | "apostrophe";

/** More places than these are one habit of the whole draft, which an editor's search and replace serves better. */
const MOST_EDITS = 100;
const MOST_RELATED = 20;
const MOST_LINES = 5;

/**
 * Reports quotation marks that are straight in some places and curly in others, once for an article; marks put together of single
 * ones (`` ``so'' ``); and marks that curl the wrong way. Apostrophes that are now straight and now curly are reported only on
 * request: every fourth published article has one, and no reader sees it.
 *
 * Leaves alone an article that is straight or curly throughout, code, measurements, primes, the letters of other spellings
 * (`Hawai‘i`), and what came with its marks from elsewhere: headlines, block quotes, posts.
 */
export default defineRule({
  id: "quote-mark-style",
  description: "Curly and straight marks in one article, and marks that curl the wrong way",
  tier: "warning",
  fixable: true,
  options: {
    apostrophes: {
      type: "boolean",
      default: false,
      description: "Report apostrophes that are straight in some places and curly in others, too",
    },
  },
  messages: {
    mixed: `"{actual}" has a {mark} where most of the article has {other} ones{more}; make them all {other}`,
    ascii: `"{actual}" stands beside a mark put together of accents or single marks{more}; write {style} quotation marks`,
    wrongWay: `"{actual}" curls the wrong way; write {expected}`,
    apostrophe: `"{actual}" has an apostrophe that curls as an opening mark; write ’`,
  },
  *check(article, { options }) {
    const marks = quotationPlaces(article);
    const mixtures = mixturesIn(article, marks, options.apostrophes);
    for (const mixture of mixtures) yield mixed(article, mixture);
    const ascii = asciiIn(marks);
    if (ascii !== undefined) yield asciiMarks(article, ascii);
    // In a straight article a curly mark is to be straight, whichever way it curls.
    if (!mixtures.some(isOfStraightMarks)) for (const quotation of article.quotations) yield* wrongWay(quotation);
    for (const { mark, word } of reversedApostrophes(article)) {
      yield { message: "apostrophe", span: word, fix: { span: mark, text: "’" } };
    }
  },
});

function isOfStraightMarks({ other, places }: Mixture): boolean {
  return other === "straight" && firstOf(places).kind === "mark";
}

/** What to underline: a quotation mark, where not all are apostrophes. */
function firstOf(places: readonly Place[]): Place {
  return places.find(({ kind }) => kind === "mark") ?? places[0]!;
}

function mixed(article: Article, mixture: Mixture): Finding<Message> {
  const { style, other, places } = mixture;
  const first = firstOf(places);
  const mark = first.kind === "mark" ? `${style} quotation mark` : `${style} apostrophe`;
  const data = { mark, other, more: more(article, mixture) };
  return { message: "mixed", span: wordAt(article, first), data, ...others(article, mixture, `write ${other} ones`) };
}

function asciiMarks(article: Article, mixture: Mixture): Finding<Message> {
  const data = { style: mixture.other, more: more(article, mixture) };
  const span = wordAt(article, mixture.places[0]!);
  return { message: "ascii", span, data, ...others(article, mixture, `write ${mixture.other} ones`) };
}

/** Where the rest are: `, as have 7 other places (lines 4, 9, 12)`. */
function more(article: Article, { places }: Mixture): string {
  if (places.length === 1) return "";
  const first = firstOf(places);
  const lines = [...new Set(places.filter((place) => place !== first).map(({ mark }) => article.lineOf(mark.start)))];
  const shown = lines.slice(0, MOST_LINES).join(", ");
  const count = places.length === 2 ? "1 other place" : `${places.length - 1} other places`;
  const rest = lines.length > MOST_LINES ? " and on" : "";
  return `, as ${places.length === 2 ? "has" : "have"} ${count} (${lines.length === 1 ? "line" : "lines"} ${shown}${rest})`;
}

function others(article: Article, { places, other }: Mixture, label: string): Corrections {
  const first = firstOf(places);
  const related = places
    .filter((place) => place !== first)
    .slice(0, MOST_RELATED)
    .map((place) => ({ span: wordAt(article, place), label: "the same here" }));
  if (places.length > MOST_EDITS) return { related };
  const edits = places.map((place) => inStyle(place, other));
  const all = places.length === 1 ? label : `${label} in all ${places.length} places`;
  return { related, suggestions: [{ label: all, edits }] };
}

function* wrongWay(quotation: Quotation): Iterable<Finding<Message>> {
  for (const side of ["open", "close"] as const) {
    const mark = quotation[side];
    if (mark?.reversed !== true) continue;
    const expected = quotationMarks("curly", mark.weight)[side];
    // The mark itself: a word inside it would make a correction of what the speaker said.
    yield { message: "wrongWay", span: mark, data: { expected }, fix: { span: mark, text: expected } };
  }
}
