import type { EntityKind, Mention, NamePart } from "../types.js";
import type { CapitalSpelling } from "./capital-spelling.js";
import { PARTICLES } from "./data/other-words.js";
import { BEFORE_GIVEN_NAME } from "./data/titles.js";
import type { Draft } from "./families.js";
import { isInitials, kindOf, OFFICE } from "./kinds.js";
import type { RunWord } from "./runs.js";
import { HONORIFIC, ORGANISATION, PLACE_WORD, QUALIFIER, SOFT_TITLE, SUFFIX, TITLE } from "./vocabulary.js";

/** A mention before it is known whose it is. */
export interface Reading extends Omit<Mention, "entity" | "index"> {
  readonly kind: EntityKind;
  /** Of its only part, if it has but one. */
  readonly single: CapitalSpelling | undefined;
  index: number;
  entity: Draft | undefined;
}

const TITLE_ZONE = TITLE | HONORIFIC | QUALIFIER | SOFT_TITLE;

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
  return from < run.length - 1 && (last.flags & ORGANISATION) !== 0 && !last.spelling.isName;
}

function isTitleAt(run: readonly RunWord[], at: number): boolean {
  const { flags, text } = run[at]!;
  // `Lord & Taylor` is a shop
  if ((flags & (TITLE | HONORIFIC | SOFT_TITLE)) === 0 || run[at + 1]?.text === "&") return false;
  if ((flags & HONORIFIC) !== 0 || text.endsWith(".")) return at + 1 < run.length;
  const previous = at > 0 ? run[at - 1]! : undefined;
  const next = run[at + 1];
  // `Martin Luther King`, `Alexander Pope`
  if (next === undefined || (next.flags & SUFFIX) !== 0) {
    return previous === undefined || (previous.flags & TITLE_ZONE) !== 0 || !previous.spelling.isName;
  }
  // `General Assembly`, `Justice Department`, `King County`
  if ((next.flags & (ORGANISATION | PLACE_WORD)) !== 0 && !next.spelling.isName) return false;
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
    if (word.joins || (at < last && isParticle(word, at === from))) role = "particle";
    else if (at === last) role = at === from && beforeGiven && titled ? "given" : "surname";
    else if (at > last) role = "suffix";
    else if (isInitials(word.text)) role = "initial";
    parts.push(partOf(word, role));
  }
  return parts;
}

/** Particles by which people are called too. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(["Al", "Del", "Van"]);

/** `Kevin De León`, and `De León` at the head of a sentence; but `Al` and `Van` are given names where they come first. */
function isParticle({ text }: RunWord, isFirst: boolean): boolean {
  if (text.length < 2 || text.length > 4 || (isFirst && GIVEN_NAMES.has(text))) return false;
  return PARTICLES.has(text.toLowerCase());
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
  const single = parts.length === 1 ? last.spelling : undefined;
  return {
    index: -1,
    start: first.start,
    end: last.end,
    block: first.block,
    firstToken: first.index,
    endToken: last.token.index + 1,
    entity: undefined,
    honorific,
    title,
    parts,
    kind,
    single,
  };
}
