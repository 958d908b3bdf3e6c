import { readFileSync, type Stats, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type HouseStyleReading, NO_HOUSE_STYLE } from "./reading.js";
import { stetFor } from "./stet-file.js";

const NAMES = ["house-style.yml", "house-style.yaml"];
const LARGEST = 1_000_000;
const MOST_REMEMBERED = 100;

interface Remembered {
  readonly modified: number;
  readonly size: number;
  reading: HouseStyleReading | Promise<HouseStyleReading>;
}

const remembered = new Map<string, Remembered>();

/**
 * The house style nearest above a draft: in its folder, or in the first folder above that has one. A file is read once and
 * again when it changes. Never fails: what is wrong with the file is in the reading's mistakes.
 *
 * @param draft path of the draft, which need not exist
 */
export function houseStyleAbove(draft: string): HouseStyleReading | Promise<HouseStyleReading> | undefined {
  const found = find(dirname(resolve(draft)));
  if (found === undefined) return undefined;
  const { path, stats } = found;
  const reading = readingOf(path, draft, stats);
  const forDraft = (all: HouseStyleReading) => withStetFor(draft, all, dirname(path));
  return reading instanceof Promise ? reading.then(forDraft) : forDraft(reading);
}

/** Path of the house style nearest above a draft, which need not exist. */
export function houseStylePathAbove(draft: string): string | undefined {
  return find(dirname(resolve(draft)))?.path;
}

/** The same reading for every draft, unless an entry of it is for some of them only. */
function withStetFor(draft: string, reading: HouseStyleReading, folder: string): HouseStyleReading {
  const { house } = reading;
  if (house.stet.every(({ file }) => file === undefined)) return reading;
  return { ...reading, house: { ...house, stet: stetFor(resolve(draft), house.stet, folder) } };
}

function readingOf(path: string, draft: string, stats: Stats): HouseStyleReading | Promise<HouseStyleReading> {
  const known = remembered.get(path);
  if (known !== undefined && known.modified === stats.mtimeMs && known.size === stats.size) return known.reading;
  const entry: Remembered = { modified: stats.mtimeMs, size: stats.size, reading: read(path, draft, stats) };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(path, entry);
  if (entry.reading instanceof Promise) {
    entry.reading.then((reading) => {
      entry.reading = reading;
    });
  }
  return entry.reading;
}

function find(start: string): { path: string; stats: Stats } | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      const stats = statsOf(path);
      if (stats?.isFile()) return { path, stats };
    }
    if (dirname(folder) === folder) return undefined;
  }
}

/** Nothing for what is not there, may not be looked at, or is no path at all, as the name of an unsaved draft can be. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

async function read(path: string, draft: string, stats: Stats): Promise<HouseStyleReading> {
  const name = relative(dirname(resolve(draft)), path).replaceAll("\\", "/");
  try {
    if (stats.size > LARGEST) throw new Error(`it is larger than ${LARGEST} bytes`);
    const text = readFileSync(path, "utf8");
    const { readHouseStyleText } = await import("./yaml.js");
    return readHouseStyleText(text, name);
  } catch (error) {
    return { house: NO_HOUSE_STYLE, mistakes: [`"${name}" cannot be read: ${(error as Error).message}`] };
  }
}
