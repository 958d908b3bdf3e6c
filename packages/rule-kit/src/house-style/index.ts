import type { HouseStyle } from "../types.js";

/** A house style and what is wrong with the file or data it was read from, one line each. */
export interface HouseStyleReading {
  readonly house: HouseStyle;
  readonly mistakes: readonly string[];
}

export const NO_HOUSE_STYLE: HouseStyle = {
  names: [],
  terms: [],
  acronyms: [],
  stet: [],
  tense: undefined,
  dialect: undefined,
};

export function readHouseStyle(
  _document: object,
  _filePath: string | undefined,
  _given: unknown,
): HouseStyleReading | Promise<HouseStyleReading> {
  return { house: NO_HOUSE_STYLE, mistakes: [] };
}

export function claimMistakes(_document: object): boolean {
  return true;
}
