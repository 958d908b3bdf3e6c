/** Tells when Ctrl-C was pressed. A second time ends the process there and then. */
export class Interrupt {
  isStopped = false;
  /** Ends the wait for the next item, where one is waited for. */
  #wake = () => {};
  readonly #stop: () => void;

  constructor() {
    this.#stop = () => {
      if (this.isStopped) process.exit(130);
      this.isStopped = true;
      this.#wake();
    };
    process.on("SIGINT", this.#stop);
    process.on("SIGTERM", this.#stop);
  }

  /** The items until it was pressed, even while the next is waited for. */
  async *until<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item, void, undefined> {
    const source = items[Symbol.asyncIterator]();
    while (!this.isStopped) {
      const next = await new Promise<IteratorResult<Item, unknown>>((done, fail) => {
        this.#wake = () => done({ done: true, value: undefined });
        source.next().then(done, fail);
      });
      if (next.done === true) return;
      yield next.value;
    }
  }

  close(): void {
    process.off("SIGINT", this.#stop);
    process.off("SIGTERM", this.#stop);
  }
}
