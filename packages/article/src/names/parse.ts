import { isEveryday, isName, isWord, wordRarity } from "@copydesk/lexicon";
import type { EntityKind, NamePart } from "../types.js";
import { ALSO_SURNAMES, PLACES } from "./data/places.js";
import { BEFORE_GIVEN_NAME } from "./data/titles.js";
import type { RunWord } from "./runs.js";
import {
  DEMONYM,
  HONORIFIC,
  ORGANISATION,
  PLACE,
  PLACE_WORD,
  QUALIFIER,
  SOFT_TITLE,
  SUBJECT,
  SUFFIX,
  TITLE,
} from "./vocabulary.js";

/** A mention before it is known whose it is. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: EntityKind;
  readonly honorific: string | undefined;
  readonly title: string | undefined;
  readonly parts: readonly NamePart[];
}

const TITLE_ZONE = TITLE | HONORIFIC | QUALIFIER | SOFT_TITLE;
const OFFICE = SUBJECT | PLACE | ORGANISATION | DEMONYM | PLACE_WORD;

/** Splits a run into what names whom: `FBI Director James Comey` is an organisation and a person with a title. */
export function parseRun(run: readonly RunWord[], found: (reading: Reading) => void): void {
  let titleStart = -1;
  let titleEnd = -1;
  for (let at = 0; at < run.length; at += 1) {
    if (!isTitleAt(run, at)) continue;
    const end = officeEnd(run, at + 1);
    if (titleEnd !== at) {
      titleStart = at;
      while (titleStart > 0 && (run[titleStart - 1]!.flags & TITLE_ZONE) !== 0) titleStart -= 1;
    }
    titleEnd = end;
    at = end - 1;
  }
  if (titleEnd < 0) {
    classify(run, 0, run.length, found);
    return;
  }
  if (endsAsOrganisation(run, titleEnd)) {
    classify(run, 0, run.length, found);
    return;
  }
  if (titleStart > 0) classify(run, 0, titleStart, found);
  if (titleEnd < run.length) person(run, titleStart, titleEnd, run.length, found);
}

/** `Queen Elizabeth Hospital`, but not `Mr. Post`. */
function endsAsOrganisation(run: readonly RunWord[], from: number): boolean {
  const last = run[run.length - 1]!;
  return from < run.length - 1 && (last.flags & ORGANISATION) !== 0 && !isName(last.text);
}

function isTitleAt(run: readonly RunWord[], at: number): boolean {
  const { flags, text } = run[at]!;
  if ((flags & (TITLE | HONORIFIC | SOFT_TITLE)) === 0) return false;
  if ((flags & HONORIFIC) !== 0 || text.endsWith(".")) return at + 1 < run.length;
  const previous = at > 0 ? run[at - 1]! : undefined;
  const next = run[at + 1];
  // `Martin Luther King`, `Alexander Pope`
  if (next === undefined || (next.flags & SUFFIX) !== 0) {
    return previous === undefined || (previous.flags & TITLE_ZONE) !== 0 || !isName(previous.text);
  }
  // `General Assembly`, `Justice Department`, `King County`
  if ((next.flags & (ORGANISATION | PLACE_WORD)) !== 0 && !isName(next.text)) return false;
  if ((flags & TITLE) !== 0) return true;
  return previous === undefined || (previous.flags & (TITLE_ZONE | OFFICE)) !== 0;
}

/** Behind the office that a title is of: `Secretary of State`, `Mayor of London`. */
function officeEnd(run: readonly RunWord[], from: number): number {
  if (run[from]?.text !== "of") return from;
  let at = from + 1;
  while (at < run.length && run[at]!.joins) at += 1;
  at += 1;
  while (at < run.length && ((run[at]!.flags & OFFICE) !== 0 || run[at]!.joins)) at += 1;
  return Math.min(at, run.length);
}

function classify(run: readonly RunWord[], from: number, to: number, found: (reading: Reading) => void): void {
  let start = from;
  let end = to;
  while (start < end - 1 && isNoPart(run[start]!)) start += 1;
  while (start < end && run[end - 1]!.joins) end -= 1;
  if (start === end) return;
  const kind = kindOf(run, start, end);
  if (kind === "person") person(run, start, start, end, found);
  else found(reading(run, start, end, kind, undefined, undefined, nameParts(run, start, end)));
}

/** `The New York Times` is a newspaper, not a person of the given name The. */
function isNoPart({ joins, text }: RunWord): boolean {
  return joins ? text === "of" || text === "and" || text === "the" : text === "The";
}

function kindOf(run: readonly RunWord[], from: number, to: number): EntityKind {
  const first = run[from]!;
  const last = run[to - 1]!;
  if (to - from === 1) return kindOfWord(first);
  let flags = 0;
  for (let at = from; at < to; at += 1) flags |= run[at]!.flags;
  if (((flags & ORGANISATION) !== 0 || first.text === "House") && !isPersonOf(run, from, to, ORGANISATION))
    return "organisation";
  if (BEFORE_PLACE.has(first.text) && to - from === 2) return "place";
  if (to - from === 2 && PLACES.has(`${first.text} ${last.text}`)) return "place";
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
  if (!isName(run[from]!.text) || isWord(run[from]!.text)) return false;
  return flag === PLACE_WORD ? ALSO_SURNAMES.has(last.text) : isName(last.text);
}

