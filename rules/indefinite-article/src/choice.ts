import type { HouseStyle } from "@copydesk/rule-kit";
import type { Sound } from "./sound.js";

/** The article that a sound asks for; `either` where both are right, or where there is no telling. */
export type Choice = "either" | "a" | "an";

export function articleBefore(sound: Sound, historic: Choice, { dialect }: HouseStyle): Choice {
  if (sound === "vowel") return "an";
  if (sound === "consonant") return "a";
  if (sound === "historic") return historic;
  if (sound === "herb" && dialect !== undefined) return dialect === "american" ? "an" : "a";
  return "either";
}
