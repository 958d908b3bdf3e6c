import { MONTHS } from "@copydesk/lexicon";
import {
  type Article,
  correction,
  defineRule,
  type Edit,
  type Finding,
  type HouseStyle,
  type Span,
  type UsualForm,
  usualForm,
} from "@copydesk/rule-kit";
import { datesIn, type StyledDate } from "./dates.js";
import { inOrder, monthInForm } from "./rewriting.js";
import { decades, seasons } from "./seasons.js";
import { weekdayComma } from "./weekdays.js";
import { commaSlips } from "./year-commas.js";

type Message =
  | "ordinal"
  | "month"
  | "house"
  | "alone"
  | "short"
  | "order"
  | "before"
  | "behind"
  | "none"
  | "decade"
  | "weekday"
  | "season";

/**
 * Reports dates that are not as an American news desk writes them: `March 5th`, `in Sept. 2018`, `Sep. 5`, `March, 2018`, a year
 * without its commas, `the 1990's`; and dates that are not as the rest of their article: `Jan. 5` and `February 6`, `March 5` and `6
 * April`.
 *
 * Leaves alone an article that keeps to one form, headlines, quotations, and dates that describe (`the June 9, 2016 meeting`).
 */
export default defineRule({
  id: "date-style",
  family: "news-style",
  description: "Dates in two forms, `March 5th`, `in Sept. 2018`, and commas about the year",
  tier: "info",
  fixable: true,
  options: {},
  messages: {
    ordinal: `"{actual}" needs no ending behind its day; write "{expected}"`,
    month: `"{actual}" has its month {form}, where the article has "{example}" on line {line}; write "{expected}"`,
    house: `"{actual}" has its month {form}, unlike this house; write "{expected}"`,
    alone: `"{actual}" has no day, so its month is not shortened; write "{expected}"`,
    short: `"{actual}" has a month shortened as news copy does not; write "{expected}"`,
    order: `"{actual}" has its day {place}, where the article has "{example}" on line {line}; write "{expected}"`,
    before: `"{actual}" needs a comma before the year; write "{expected}"`,
    behind: `"{actual}" needs a comma after the year; write "{expected}"`,
    none: `"{actual}" has no day, so it takes no comma; write "{expected}"`,
    weekday: `"{actual}" needs a comma after the weekday; write "{expected}"`,
    season: `"{actual}" is a season, not a name; write "{expected}"`,
    decade: `"{actual}" is a decade, not a possessive; write "{expected}"`,
  },
  *check(article, { house }) {
    for (const { span, edit } of decades(article)) yield edited(article, "decade", span, edit, true);
    for (const { span, edit } of seasons(article)) yield edited(article, "season", span, edit, false);
    const dates = datesIn(article);
    if (dates.length === 0) return;
    yield* months(article, dates, house);
    yield* orders(article, dates);
    if (house.dialect === "british") return;
    for (const date of dates) {
      if (date.ordinal !== undefined && isPlain(article, date)) {
        yield edited(article, "ordinal", date, { span: date.ordinal, text: "" }, true);
      }
    }
    for (const date of dates) {
      const slip = weekdayComma(article, date);
      if (slip !== undefined) yield edited(article, "weekday", slip.span, slip.edit, false);
    }
    for (const { date, kind, edit } of commaSlips(article, dates)) {
      yield edited(article, kind, date, edit, kind === "before");
    }
  },
});

/** Not a feast (`July 4th weekend`), a name (`the Sept. 11th Memorial`) or `the 5th of March`. */
function isPlain({ prose }: Article, { order, month, day, end, monthSpan, ordinal }: StyledDate): boolean {
  if (order === "day first") return !/of/.test(prose.slice(ordinal!.end, monthSpan.start));
  if (month === 6 && day === 4) return false;
  return !/^[ \0]\p{Lu}/u.test(prose.slice(end, end + 2));
}

function* months(article: Article, dates: readonly StyledDate[], house: HouseStyle): Iterable<Finding<Message>> {
  const uses = dates
    .filter(({ month, day }) => day !== undefined && MONTHS[month]!.short !== undefined)
    .map(
      (date) => ({ ...date, form: typedMonth(article, date) === MONTHS[date.month]!.name ? "full" : "short" }) as const,
    );
  const usual = usualForm(uses as readonly (StyledDate & { form: "full" | "short" })[], house.forms.months);
  const others = new Set(usual?.others.map(({ start }) => start));
  for (const date of dates) {
    const typed = typedMonth(article, date);
    if (others.has(date.start)) yield monthFinding(article, date, usual!);
    else if (typed === MONTHS[date.month]!.name) continue;
    else if (date.order === "no day") yield edited(article, "alone", date, monthEdit(date, "full"), true);
    else if (typed !== monthInForm(date.month, "short") && house.dialect !== "british") {
      yield edited(article, "short", date, monthEdit(date, "short"), false);
    }
  }
}

function monthFinding(
  article: Article,
  date: StyledDate,
  { form, first, isNamed }: UsualForm<StyledDate & { form: "full" | "short" }>,
): Finding<Message> {
  const data = { form: form === "full" ? "in short" : "in full", ...example(article, isNamed ? undefined : first) };
  return edited(article, isNamed ? "house" : "month", date, monthEdit(date, form), isNamed, data);
}

const typedMonth = ({ prose }: Article, { monthSpan: { start, end } }: StyledDate): string => prose.slice(start, end);

const monthEdit = ({ month, monthSpan }: StyledDate, form: "short" | "full"): Edit => ({
  span: monthSpan,
  text: monthInForm(month, form),
});

/** `5 March` among `March 5`; the 4th of July is called so. */
function* orders(article: Article, dates: readonly StyledDate[]): Iterable<Finding<Message>> {
  const uses = dates
    .filter(({ order, ordinal }) => order === "month first" || (order === "day first" && ordinal === undefined))
    .map((date) => ({ ...date, form: date.order }) as StyledDate & { form: "month first" | "day first" });
  const usual = usualForm(uses, undefined);
  if (usual === undefined) return;
  for (const date of usual.others) {
    const text = inOrder(date, typedMonth(article, date), usual.form);
    const span = { start: date.start, end: date.end };
    const place = usual.form === "day first" ? "behind the month" : "before the month";
    yield edited(article, "order", date, { span, text }, false, { place, ...example(article, usual.first) });
  }
}

function edited(
  { source }: Article,
  message: Message,
  { start, end }: Span,
  edit: Edit,
  isSure: boolean,
  data: object = {},
): Finding<Message> {
  const expected = source.slice(start, edit.span.start) + edit.text + source.slice(edit.span.end, end);
  return { message, span: { start, end }, data: { expected, ...data }, ...correction(isSure, expected, edit) };
}

function example(article: Article, date: Span | undefined): object {
  return date === undefined
    ? {}
    : { example: article.source.slice(date.start, date.end), line: article.lineOf(date.start) };
}
