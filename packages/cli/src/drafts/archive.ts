import { zipSync } from "fflate";
import { fromBufferPromise, type ZipFile } from "yauzl";
import { Unreadable } from "./unreadable.js";

/** What the text parts of a document may unpack to: a thousand pages have some ten million bytes. */
const LARGEST = 50_000_000;
const MOST_PARTS = 5000;

const TEXT_PART = /\.(?:xml|rels)$/i;

/**
 * The text parts of a word processor's document, packed anew without compression. What reads them afterwards cannot be made
 * to unpack more than was counted here, whatever the archive says of itself; pictures are left out unread.
 *
 * @throws Unreadable where it is no archive, or has or unpacks to more than a document can
 */
export async function harmlessArchive(bytes: Buffer): Promise<Buffer> {
  try {
    return Buffer.from(zipSync(await textParts(await fromBufferPromise(bytes)), { level: 0 }));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`it is not a .docx that can be read (${(error as Error).message})`);
  }
}

async function textParts(archive: ZipFile): Promise<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  let room = LARGEST;
  let count = 0;
  for await (const entry of archive.eachEntry()) {
    count += 1;
    if (count > MOST_PARTS) throw new Unreadable(`it is refused: it has more than ${MOST_PARTS} parts`);
    if (!TEXT_PART.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    // The size that the archive claims is not believed.
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      room -= (chunk as Buffer).length;
      if (room < 0) throw new Unreadable(`it is refused: it unpacks to more than ${LARGEST / 1_000_000} MB of text`);
      chunks.push(chunk as Buffer);
    }
    parts[entry.fileName] = Buffer.concat(chunks);
  }
  return parts;
}
