import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { PlacedMistake } from "../house-styles.js";
import { toOneLine } from "../text.js";
import type { HouseStyle } from "../types.js";
import { checkHouseStyle, type HouseStyleMistake } from "./check.js";
import type { HouseStyleReading } from "./reading.js";

const MOST_MISTAKES = 20;

/** Reads the text of a house style file; `name` is how messages call the file. */
export function readHouseStyleText(text: string, name: string): HouseStyleReading {
  const { house, mistakes } = checkHouseStyleText(text);
  const inFile = ({ line, column, message }: PlacedMistake) => `"${name}" line ${line}, column ${column}: ${message}`;
  return { house, mistakes: mistakes.map(inFile) };
}

/** Reads the text of a house style file: what is right of it, and the first of its mistakes with their places. */
export function checkHouseStyleText(text: string): { house: HouseStyle; mistakes: PlacedMistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const { data, unreadable } = dataOf(document);
  const { house, mistakes } = checkHouseStyle(data);
  // What looks wrong in a file with broken syntax is mostly wrong because of that.
  const places: readonly { offset: number; message: string }[] =
    document.errors.length > 0
      ? document.errors.map(({ pos, message }) => ({ offset: pos[0], message: `this is not YAML: ${message}` }))
      : unreadable !== undefined
        ? [{ offset: 0, message: unreadable }]
        : mistakes.map((mistake) => ({ offset: offsetOf(document, mistake), message: mistake.message }));
  return { house, mistakes: places.slice(0, MOST_MISTAKES).map(placed) };

  function placed({ offset, message }: { offset: number; message: string }): PlacedMistake {
    const { line, col } = lines.linePos(offset);
    return { offset, line: Math.max(line, 1), column: Math.max(col, 1), message: toOneLine(message) };
  }
}

function dataOf(document: Document): { data: unknown; unreadable: string | undefined } {
  try {
    return { data: document.toJS(), unreadable: undefined };
  } catch (error) {
    return { data: undefined, unreadable: `this cannot be read: ${(error as Error).message}` };
  }
}

/** The nearest place that the file has for a mistake: a missing key has none of its own. */
function offsetOf(document: Document, { path, ofKey }: HouseStyleMistake): number {
  if (ofKey) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => (isScalar(key) ? String(key.value) : key) === path.at(-1))
      : undefined;
    if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
