import picocolors from "picocolors";
import { wantsColors } from "../output/targets.js";

/** How to print something to be read. */
export interface Page {
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** Columns. */
  readonly width: number;
}

/** Wider, and the eye loses the line on its way back. */
const WIDEST = 100;
const NARROWEST = 40;

/** Standard output, as it is. */
export function standardPage(): Page {
  const width = Math.min(Math.max(process.stdout.columns ?? WIDEST, NARROWEST), WIDEST);
  return { colors: picocolors.createColors(wantsColors(undefined)), width };
}
