import { Unreadable } from "./unreadable.js";

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a file.
 *
 * @throws Unreadable where it is not UTF-8, with the line of the first byte that is not
 */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new Unreadable("it is written in UTF-16; save it as UTF-8");
  }
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    throw new Unreadable(`it is not UTF-8 (first seen on line ${lineOfBadByte(bytes)}); save it as UTF-8`);
  }
  const hasMark = text.charCodeAt(0) === 0xfeff;
  return { text: hasMark ? text.slice(1) : text, hasMark };
}

/** The line of the first byte that is not UTF-8, counted from 1. */
function lineOfBadByte(bytes: Uint8Array): number {
  for (let start = 0, line = 1; ; line++) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (lineFeed < 0) return line;
    start = end;
  }
}
