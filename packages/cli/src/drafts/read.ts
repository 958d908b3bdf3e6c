import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { decode } from "./decode.js";
import { type Extension, kindOf } from "./kinds.js";
import { Unreadable } from "./unreadable.js";

/** A draft ready to be checked. */
export interface Draft {
  /** Absolute: the house style is looked for above it. Standard input has one too, though there need be no such file. */
  readonly file: string;
  readonly extension: Extension;
  /** Without a byte order mark; of a .docx its paragraphs, with an empty line between. */
  readonly text: string;
  /** It came from a word processor and has paragraphs in place of lines. */
  readonly isDocument: boolean;
}

/**
 * The longest draft that is read: a long novel is a tenth of it. Checking takes some hundred bytes of memory for each
 * character, so a file that was never a draft must not take the machine.
 */
const LARGEST = 10_000_000;
/** A document may hold pictures, which are not read. */
const LARGEST_DOCUMENT = 200_000_000;

/**
 * Reads a draft.
 *
 * @throws Unreadable, or the system's own error
 */
export async function readDraft(file: string): Promise<Draft> {
  const kind = kindOf(file);
  if (kind === undefined)
    throw new Unreadable("Copydesk reads .txt, .md, .html and .docx; save the draft as one of them");
  return draftOf(file, kind, readBytes(file, kind === ".docx" ? LARGEST_DOCUMENT : LARGEST));
}

/** The draft that these bytes are, under the name of a file that need not exist. */
export async function draftOf(file: string, kind: Extension | ".docx", bytes: Buffer): Promise<Draft> {
  if (kind === ".docx") {
    const { textOfDocument } = await import("./docx.js");
    return { file, extension: ".txt", text: await textOfDocument(bytes), isDocument: true };
  }
  return { file, extension: kind, text: decode(bytes).text, isDocument: false };
}

/** A file's content; no more than is read of a draft, and never of a pipe or device, which may have no end. */
export function readBytes(file: string, largest = LARGEST): Buffer {
  // Without waiting: to open a named pipe that nobody writes to would take for ever.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw new Unreadable("it is a folder");
    if (!stats.isFile()) throw new Unreadable("it is not a file");
    if (stats.size > largest) throw tooLarge(stats.size, largest);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** @throws Unreadable where a text has more bytes than are read of a draft */
export function assertReadable(bytes: number): void {
  if (bytes > LARGEST) throw tooLarge(bytes, LARGEST);
}

function tooLarge(bytes: number, largest: number): Unreadable {
  const megabytes = (size: number) => `${Math.round(size / 1_000_000)} MB`;
  return new Unreadable(
    `it is ${megabytes(bytes)} long, and drafts are read up to ${megabytes(largest)}; split it into articles`,
  );
}
