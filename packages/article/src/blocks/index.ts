import type { TxtDocumentNode } from "@textlint/ast-node-types";
import type { Block } from "../types.js";

export function readPlainText(source: string): { prose: string; blocks: readonly Block[] } {
  const blocks: Block[] = [];
  for (const match of source.matchAll(/[^\n\r]+/g)) {
    if (match[0].trim() === "") continue;
    blocks.push({ kind: "paragraph", index: blocks.length, start: match.index, end: match.index + match[0].length });
  }
  return { prose: source, blocks };
}

export function readDocument(_document: TxtDocumentNode, source: string): { prose: string; blocks: readonly Block[] } {
  return readPlainText(source);
}
