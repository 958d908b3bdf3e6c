import type { Article, Edit, Span } from "@copydesk/rule-kit";
import type { StyledDate } from "./dates.js";

const WEEKDAY_BEFORE =
  /(?:^|[\s(])(?:after|before|by|for|from|next|on|On|since|Super|until)[ \u00a0]((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[ \u00a0])$/u;
const LONGEST_LEAD = 30;

/** `on Tuesday March 3`, but `she said Tuesday March 3 was a day to remember` has its weekday with the verb. */
export function weekdayComma(
  { prose }: Article,
  { order, start, end }: StyledDate,
): { span: Span; edit: Edit } | undefined {
  const before = WEEKDAY_BEFORE.exec(prose.slice(Math.max(0, start - LONGEST_LEAD), start));
  if (before === null || order !== "month first") return undefined;
  const weekday = start - before[1]!.length;
  const comma = weekday + before[1]!.trimEnd().length;
  return { span: { start: weekday, end }, edit: { span: { start: comma, end: comma }, text: "," } };
}
