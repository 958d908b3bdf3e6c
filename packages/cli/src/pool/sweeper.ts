/** Drafts between two sweeps, some seconds of work. */
const EVERY = 250;
/** V8 begins to clear up when so much is held outside its heap that was not before (64 MB), and some more. */
const NUDGE = 80_000_000; // in bytes

/**
 * Has a process cleared of what it does not need any more, now and then. What is kept of a draft until its turn comes to be
 * reported outlives V8's quick collections, and its thorough ones begin only when hundreds of megabytes are full: memory
 * would grow with the number of drafts for a long while. A collection that is forced throws compiled code away and costs half
 * a second; one that V8 is nudged into is done beside the work.
 */
export class Sweeper {
  #since = 0;

  /** @param count drafts done since the last call */
  add(count: number): void {
    this.#since += count;
    if (this.#since < EVERY) return;
    this.#since = 0;
    // Nothing is written to it, so it takes no memory; and it is let go at once.
    new ArrayBuffer(NUDGE);
  }
}