/** A given name or initials, then a surname; or foreign words that are nothing else. */
function isPersonName(run: readonly RunWord[], from: number, to: number): boolean {
  if (to - from > 6) return false;
  const first = run[from]!;
  if (first.joins) return to - from > 1 && !isWord(run[to - 1]!.text);
  for (let at = from; at < to; at += 1) {
    const word = run[at]!;
    if (word.text === "of" || word.text === "&" || word.text === "and" || word.text === "the") return false;
    if ((word.flags & (OFFICE | CALENDAR_OR_TITLE)) !== 0 && at < to - 1) return false;
  }
  if (isInitials(first.text)) return true;
  // `Osama bin Laden`, `George W. Bush`
  for (let at = from + 1; at < to - 1; at += 1) if (run[at]!.joins || isInitials(run[at]!.text)) return true;
  if (first.token.letterCase === "upper" && run[to - 1]!.token.letterCase !== "upper") return false;
  const last = run[to - 1]!;
  if (isName(first.text)) {
    if (isWord(first.text) && (isEveryday(first.text) || (isWord(last.text) && !isName(last.text)))) return false;
    return (last.flags & (OFFICE | TITLE)) === 0 || isName(last.text);
  }
  // `Mitt Romney`, `Megyn Kelly`: the surname speaks for a given name that is not listed.
  if (isName(last.text) && !isWord(last.text) && last.flags === 0) return !isEveryday(first.text);
  for (let at = from; at < to; at += 1) {
    const word = run[at]!;
    if (!word.joins && (word.flags !== 0 ? (word.flags & SUFFIX) === 0 : isCommonWord(word.text))) return false;
  }
  return to - from < 5;
}

/** `Los Cabos`, `San Antonio` */
const BEFORE_PLACE: ReadonlySet<string> = new Set(["Las", "Los", "Saint", "San", "Santa", "Santo", "São", "St", "St."]);

/** SCOWL level up to which a word is more likely to stand for itself than for a given name: not `piet`. */
const COMMON = 60;

function isCommonWord(text: string): boolean {
  return isWord(text) && wordRarity(text) <= COMMON;
}

const CALENDAR_OR_TITLE = QUALIFIER | HONORIFIC;

/** `A.`, `J.K.`, `W` between two names. */
function isInitials(text: string): boolean {
  if (text.length === 1) return text >= "A" && text <= "Z";
  if (text.length % 2 !== 0 || text.length > 6) return false;
  for (let at = 1; at < text.length; at += 2) if (text.charCodeAt(at) !== 0x2e) return false;
  return true;
}

function person(
  run: readonly RunWord[],
  titleStart: number,
  titleEnd: number,
  to: number,
  found: (reading: Reading) => void,
): void {
  let honorific: string | undefined;
  let title: string | undefined;
  let beforeGiven = false;
  for (let at = titleStart; at < titleEnd; at += 1) {
    const word = run[at]!;
    if ((word.flags & HONORIFIC) !== 0) honorific = word.text;
    else title = title === undefined ? word.text : `${title} ${word.text}`;
    beforeGiven = BEFORE_GIVEN_NAME.has(word.text);
  }
  const parts = personParts(run, titleEnd, to, titleEnd > titleStart, beforeGiven);
  found(reading(run, titleStart, to, "person", honorific, title, parts));
}

function personParts(
  run: readonly RunWord[],
  from: number,
  to: number,
  titled: boolean,
  beforeGiven: boolean,
): NamePart[] {
  let last = to - 1;
  while (last > from && ((run[last]!.flags & SUFFIX) !== 0 || run[last]!.joins)) last -= 1;
  const parts: NamePart[] = [];
  for (let at = from; at < to; at += 1) {
    const word = run[at]!;
    let role: NamePart["role"] = "given";
    if (word.joins) role = "particle";
    else if (at === last) role = at === from && beforeGiven && titled ? "given" : "surname";
    else if (at > last) role = "suffix";
    else if (isInitials(word.text)) role = "initial";
    parts.push(partOf(word, role));
  }
  return parts;
}

function nameParts(run: readonly RunWord[], from: number, to: number): NamePart[] {
  const parts: NamePart[] = [];
  for (let at = from; at < to; at += 1) parts.push(partOf(run[at]!, "name"));
  return parts;
}

function partOf(word: RunWord, role: NamePart["role"]): NamePart {
  return { start: word.token.start, end: word.end, text: word.text, role, token: word.token.index };
}

function reading(
  run: readonly RunWord[],
  from: number,
  to: number,
  kind: EntityKind,
  honorific: string | undefined,
  title: string | undefined,
  parts: readonly NamePart[],
): Reading {
  const first = run[from]!.token;
  const last = run[to - 1]!;
  return {
    start: first.start,
    end: last.end,
    block: first.block,
    firstToken: first.index,
    endToken: last.token.index + 1,
    kind,
    honorific,
    title,
    parts,
  };
}
