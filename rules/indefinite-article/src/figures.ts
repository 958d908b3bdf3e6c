import type { Sound } from "./sound.js";

/** How a number is heard that is written in figures: `8`, `80,000`, `11th`, `18`, `1850`, `8:30`. */
export function soundOfFigures(text: string): Sound {
  const [, whole = "", thousands = ""] = /^'?(\d+)((?:,\d{3})*)/.exec(text) ?? [];
  // `an 0-for-12 night`, `a 0.5 percent rise`: oh, nought, zero, point five.
  if (whole === "" || whole[0] === "0") return "unknown";
  if (whole[0] === "8") return "vowel";
  if (whole === "11" || whole === "18") return "vowel";
  if (!/^1[18]/.test(whole + thousands.slice(1)) || thousands.length > 4) return "consonant";
  // Eleven hundred or one thousand one hundred; but the years from 1800 to 1899 are read in one way only.
  const length = whole.length + (thousands === "" ? 0 : 3);
  if (length === 4) return thousands === "" && whole[1] === "8" ? "vowel" : "unknown";
  return length === 3 || length === 6 ? "consonant" : "unknown";
}
