import { readFileSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";

/** What textlint calls a draft by, for each ending that Copydesk reads. A draft without an ending is plain text. */
const EXTENSIONS = new Map([
  ["", ".txt"],
  ...[".txt", ".text"].map((extension) => [extension, ".txt"]),
  ...[".md", ".markdown", ".mdown", ".mkd", ".mkdn"].map((extension) => [extension, ".md"]),
  ...[".html", ".htm"].map((extension) => [extension, ".html"]),
]);

const REASONS = {
  ENOENT: "there is no such file",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  EISDIR: "it is a folder; name the drafts in it",
};

/** A draft that cannot be read; the message says which and why. */
export class Unreadable extends Error {}

/**
 * @param {string} file as the user named it
 * @returns {{ path: string, ext: string, text: string }} `text` without a byte order mark
 * @throws {Unreadable}
 */
export function readDraft(file) {
  const refuse = (reason) => new Unreadable(`${JSON.stringify(file).slice(1, -1)}: ${reason}`);
  let bytes;
  try {
    if (statSync(file).isDirectory()) throw refuse(REASONS.EISDIR);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw refuse(REASONS[error.code] ?? error.message);
  }
  const ext = EXTENSIONS.get(extname(file).toLowerCase());
  if (ext === undefined) {
    throw refuse(`Copydesk does not read ${extname(file)}; save the draft as .txt, .md or .html`);
  }
  return { path: resolve(file), ext, text: decode(bytes, refuse) };
}

function decode(bytes, refuse) {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw refuse("it is written in UTF-16; save it as UTF-8");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse(`it is not UTF-8 (first seen on line ${lineOfBadByte(bytes)}); save it as UTF-8`);
  }
}

/** The line of the first byte that is not UTF-8, counted from 1. */
function lineOfBadByte(bytes) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0, line = 1; ; line++) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (lineFeed < 0) return line;
    start = end;
  }
}
