import { classAt, TRANSPARENT } from "../characters.js";
import type { MarkStyle, Span } from "../types.js";

/** Which way a mark faces, by its shape or by what stands beside it. */
export type Direction = "open" | "close" | "either";

type Shape = { readonly weight: "double" | "single"; readonly style: MarkStyle; readonly shape: Direction };

export const SHAPES: Readonly<Record<string, Shape>> = {
  '"': { weight: "double", style: "straight", shape: "either" },
  "＂": { weight: "double", style: "straight", shape: "either" },
  "“": { weight: "double", style: "curly", shape: "open" },
  "‟": { weight: "double", style: "curly", shape: "open" },
  "„": { weight: "double", style: "curly", shape: "open" },
  "”": { weight: "double", style: "curly", shape: "close" },
  "«": { weight: "double", style: "guillemet", shape: "open" },
  "»": { weight: "double", style: "guillemet", shape: "close" },
  "'": { weight: "single", style: "straight", shape: "either" },
  "`": { weight: "single", style: "ascii", shape: "open" },
  "‘": { weight: "single", style: "curly", shape: "open" },
  "‛": { weight: "single", style: "curly", shape: "open" },
  "‚": { weight: "single", style: "curly", shape: "open" },
  "’": { weight: "single", style: "curly", shape: "close" },
  "‹": { weight: "single", style: "guillemet", shape: "open" },
  "›": { weight: "single", style: "guillemet", shape: "close" },
};

/** Two single marks that stand for a double one. */
export const DOUBLED: Readonly<Record<string, Shape>> = {
  "`": { weight: "double", style: "ascii", shape: "open" },
  "‘": { weight: "double", style: "ascii", shape: "open" },
  "'": { weight: "double", style: "ascii", shape: "either" },
  "’": { weight: "double", style: "ascii", shape: "close" },
};

export const MARK = 1;
export const DOUBLE_MARK = 2;
/** A mark that may be an apostrophe. */
export const SINGLE_MARK = 4;
export const OPENER = 8;
export const CLOSER = 16;
export const SENTENCE_POINT = 32;
export const POINT = 64;
export const FRACTION = 128;

/** What a unit can be beside a quotation mark, as bits. */
export const TRAITS = new Uint8Array(0x10000);
function mark(characters: Iterable<string>, trait: number): void {
  for (const character of characters) TRAITS[character.charCodeAt(0)]! |= trait;
}
mark(Object.keys(SHAPES), MARK);
for (const [character, { weight, style }] of Object.entries(SHAPES)) {
  if (weight === "double") mark(character, DOUBLE_MARK);
  else if (style !== "guillemet") mark(character, SINGLE_MARK);
}
mark("([{<¿¡/—–―‒", OPENER);
mark(",;:!?)]}>…/—–―‒", CLOSER);
mark(",.;:!?…)]", SENTENCE_POINT);
mark(",.?!…", POINT);
mark("½¼¾⅓⅔⅛⅜⅝⅞", FRACTION);

/** Whether the character at an offset is one of these; an offset of -1 is outside the block. */
export function has(prose: string, at: number, traits: number): boolean {
  return at >= 0 && (TRAITS[prose.charCodeAt(at)]! & traits) !== 0;
}

/** Offset of the character before, markup that joins left out; -1 at the block's start. */
export function neighbourBefore(prose: string, block: Span, at: number): number {
  let before = at - 1;
  while (before >= block.start && classAt(prose, before) === TRANSPARENT) before -= 1;
  return before >= block.start ? before : -1;
}

export function neighbourAfter(prose: string, block: Span, at: number): number {
  let after = at;
  while (after < block.end && classAt(prose, after) === TRANSPARENT) after += 1;
  return after < block.end ? after : -1;
}
