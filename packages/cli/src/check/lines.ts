/** A draft of the largest size with every character escaped; a longer line is not kept. */
const LONGEST = 64_000_000; // in bytes

/**
 * The lines of a stream of bytes, those of one chunk together. Of a line that is too long nothing is kept: it comes out as
 * undefined.
 */
export async function* lines(stream: AsyncIterable<unknown>): AsyncGenerator<(Buffer | undefined)[]> {
  let kept: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer) => {
    size += part.length;
    if (size <= LONGEST) kept.push(part);
    else kept = [];
  };
  const finish = () => {
    const line = size > LONGEST ? undefined : Buffer.concat(kept);
    kept = [];
    size = 0;
    return line;
  };
  for await (const given of stream) {
    const chunk = given as Buffer;
    const together: (Buffer | undefined)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      take(chunk.subarray(start, end));
      together.push(finish());
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
    if (together.length > 0) yield together;
  }
  if (size > 0) yield [finish()];
}
