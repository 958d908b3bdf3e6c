import {
  checkedHouseStyle,
  type HouseStyle,
  houseStylePathAbove,
  NO_HOUSE_STYLE,
  type PlacedMistake,
  readHouseStyle,
  type Stet,
} from "@copydesk/rule-kit/house-styles";
import { decode } from "../drafts/decode.js";
import { readBytes } from "../drafts/read.js";
import { reasonOf } from "../drafts/unreadable.js";

/** A house style file, read once for a run. */
export interface House {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** For the rules; without its `stet` entries, which are seen to afterwards, so that unused ones are known. */
  readonly house: HouseStyle;
  readonly stet: readonly Stet[];
  readonly mistakes: readonly PlacedMistake[];
  /** Why it could not be read at all. */
  readonly problem: string | undefined;
}

const LARGEST = 1_000_000;

const known = new Map<string, Promise<House>>();

/** The house style nearest above a draft. */
export async function houseAbove(draft: string): Promise<House | undefined> {
  const path = houseStylePathAbove(draft);
  return path === undefined ? undefined : houseAt(path);
}

/** The house style file at an absolute path; what is wrong with it is in it. */
export function houseAt(path: string): Promise<House> {
  let house = known.get(path);
  if (house === undefined) {
    house = load(path);
    known.set(path, house);
  }
  return house;
}

async function load(path: string): Promise<House> {
  try {
    const { text } = decode(readBytes(path, LARGEST));
    const { house, mistakes } = await readHouseStyle(text);
    const forRules = checkedHouseStyle({ ...house, stet: [] });
    return { path, text, house: forRules, stet: house.stet, mistakes, problem: undefined };
  } catch (error) {
    const house = checkedHouseStyle({ ...NO_HOUSE_STYLE });
    return { path, text: "", house, stet: [], mistakes: [], problem: reasonOf(error) };
  }
}
