import * as v from "valibot";
import { nearest } from "../nearest.js";
import { inWords } from "../options.js";
import { normalise } from "../text.js";
import type { HouseStyle } from "../types.js";
import { NO_HOUSE_STYLE } from "./reading.js";
import { type HouseStyleFile, houseStyleFile } from "./schema.js";

/** Where in the data something is wrong: keys and list places from the top. */
type DataPath = readonly (string | number)[];

export interface HouseStyleMistake {
  readonly path: DataPath;
  /** The mistake is the key at the end of the path, and not its value. */
  readonly ofKey: boolean;
  readonly message: string;
}

export interface CheckedHouseStyle {
  /** All that is right in the data. */
  readonly house: HouseStyle;
  readonly mistakes: readonly HouseStyleMistake[];
}

/** Checks house style data against the schema and keeps what is valid of it. */
export function checkHouseStyle(data: unknown): CheckedHouseStyle {
  if (data === null || data === undefined) return { house: NO_HOUSE_STYLE, mistakes: [] };
  if (typeof data !== "object" || Array.isArray(data)) {
    const message = `a house style is a set of keys (${keysAt([]).join(", ")}), but this is ${inWords(data)}`;
    return { house: NO_HOUSE_STYLE, mistakes: [{ path: [], ofKey: false, message }] };
  }
  const mistakes: HouseStyleMistake[] = [];
  let rest: unknown = data;
  // Leaving out a bad item can empty its list, which is then bad itself: at most one round for each level of the schema.
  for (let round = 0; round < 4; round++) {
    const result = v.safeParse(houseStyleFile, rest);
    if (result.success) return { house: houseOf(result.output), mistakes };
    const found = result.issues.flatMap((issue) => (isUnknownKey(issue) ? unknownKeys(issue) : [wrongValue(issue)]));
    if (round === 0) mistakes.push(...found);
    rest = without(rest, [], new Set(found.map((mistake) => JSON.stringify(removable(mistake)))));
  }
  return { house: NO_HOUSE_STYLE, mistakes };
}

type Issue = v.InferIssue<typeof houseStyleFile>;

function pathOf(issue: Issue): DataPath {
  return (issue.path ?? []).map(({ key }) => key as string | number);
}

function isUnknownKey({ type, expected }: Issue): boolean {
  return type === "strict_object" && expected === "never";
}

/** The library names the first unknown key of a set; a reader wants to hear of all. */
function unknownKeys(issue: Issue): HouseStyleMistake[] {
  const parent = pathOf(issue).slice(0, -1);
  const known = keysAt(parent);
  return Object.keys(issue.path?.at(-1)?.input as object)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = nearest(key, known);
      const help = meant === undefined ? `it takes ${known.join(", ")}` : `did you mean "${meant}"?`;
      const message = `"${key}" is not a key of ${placeInWords(parent)}; ${help}`;
      return { path: [...parent, key], ofKey: true, message };
    });
}

function wrongValue(issue: Issue): HouseStyleMistake {
  const path = pathOf(issue);
  if (issue.type === "strict_object" && issue.received === "undefined") {
    return { path, ofKey: false, message: `${placeInWords(path.slice(0, -1))} needs "${path.at(-1)}"` };
  }
  const should = `${placeInWords(path)} should be ${expectedInWords(issue)}`;
  return { path, ofKey: false, message: `${should}, but is ${inWords(issue.input)}${quoteHint(issue)}` };
}

function expectedInWords({ type, expected }: Issue): string {
  if (type === "picklist") return String(expected).replace(/[()]/g, "").replaceAll("|", "or");
  if (type === "array") return "a list";
  if (type === "min_length") return "a list with something in it";
  if (type === "strict_object") return "a set of keys";
  return "a text";
}

/** YAML takes `2024` for a number and `true` for a truth value unless they are quoted. */
function quoteHint({ type, input }: Issue): string {
  return type === "string" && (typeof input === "number" || typeof input === "boolean")
    ? "; put it in quotation marks"
    : "";
}

/** `stet, entry 2` */
function placeInWords(path: DataPath): string {
  if (path.length === 0) return "a house style";
  return path.map((key) => (typeof key === "number" ? `entry ${key + 1}` : key)).join(", ");
}

/** The keys that the schema knows at a place. */
function keysAt(path: DataPath): string[] {
  let schema: unknown = houseStyleFile;
  for (const key of path) {
    schema = unwrapped(schema);
    schema = typeof key === "number" ? (schema as { item?: unknown }).item : entriesOf(schema)[key];
  }
  return Object.keys(entriesOf(unwrapped(schema)));
}

function unwrapped(schema: unknown): unknown {
  return (schema as { wrapped?: unknown } | undefined)?.wrapped ?? schema;
}

function entriesOf(schema: unknown): Readonly<Record<string, unknown>> {
  return (schema as { entries?: Record<string, unknown> } | undefined)?.entries ?? {};
}

/** What to leave out for a mistake: the list entry that it makes useless, else the key alone. */
function removable({ path, ofKey }: HouseStyleMistake): DataPath {
  if (ofKey) return path;
  const entry = path.findLastIndex((key) => typeof key === "number");
  return entry < 0 ? path : path.slice(0, entry + 1);
}

function without(data: unknown, path: DataPath, removed: ReadonlySet<string>): unknown {
  const isKept = (key: string | number) => !removed.has(JSON.stringify([...path, key]));
  if (Array.isArray(data)) {
    return data.flatMap((item, index) => (isKept(index) ? [without(item, [...path, index], removed)] : []));
  }
  if (typeof data !== "object" || data === null) return data;
  const kept = Object.entries(data).filter(([key]) => isKept(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, [...path, key], removed)]));
}

function houseOf(file: HouseStyleFile): HouseStyle {
  return {
    names: (file.names ?? []).map(tidy),
    terms: (file.terms ?? []).map(({ write, reject }) => ({ write: tidy(write), reject: reject.map(tidy) })),
    acronyms: (file.acronyms ?? []).map(tidy),
    stet: (file.stet ?? []).map((entry) => ({
      text: tidy(entry.text),
      reason: tidy(entry.reason),
      rule: entry.rule,
      file: entry.file,
    })),
    tense: file.tense,
    dialect: file.dialect,
    newsStyle: file["news-style"],
    forms: {
      months: file.forms?.months,
      hours: file.forms?.hours,
      percent: file.forms?.percent,
      numbers: file.forms?.numbers,
      states: file.forms?.states,
      dash: file.forms?.dash,
      serialComma: file.forms?.["serial-comma"],
    },
  };
}

function tidy(words: string): string {
  return normalise(words).trim();
}
