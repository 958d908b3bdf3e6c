import type { Article } from "@copydesk/rule-kit";
import { type Day, daysBetween, isDay } from "./calendar.js";
import { dateAt, type WrittenDate } from "./written-date.js";

/** How far into the draft its front matter reaches, in UTF-16 units. */
const FRONT_MATTER = 4000;
const LONGEST_LINE = 100;

/** More than this from the day of the article, a date without a year may be of another. */
const NEAR = 120;

/** The day of the article, where its front matter or its dateline gives one with the year. */
export function publishedOn(article: Article): Day | undefined {
  return fromFrontMatter(article.source) ?? fromDateline(article);
}

function fromFrontMatter(source: string): Day | undefined {
  if (!/^\ufeff?---\r?\n/.test(source)) return undefined;
  const head = source.slice(0, FRONT_MATTER);
  const matter = head.slice(0, Math.max(0, head.search(/\n(?:---|\.\.\.)\s*\n/)));
  const match = /^(?:date|published|pubdate|publishdate):[ \t]*["']?(\d{4})-(\d{2})-(\d{2})/im.exec(matter);
  if (match === null) return undefined;
  return real({ year: Number(match[1]), month: Number(match[2]) - 1, day: Number(match[3]) });
}

/** `PARIS, June 12, 2018 —` */
function fromDateline({ blocks, prose }: Article): Day | undefined {
  const dateline = blocks.find((block) => block.dateline !== undefined)?.dateline;
  if (dateline === undefined) return undefined;
  const text = prose.slice(dateline.start, Math.min(dateline.end, dateline.start + LONGEST_LINE));
  for (const { index } of text.matchAll(/(?<![\p{L}\d])[\p{Lu}\d]/gu)) {
    const written = dateAt(text, index);
    if (written?.year !== undefined) return real({ ...written, year: written.year });
  }
  return undefined;
}

const real = ({ year, month, day }: Day): Day | undefined =>
  isDay({ year, month, day }) ? { year, month, day } : undefined;

/** The year that a date without one is of, as the day of the article tells; nothing where it could be either of two. */
export function nearestYear({ month, day }: WrittenDate, published: Day): number | undefined {
  return [published.year - 1, published.year, published.year + 1].find(
    (year) => isDay({ year, month, day }) && Math.abs(daysBetween(published, { year, month, day })) <= NEAR,
  );
}
