import { dirname, isAbsolute, relative } from "node:path";
import type { Stet } from "@copydesk/rule-kit/house-styles";
import { isMap, isSeq, parseDocument } from "yaml";
import { shownPath } from "../drafts/find.js";
import { fingerprints } from "../engine/fingerprint.js";
import { type House, houseAt } from "../engine/house.js";
import { Places } from "../engine/places.js";
import type { DraftReport, Finding, Severity, Span } from "../types.js";

/** By the path of a house style file, which entries of its `stet` held something back, by their place in it. */
type HouseStylesUsed = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * A report on each house style that has mistakes, or `stet` entries that held nothing back though every draft below was looked
 * through.
 *
 * @param folder the working folder
 * @param checked folders of which every draft was checked: absolute paths
 */
export async function* houseReports(
  houses: HouseStylesUsed,
  folder: string,
  checked: readonly string[],
): AsyncGenerator<DraftReport> {
  for (const [path, used] of houses) {
    const house = await houseAt(path);
    const shown = shownPath(path, folder);
    if (house.problem !== undefined) {
      yield { path: shown, problem: house.problem };
      continue;
    }
    const unused = checked.some((above) => isInside(dirname(path), above))
      ? house.stet.filter((_, index) => !used.has(index))
      : [];
    const findings = findingsOn(house, unused);
    if (findings.length > 0) yield { path: shown, text: house.text, findings };
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[/\\]/)[0] !== "..";
}

function findingsOn(house: House, unused: readonly Stet[]): Finding[] {
  const { text } = house;
  const places = new Places(text);
  const fingerprint = fingerprints(text);
  const finding = (rule: string, severity: Severity, span: Span, message: string): Finding => ({
    rule,
    severity,
    message,
    ...span,
    from: places.at(span.start),
    to: places.at(span.end),
    suggestions: [],
    related: [],
    documentation: "copydesk/README.md",
    fingerprint: fingerprint(rule, span),
  });
  return [
    ...house.mistakes.map(({ offset, message }) => finding("house-style", "error", lineFrom(text, offset), message)),
    ...(unused.length === 0 ? [] : stetPlaces(text, unused)).map(({ entry, span }) =>
      finding(
        "unused-suppression",
        "warning",
        span,
        `"${entry.text}" lets nothing stand in any draft; delete the entry`,
      ),
    ),
  ].sort((a, b) => a.start - b.start);
}

function lineFrom(text: string, offset: number): Span {
  const start = Math.min(offset, text.length);
  const length = text.slice(start).search(/\s*(?:[\r\n]|$)/);
  return { start, end: start + Math.max(length, 0) };
}

/** Where entries stand in the file. */
function stetPlaces(text: string, entries: readonly Stet[]): { entry: Stet; span: Span }[] {
  const list = parseDocument(text).get("stet");
  const items = isSeq(list) ? list.items : [];
  const taken = new Set<unknown>();
  return entries.map((entry) => {
    const item = items.find(
      (candidate) =>
        !taken.has(candidate) && isMap(candidate) && String(candidate.get("reason")).trim() === entry.reason.trim(),
    );
    taken.add(item);
    const range = isMap(item) ? item.range : undefined;
    return { entry, span: lineFrom(text, range?.[0] ?? 0) };
  });
}
