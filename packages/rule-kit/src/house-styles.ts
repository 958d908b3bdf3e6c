/** House style files, for programs that run the rules: where the nearest is, what is in it, which entry lets words stand. */
export { houseStylePathAbove } from "./house-style/file.js";
export { checkedHouseStyle } from "./house-style/index.js";
export { NO_HOUSE_STYLE } from "./house-style/reading.js";
export { stetFor } from "./house-style/stet-file.js";
export { checkHouseStyleText, type PlacedMistake } from "./house-style/yaml.js";
export { stetEntry } from "./stet.js";
export type { HouseStyle, Stet } from "./types.js";
