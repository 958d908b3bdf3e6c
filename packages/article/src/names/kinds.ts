import type { EntityKind } from "../types.js";
import type { CapitalSpelling } from "./capital-spelling.js";
import { ALSO_SURNAMES, PLACES } from "./data/places.js";
import type { RunWord } from "./runs.js";
import {
  DEMONYM,
  HONORIFIC,
  ORGANISATION,
  PLACE,
  PLACE_WORD,
  QUALIFIER,
  SUBJECT,
  SUFFIX,
  TITLE,
} from "./vocabulary.js";

/** What an office, a ministry or an organisation may be named for. */
export const OFFICE: number = SUBJECT | PLACE | ORGANISATION | DEMONYM | PLACE_WORD;
const CALENDAR_OR_TITLE = QUALIFIER | HONORIFIC;
/** SCOWL level up to which a word is more likely to stand for itself than for a given name: not `piet`. */
const COMMON = 60;
/** `Los Cabos`, `San Antonio` */
const BEFORE_PLACE: ReadonlySet<string> = new Set(["Las", "Los", "Saint", "San", "Santa", "Santo", "São", "St", "St."]);

/** What the words of a run, from one place to another, name. */
export function kindOf(run: readonly RunWord[], from: number, to: number): EntityKind {
  const first = run[from]!;
  const last = run[to - 1]!;
  if (to - from === 1) return kindOfWord(first);
  let flags = 0;
  for (let at = from; at < to; at += 1) {
    flags |= run[at]!.flags;
    // `Procter & Gamble`
    if (run[at]!.text === "&") return "organisation";
  }
  if (((flags & ORGANISATION) !== 0 || first.text === "House") && !isPersonOf(run, from, to, ORGANISATION))
    return "organisation";
  if (to - from === 2 && (BEFORE_PLACE.has(first.text) || PLACES.has(`${first.text} ${last.text}`))) return "place";
  if (((first.flags | last.flags) & PLACE_WORD) !== 0 && !isPersonOf(run, from, to, PLACE_WORD)) return "place";
  return isPersonName(run, from, to) ? "person" : "unknown";
}

function kindOfWord(word: RunWord): EntityKind {
  if ((word.flags & PLACE) !== 0) return "place";
  if ((word.flags & ORGANISATION) !== 0 || word.token.letterCase === "upper") return "organisation";
  return "unknown";
}

/** `Anita Hill`, `Emily Post`: only the last word speaks for a place or an organisation, and people are called so. */
function isPersonOf(run: readonly RunWord[], from: number, to: number, flag: number): boolean {
  const last = run[to - 1]!;
  if (to - from > 3 || (last.flags & flag) === 0) return false;
  for (let at = from; at < to - 1; at += 1) if ((run[at]!.flags & (flag | OFFICE)) !== 0) return false;
  if (!run[from]!.spelling.isName || run[from]!.spelling.isWord) return false;
  return flag === PLACE_WORD ? ALSO_SURNAMES.has(last.text) : last.spelling.isName;
}

/** A given name or initials, then a surname; or foreign words that are nothing else. A `Jr.` behind them says nothing more. */
function isPersonName(run: readonly RunWord[], from: number, end: number): boolean {
  let to = end;
  while (to - from > 2 && (run[to - 1]!.flags & SUFFIX) !== 0) to -= 1;
  if (to - from > 6) return false;
  const first = run[from]!;
  if (first.joins) return to - from > 1 && !run[to - 1]!.spelling.isWord;
  for (let at = from; at < to; at += 1) {
    const { flags, joins, text } = run[at]!;
    if (joins && (text === "of" || text === "and" || text === "the")) return false;
    if ((flags & (OFFICE | CALENDAR_OR_TITLE)) !== 0 && at < to - 1) return false;
  }
  if (isInitials(first.text)) return true;
  // `Osama bin Laden`, `George W. Bush`
  for (let at = from + 1; at < to - 1; at += 1) if (run[at]!.joins || isInitials(run[at]!.text)) return true;
  const last = run[to - 1]!;
  if (first.token.letterCase === "upper" && last.token.letterCase !== "upper") return false;
  if (first.spelling.isName) {
    if (first.spelling.isWord && (first.spelling.isEveryday || (last.spelling.isWord && !last.spelling.isName)))
      return false;
    return (last.flags & (OFFICE | TITLE)) === 0 || last.spelling.isName;
  }
  // `Mitt Romney`, `Megyn Kelly`: the surname speaks for a given name that is not listed.
  if (last.spelling.isName && !last.spelling.isWord && last.flags === 0) return !first.spelling.isEveryday;
  return to - from < 5 && isForeign(run, from, to);
}

function isForeign(run: readonly RunWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { flags, joins, spelling } = run[at]!;
    if (!joins && (flags !== 0 ? (flags & SUFFIX) === 0 : isCommonWord(spelling))) return false;
  }
  return true;
}

function isCommonWord({ isWord, wordRarity }: CapitalSpelling): boolean {
  return isWord && wordRarity <= COMMON;
}

/** `A.`, `J.K.`, `W` between two names. */
export function isInitials(text: string): boolean {
  if (text.length === 1) return text >= "A" && text <= "Z";
  if (text.length % 2 !== 0 || text.length > 6) return false;
  for (let at = 1; at < text.length; at += 2) if (text.charCodeAt(at) !== 0x2e) return false;
  return true;
}
