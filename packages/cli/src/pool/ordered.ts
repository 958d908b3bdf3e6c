/**
 * Does work on items as they come, several at a time, and yields what each comes to in the order of the items. Neither waits
 * for the other: a result is yielded as soon as it is its turn, though the next item may be long in coming.
 *
 * @param atOnce the most items that are taken and not yet yielded, which bounds what is kept in memory
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result, void, undefined> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<{ readonly result: Result }>[] = [];
  let coming: Promise<IteratorResult<Item>> | undefined;
  let isEnded = false;
  try {
    while (true) {
      if (!isEnded && running.length < atOnce) coming ??= source.next();
      const first = running[0];
      if (coming === undefined && first === undefined) return;
      const event = await Promise.race([coming, first].filter((promise) => promise !== undefined));
      if ("result" in event) {
        running.shift();
        yield event.result;
      } else {
        coming = undefined;
        if (event.done === true) isEnded = true;
        else {
          const doing = work(event.value).then((result) => ({ result }));
          // Whoever waits for it is told of a failure; until then it must not end the process.
          doing.catch(() => {});
          running.push(doing);
        }
      }
    }
  } finally {
    await source.return?.();
  }
}
