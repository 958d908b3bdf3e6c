import { dirname } from "node:path";
import { type Stet, stetEntry, stetFor } from "@copydesk/rule-kit/house-styles";
import { type Directive, suppressionOf, suppressionsOf } from "@copydesk/rule-kit/suppressions";
import type { Draft } from "../drafts/read.js";
import type { Finding, Span } from "../types.js";
import { fingerprints } from "./fingerprint.js";
import { type House, houseAbove } from "./house.js";
import { Paragraphs, Places } from "./places.js";
import { type Mode, type RawFinding, type RawFindings, runRules } from "./raw.js";
import type { Settings } from "./settings.js";
import { unusedDirectives } from "./unused.js";

/** What checking a draft comes to. */
export interface Checking {
  readonly findings: readonly Finding[];
  /** The house style file that it was checked by. */
  readonly house: string | undefined;
  /** Which entries of the house style's `stet` held something back here, by their place in it. */
  readonly stetUsed: readonly number[];
  /** Whether words are somebody else's, and not to be edited; for a fix run only. */
  readonly isQuoted: (span: Span) => boolean;
}

/** Keeps raw findings from run to run. */
export interface RawCache {
  get(draft: Draft, house: House | undefined): RawFindings | undefined;
  set(draft: Draft, house: House | undefined, found: RawFindings): void;
}

/**
 * Checks one draft: runs the rules, and holds back what the house style lets stand and what a comment suppresses.
 *
 * @throws Unreadable where textlint cannot parse it
 */
export async function checkDraft(
  draft: Draft,
  settings: Settings,
  { mode = "linter", cache }: { mode?: Mode; cache?: RawCache | undefined } = {},
): Promise<Checking> {
  const house = await houseAbove(draft.file);
  let raw = cache?.get(draft, house);
  if (raw === undefined) {
    raw = await runRules(draft, house, settings, mode);
    cache?.set(draft, house, raw);
  }
  return review(draft, house, raw, settings);
}

function review(draft: Draft, house: House | undefined, raw: RawFindings, settings: Settings): Checking {
  const { text } = draft;
  const entries = house === undefined ? [] : stetFor(draft.file, house.stet, dirname(house.path));
  const stetUsed = new Set<Stet>();
  const directivesUsed = new Set<Directive>();
  const suppressions = suppressionsOf(raw.directives, text.length);
  const isHeldBack = ({ rule, start, end }: RawFinding) => {
    const entry = entries.length === 0 ? undefined : stetEntry(text, { start, end }, rule, entries);
    if (entry !== undefined) stetUsed.add(entry);
    const suppression = suppressions.length === 0 ? undefined : suppressionOf(suppressions, rule, start);
    if (suppression !== undefined) directivesUsed.add(suppression.directive);
    return entry !== undefined || suppression !== undefined;
  };
  const left = raw.findings.filter((finding) => !isHeldBack(finding));
  const unused = settings.tellUnused ? unusedDirectives(text, raw.directives, directivesUsed) : [];
  return {
    findings: placed(draft, [...left, ...unused]),
    house: house?.path,
    stetUsed: house === undefined ? [] : [...stetUsed].map((entry) => house.stet.indexOf(entry)),
    isQuoted: raw.isQuoted ?? (() => true),
  };
}

/** Rules name other places by their line, which a word processor does not show. */
function withParagraphs(message: string, places: Places, paragraphs: Paragraphs): string {
  return message.replace(
    /\bon line (\d+)/g,
    (_, line) => `in paragraph ${paragraphs.at(places.startOf(Number(line))).number}`,
  );
}

/** Adds what follows from the text: lines, paragraphs, fingerprints. */
function placed({ text, isDocument }: Draft, raw: readonly RawFinding[]): Finding[] {
  if (raw.length === 0) return [];
  const places = new Places(text);
  const paragraphs = isDocument ? new Paragraphs(text) : undefined;
  const fingerprint = fingerprints(text);
  return raw
    .map((finding) => ({
      ...finding,
      ...(paragraphs === undefined ? {} : { message: withParagraphs(finding.message, places, paragraphs) }),
      from: places.at(finding.start),
      to: places.at(finding.end),
      ...(paragraphs === undefined ? {} : { paragraph: paragraphs.at(finding.start) }),
      fingerprint: fingerprint(finding.rule, finding),
    }))
    .sort((a, b) => a.start - b.start);
}
