import { type Article, digitsBeforeHalf, ownCopyAt, type Span } from "@copydesk/rule-kit";

/** A time of day with its half: `9 a.m.`, `9:00am`, `9.30 p.m.` */
export interface ClockTime extends Span {
  /** The start and end of the sentence are known by it. */
  readonly endsSentence: boolean;
  readonly hour: string;
  readonly separator: ":" | "." | "";
  readonly minutes: string | undefined;
  readonly gap: string;
  /** As typed: `a.m.`, `PM`, `p.m` without its last full stop. */
  readonly half: string;
}

const HALF = /\d([ \u00a0\u202f]?)([ap](?:\.m\.?|m))(?![\p{L}\p{N}]|\.\p{L})/iuy;
const CLOCK_BEFORE = /(?<![\p{L}\p{N}:.,$£€/])(\d{1,2})(?:([:.])(\d\d))?$/u;
const LONGEST_CLOCK = 8;
/** What follows a full stop that may be an abbreviation's own and the sentence's too. */
const NEW_SENTENCE = /^["'”’)\]]*(?:\s+["'“‘([]*\p{Lu}|\s*$)/u;

/** Every time of day with its half in the desk's own running copy, in order. */
export function clockTimes(article: Article): ClockTime[] {
  const { prose } = article;
  const times: ClockTime[] = [];
  for (const index of article.derive(digitsBeforeHalf)) {
    HALF.lastIndex = index;
    const match = HALF.exec(prose);
    if (match === null) continue;
    const [typed, gap = "", half = ""] = match;
    const figureEnd = index + 1;
    const clock = CLOCK_BEFORE.exec(prose.slice(Math.max(0, figureEnd - LONGEST_CLOCK), figureEnd));
    if (clock === null) continue;
    const [clockText, hour = "", separator = "", minutes] = clock;
    const span = { start: figureEnd - clockText.length, end: index + typed.length };
    const block = ownCopyAt(article, span);
    if (block === undefined || Number(hour) > 12) continue;
    const endsSentence = NEW_SENTENCE.test(prose.slice(span.end, Math.min(block.end, span.end + 12)));
    times.push({ ...span, hour, separator: separator as ":" | "." | "", minutes, gap, half, endsSentence });
  }
  return times;
}
