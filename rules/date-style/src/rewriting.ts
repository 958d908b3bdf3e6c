import { MONTHS } from "@copydesk/lexicon";
import type { StyledDate } from "./dates.js";

/** `January` or, before a day, `Jan.` for months that are shortened. */
export function monthInForm(month: number, form: "short" | "full"): string {
  const { name, short } = MONTHS[month]!;
  return form === "full" || short === undefined ? name : `${short}.`;
}

/** A date with a day in the other order: `March 5, 2018` for `5 March 2018`. The month stays in its form. */
export function inOrder({ day, year }: StyledDate, month: string, order: "month first" | "day first"): string {
  if (order === "day first") return year === undefined ? `${day} ${month}` : `${day} ${month} ${year}`;
  return year === undefined ? `${month} ${day}` : `${month} ${day}, ${year}`;
}
