import type { TxtDocumentNode } from "@textlint/ast-node-types";
import type { Block } from "../types.js";
import type { RoughBlock } from "./finish.js";
import { finishBlocks } from "./finish.js";
import { readHtml } from "./html.js";
import { blocksOfLines, readLines } from "./lines.js";
import { Mask } from "./mask.js";
import { readTree } from "./tree.js";
import { endOf, startOf, type TreeNode } from "./tree-node.js";

/** The prose of a draft, as long as its source, and the stretches of it that are read in one go. */
export interface Reading {
  readonly prose: string;
  readonly blocks: readonly Block[];
}

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Reads the Document that a textlint plugin made of `source`. `source` may keep a byte order mark that the parser of the
 * Document left out; offsets are into `source`.
 */
export function readDocument(document: TxtDocumentNode, source: string): Reading {
  const root = document as unknown as TreeNode;
  const children = root.children ?? [];
  if (isPlainText(children)) return readPlainText(source);
  const mask = maskOf(source);
  const rough: RoughBlock[] = [];
  // Of the HTML plugin's nodes some have made-up ranges and others none: the source says it better.
  if (children.some(({ type }) => type === "html")) readHtml(mask, mask.end, source.length, "paragraph", 0, rough);
  else rough.push(...readTree(mask, root, mask.end > 0 && endOf(root, 0) < source.length ? 1 : 0));
  return finish(mask, rough);
}

/** Reads plain text: one line a paragraph, or hard-wrapped paragraphs. */
export function readPlainText(source: string): Reading {
  const mask = maskOf(source);
  const lines = readLines(mask);
  const prose = mask.toString();
  return { prose, blocks: finishBlocks(prose, blocksOfLines(prose, lines)) };
}

function maskOf(source: string): Mask {
  const mask = new Mask(source);
  if (source.charCodeAt(0) === BYTE_ORDER_MARK) mask.fill(0, 1, " ");
  return mask;
}

function finish(mask: Mask, rough: readonly RoughBlock[]): Reading {
  const prose = mask.toString();
  return { prose, blocks: finishBlocks(prose, rough) };
}

/**
 * textlint's text plugin makes each line a Paragraph of one Str, with Breaks between, and leaves out nothing; in every
 * other format something lies between the paragraphs of more than one line.
 */
function isPlainText(children: readonly TreeNode[]): boolean {
  let end = 0;
  for (const node of children) {
    if (startOf(node, 0) !== end) return false;
    end = endOf(node, 0);
    const { type, children: inline = [] } = node;
    const text = inline[0];
    if (type === "Break") continue;
    if (type !== "Paragraph" || inline.length !== 1 || text?.type !== "Str" || text.value !== text.raw) return false;
    if (text.raw?.includes("\n")) return false;
  }
  return true;
}
