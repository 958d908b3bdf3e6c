import mammoth from "mammoth";
import { harmlessArchive } from "./archive.js";
import { Unreadable } from "./unreadable.js";

/**
 * The paragraphs of a word processor's document, with an empty line between them. Deleted text of tracked changes is left
 * out, inserted text is in.
 *
 * @throws Unreadable where it is no such document, or would unpack to more than a document can be
 */
export async function textOfDocument(bytes: Buffer): Promise<string> {
  const archive = await harmlessArchive(bytes);
  try {
    const { value } = await mammoth.extractRawText({ buffer: archive });
    // Every paragraph has an empty line behind it; a line break within one would be taken for another's.
    return value.replace(/\n\n$/, "");
  } catch (error) {
    throw new Unreadable(`it is not a .docx that can be read (${(error as Error).message})`);
  }
}
