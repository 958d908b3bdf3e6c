import { isEveryday, wordRarity } from "@copydesk/lexicon";
import { FAMILIAR } from "./levels.js";
import type { Suspect } from "./suspect.js";

const SHIFT_HELD = /^[A-Z]{2}[a-z]+$/;
const SHIFT_LATE = /^[a-z][A-Z][a-z]+$/;

/** "THe", "PResident", "tHe": the shift key held too long or pressed too late. "MPs" and "IDs" are no such slips. */
export function suspectMixed(base: string): Suspect | undefined {
  const lower = base.toLowerCase();
  const level = wordRarity(lower);
  const slip =
    SHIFT_HELD.test(base) && base.length > 3
      ? level !== 0 && level <= FAMILIAR
      : (SHIFT_LATE.test(base) || SHIFT_HELD.test(base)) && isEveryday(lower);
  if (!slip) return undefined;
  const word = SHIFT_LATE.test(base) ? lower : lower.slice(0, 1).toUpperCase() + lower.slice(1);
  return { suspicion: "letter-case", made: false, suggestions: [{ word, cost: 0.5, rarity: level, score: 0 }] };
}
