import { houseStyleAbove } from "#house-style-file";
import type { HouseStyle } from "../types.js";
import { type HouseStyleReading, NO_READING } from "./reading.js";

export type { HouseStyleReading } from "./reading.js";

/** All rules of one lint, from however many copies of this package, look for the file once. */
const SHARED = Symbol.for("@copydesk/rule-kit/house-styles");

interface OfDocument {
  file?: { readonly reading: HouseStyleReading | Promise<HouseStyleReading> };
  isClaimed: boolean;
}

/** House styles given as data, checked once for each object. */
const givenData = new WeakMap<object, HouseStyleReading | Promise<HouseStyleReading>>();

/**
 * A house style that was checked already, to be given to rules as their option `house`: a program that reads the file itself,
 * to tell of its mistakes once and not with every draft.
 */
export function checkedHouseStyle(house: HouseStyle): HouseStyle {
  givenData.set(house, { house, mistakes: [] });
  return house;
}

/**
 * The house style of a draft: the one given as data, else the nearest file above the draft, else an empty one. A promise
 * only where it has to be read first.
 */
export function readHouseStyle(
  document: object,
  draft: string | undefined,
  given: unknown,
): HouseStyleReading | Promise<HouseStyleReading> {
  if (given !== undefined) return readData(given);
  if (draft === undefined) return NO_READING;
  const shared = sharedWith(document);
  shared.file ??= { reading: houseStyleAbove(draft) ?? NO_READING };
  return shared.file.reading;
}

/** True for the first rule of a lint that asks: the mistakes in a house style are told of once. */
export function claimMistakes(document: object): boolean {
  const shared = sharedWith(document);
  const isFirst = !shared.isClaimed;
  shared.isClaimed = true;
  return isFirst;
}

function sharedWith(document: object): OfDocument {
  const holder = globalThis as { [SHARED]?: WeakMap<object, OfDocument> };
  holder[SHARED] ??= new WeakMap();
  const known = holder[SHARED].get(document);
  if (known !== undefined) return known;
  const fresh: OfDocument = { isClaimed: false };
  holder[SHARED].set(document, fresh);
  return fresh;
}

function readData(given: unknown): HouseStyleReading | Promise<HouseStyleReading> {
  const key = typeof given === "object" && given !== null ? given : undefined;
  const known = key && givenData.get(key);
  if (known !== undefined) return known;
  const reading = checkData(given);
  if (key !== undefined) {
    givenData.set(key, reading);
    reading.then((done) => givenData.set(key, done));
  }
  return reading;
}

async function checkData(given: unknown): Promise<HouseStyleReading> {
  // Loaded only where there is a house style: the schema library would cost every start some milliseconds.
  const { checkHouseStyle } = await import("./check.js");
  try {
    const { house, mistakes } = checkHouseStyle(given);
    return { house, mistakes: mistakes.map(({ message }) => `"house" given to the rules: ${message}`) };
  } catch (error) {
    return { ...NO_READING, mistakes: [`"house" given to the rules cannot be read: ${(error as Error).message}`] };
  }
}
