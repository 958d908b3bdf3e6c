import type { SingleBar } from "cli-progress";

/** A shorter run needs no bar. */
const PATIENCE = 1000; // in milliseconds

/** Shows how far a run is, on standard error where that is a terminal, once it takes longer than a second. */
export class Progress {
  readonly #total: number;
  readonly #timer: NodeJS.Timeout | undefined;
  #done = 0;
  #bar: SingleBar | undefined;

  constructor(total: number) {
    this.#total = total;
    if (total > 1 && process.stderr.isTTY === true) {
      this.#timer = setTimeout(() => this.#show(), PATIENCE);
      this.#timer.unref();
    }
  }

  async #show(): Promise<void> {
    const { SingleBar } = (await import("cli-progress")).default;
    this.#bar = new SingleBar({
      format: "{bar} {value}/{total} drafts",
      barCompleteChar: "█",
      barIncompleteChar: "░",
      clearOnComplete: true,
      // What is printed between wipes it away.
      forceRedraw: true,
      hideCursor: true,
      stream: process.stderr,
    });
    this.#bar.start(this.#total, this.#done);
  }

  /** @param count drafts done since the last call */
  add(count: number): void {
    this.#done += count;
    this.#bar?.update(this.#done);
  }

  /** Makes room for a line of the report, on a terminal that shows both. */
  wipe(): void {
    if (this.#bar !== undefined) process.stderr.write("\r\u001b[2K");
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#bar?.stop();
    this.#bar = undefined;
  }
}
