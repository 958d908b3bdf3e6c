import type { HouseStyleReading } from "./reading.js";

/** Where there is no file system, a house style comes as data or not at all. */
export function houseStyleAbove(_draft: string): HouseStyleReading | Promise<HouseStyleReading> | undefined {
  return undefined;
}
