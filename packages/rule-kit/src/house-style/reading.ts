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
  newsStyle: undefined,
  forms: {
    months: undefined,
    hours: undefined,
    percent: undefined,
    numbers: undefined,
    states: undefined,
    dash: undefined,
    serialComma: undefined,
  },
};

export const NO_READING: HouseStyleReading = { house: NO_HOUSE_STYLE, mistakes: [] };
