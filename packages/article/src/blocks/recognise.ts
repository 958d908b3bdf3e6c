import type { Span } from "../types.js";

const MAX_BYLINE = 120;
/** A longer paragraph is no caption. */
export const LONGEST_CAPTION = 400;
const LONGEST_DATELINE = 90;
const MAX_SUBHEAD = 80;

/** How a byline, the credits and most captions begin; hardly another paragraph does, and it is all that is asked of those. */
const BEGINNING =
  /^\(?(?:additional|by|caption|compiled|editing|file|image|photo|picture|reporting|story|writing|written)/iu;
const BYLINE = /^(?:by|written by|story by)\s+(?=\p{Lu})/iu;
/** `(Reporting by Jane Roe; Editing by John Doe)`. */
const CREDITS = /^\(?(?:additional reporting|reporting|writing|editing|compiled) by\s+(?=\p{Lu})/iu;
/** What may stand in a byline in lower case: `By Jane Roe and John Doe, staff writers`. */
const BYLINE_WORD =
  /^(?:[\p{Lu}\d(|]|and$|for$|of$|the$|in$|at$|with$|de$|da$|di$|del$|der$|van$|von$|la$|bin$|al-|el-|d['’]|staff$|writers?$|correspondents?$|&$|\/$|\uFFFC)/u;

const CAPTION_START =
  /^(?:(?:photo(?:graph)?|image|picture|pictured|caption|file photo|file image)\s*:|file photo(?:[.,]|\s*[-–—]|$)|file\s*[-–—]\s|photo(?:graph)? by\s+\p{Lu})/iu;
/** `(AP Photo/Jane Roe)`, `(Photo: Jane Roe)`, `[Jane Roe/Reuters]`. */
const CREDIT_IN_BRACKETS =
  /[([][^()[\]]{0,80}(?:photo|image|getty|\/ ?ap\b|\/ ?afp\b|\/ ?reuters|\/ ?epa\b|shutterstock)[^()[\]]{0,80}[)\]]\.?$/i;
const CREDIT_AT_END =
  /(?:\/ ?(?:AP|AFP|EPA|Reuters|REUTERS|Getty)|Getty Images|AP Photo|Shutterstock|Associated Press photo)$/;
const BRACKET_AT_END = /[)\]]\.?$/;
/** Of the last two characters: the end of a credit, not of a sentence. */
const MAY_END_CREDIT = /[)\]]\.?$|[A-Za-z]$/;
const LONGEST_CREDIT = 200;
const LONGEST_CREDIT_AT_END = 30;

const AGENCY = /\((?=\p{Lu})[\p{L} .,&/-]{1,30}\)$/u;
const MONTH_AND_DAY =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\.?(?: \d{1,2})?$|^\d{4}$|^\d{1,2} \p{Lu}\p{Ll}+$/u;
const PLACE_IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’/ -]*$/u;
const PLACE = /^\p{Lu}[\p{L}.'’/ -]*$/u;
const DATELINE_DASHES = ["—", "–", "--", " - "];
const AFTER_DATELINE = /^[-–—\s\0]*(?:["'“‘(\p{Lu}\d]|$)/u;
/** Other words that stand in capitals before a dash. */
const KICKERS =
  /^(?:ANALYSIS|BREAKING|CORRECTION|COMMENT|EDITOR['’]?S NOTE|EXCLUSIVE|EXPLAINER|NOTE|OPINION|READ|UPDATED?|VIDEO|WATCH)$/;
/** `ABU DHABI, United Arab Emirates`; a sentence in capitals has more: `COUNCIL RIPS UP FERRY PLAN - ...`. */
const MOST_PLACE_WORDS = 3;
/** All-capital words of four letters or fewer before a dash are initials far more often than towns: `NATO — The alliance`. */
const LONGEST_INITIALS = 4;
const SHORT_TOWNS = new Set(
  "BAKU BARI BATH BERN BONN CALI CORK DOHA GAZA HULL JUBA KIEV KYIV LIMA LYON NICE OSLO PERM RIGA ROME SUVA TULA".split(
    " ",
  ),
);

const SMALL_WORDS = new Set(
  "a an and as at but by for from if in into is nor of off on or over per so than that the to up via vs vs. with yet".split(
    " ",
  ),
);

/** `By Jane Roe`, `BY JANE ROE, Herald staff`. */
export function isByline(line: string): boolean {
  if (line.length > MAX_BYLINE || !BEGINNING.test(line)) return false;
  if (CREDITS.test(line)) return true;
  const by = BYLINE.exec(line);
  // `By Friday, the ministry had withdrawn the draft.` is a sentence.
  if (by === null || /[.!?]["”’]?$/.test(line.replace(/\b(?:Jr|Sr|Ph\.?D|M\.?D)\.$/, ""))) return false;
  const words = line.slice(by[0].length).split(/[\s,]+/);
  return words.length <= 14 && words.every((word) => word === "" || BYLINE_WORD.test(word));
}

/** A line that names its photographer or says that it is a caption. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  if (BEGINNING.test(line) && CAPTION_START.test(line)) return true;
  if (!MAY_END_CREDIT.test(line.slice(-2))) return false;
  const last = line.slice(-LONGEST_CREDIT_AT_END);
  return (
    CREDIT_AT_END.test(last) || (BRACKET_AT_END.test(last) && CREDIT_IN_BRACKETS.test(line.slice(-LONGEST_CREDIT)))
  );
}

/** A first line that may be the headline: no sentence of running copy ends as it does. */
export function isHeadlineEnding(line: string): boolean {
  return line.length <= 160 && !/[.,;:…—–-]["”’')]*$/.test(line.replace(/\b(?:U\.S|U\.K|U\.N|D\.C)\.$/, ""));
}

/** All capitals, or all words but the small ones capitalised: `What the Treaty Says`. */
export function isSubhead(line: string): boolean {
  if (line.length > MAX_SUBHEAD || /^[(–—-]/.test(line) || !/\p{L}/u.test(line) || /[.,;:!…"”—–-]$/.test(line))
    return false;
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 12) return false;
  return words.every((word, index) => /^["“'‘(]*[\p{Lu}\d&–—-]/u.test(word) || (index > 0 && SMALL_WORDS.has(word)));
}

/**
 * How long the dateline at the head of a paragraph is, with its dash: `PARIS (AP) —`, `MOSCOW, June 5 (Reuters) -`,
 * `Jerusalem (CNN) --`. 0 where there is none. `paragraph` may hold NUL for markup.
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  const dash = firstDash(head);
  if (dash === undefined) return 0;
  const text = head.slice(0, dash.start).replaceAll("\0", "").trim();
  if (!isPlaceAndSource(text) || !AFTER_DATELINE.test(paragraph.slice(dash.end, dash.end + 20))) return 0;
  let end = dash.end;
  // The rest of `&mdash;` is part of the dash.
  while (paragraph.charCodeAt(end) === 0) end++;
  return end;
}

function firstDash(head: string): Span | undefined {
  let first: Span | undefined;
  for (const dash of DATELINE_DASHES) {
    const at = head.indexOf(dash);
    if (at > 0 && (first === undefined || at < first.start)) first = { start: at, end: at + dash.trimEnd().length };
  }
  return first;
}

function isPlaceAndSource(text: string): boolean {
  const agency = AGENCY.exec(text);
  const rest = agency === null ? text : text.slice(0, agency.index).trim();
  if (rest === "") return agency !== null && /^\p{Lu}{2}|^Reuters|^Bloomberg/u.test(agency[0].slice(1));
  const [place = "", ...others] = rest.split(/, ?/);
  if (others.length > 3 || [place, ...others].some((part) => part.split(" ").length > MOST_PLACE_WORDS)) return false;
  const later = others.every((part) => MONTH_AND_DAY.test(part) || PLACE.test(part));
  if (!later) return false;
  if (agency !== null) return PLACE.test(place);
  if (!PLACE_IN_CAPITALS.test(place) || KICKERS.test(place) || /^(?:\p{Lu}\.)+$/u.test(place)) return false;
  return place.length > LONGEST_INITIALS || others.length > 0 || SHORT_TOWNS.has(place);
}
