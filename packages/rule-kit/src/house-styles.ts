/** House style files, for programs that run the rules: where the nearest is, what is in it, which entry lets words stand. */
import type { HouseStyle } from "./types.js";

export { houseStylePathAbove } from "./house-style/file.js";
export { checkedHouseStyle } from "./house-style/index.js";
export { NO_HOUSE_STYLE } from "./house-style/reading.js";
export { stetFor } from "./house-style/stet-file.js";
export { stetEntry } from "./stet.js";
export type { HouseStyle, Stet } from "./types.js";

/** One mistake in a house style file. */
export interface PlacedMistake {
  /** UTF-16 offset into the file's text. */
  readonly offset: number;
  /** 1-based, as are columns. */
  readonly line: number;
  readonly column: number;
  /** One line. */
  readonly message: string;
}

/** Reads the text of a house style file: what is right of it, and the first of its mistakes with their places. */
export async function readHouseStyle(
  text: string,
): Promise<{ readonly house: HouseStyle; readonly mistakes: readonly PlacedMistake[] }> {
  // The YAML and schema libraries would cost every start some milliseconds.
  const { checkHouseStyleText } = await import("./house-style/yaml.js");
  return checkHouseStyleText(text);
}
