import { type Article, ownCopyAt, Phrases, type Span } from "@copydesk/rule-kit";

/** `from 5-10` and `between 5-10`, which begin with one half of a pair and go on without the other. */
export interface HalfRange extends Span {
  readonly expected: string;
}

const WORDS: ReadonlySet<string> = new Set(["from", "From", "between", "Between"]);
const RANGE = new Phrases(
  (text) => WORDS.has(text),
  /([Ff]rom|[Bb]etween)([ \u00a0])([$£€]?)(\d[\d,.]*)([-–])([$£€]?\d(?:[\d,.]*\d)?)(%?)(?![\p{L}\d:/–-])/uy,
  (tokens, index) => tokens[index + 1]?.kind !== "word",
);
/** `from 5-10 to 20-25`, `between 2009-10 and 2011-12`: each half is a range, a season or a score. */
const OTHER_HALF = /^[^.;\n]{0,30}?[ \u00a0](?:to|and|until|through)[ \u00a0][$£€]?\d/u;
const REACH = 40;

/** Ranges with one word of a pair, in order. */
export function halfRanges(article: Article): HalfRange[] {
  const { prose } = article;
  const found: HalfRange[] = [];
  for (const { 0: typed, 1: word = "", 3: sign, 4: least = "", 6: most = "", 7: percent = "", index } of RANGE.in(
    article,
  )) {
    const span = { start: index, end: index + typed.length };
    if (OTHER_HALF.test(prose.slice(span.end, span.end + REACH)) || ownCopyAt(article, span) === undefined) continue;
    // `from 5-2 down` is a score.
    if (Number(most.replace(/\D/g, "")) < Number(least.replace(/\D/g, "")) && !/^\d{4}$/.test(least)) continue;
    // `2010-13` is from 2010 to 2013.
    const whole = /^\d{4}$/.test(least) && /^\d{2}$/.test(most) ? least.slice(0, 2) + most : most;
    const joint = /^b/i.test(word) ? "and" : "to";
    found.push({ ...span, expected: `${word} ${sign}${least}${percent} ${joint} ${whole}${percent}` });
  }
  return found;
}
