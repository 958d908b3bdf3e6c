import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Drafts between two sweeps: some seconds of work, against some hundredths of a second for the sweep. */
const EVERY = 250;

/**
 * Clears a process of what it does not need any more, now and then. What is kept of a draft until its turn comes to be
 * reported outlives V8's quick collections, and its thorough ones begin only when hundreds of megabytes are full: memory
 * would grow with the number of drafts for a long while.
 */
export class Sweeper {
  #since = 0;
  #collect: (() => void) | undefined;

  /** @param count drafts done since the last call */
  add(count: number): void {
    this.#since += count;
    if (this.#since < EVERY) return;
    this.#since = 0;
    this.#collect ??= collector();
    this.#collect();
  }
}

/** V8's own function, which a context has only if it was made behind the flag. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
