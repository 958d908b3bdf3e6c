import type { BlockKind } from "../types.js";
import type { RoughBlock } from "./finish.js";
import { readHtml } from "./html.js";
import { readInline } from "./inline.js";
import type { Mask } from "./mask.js";
import { endOf, startOf, type TreeNode } from "./tree-node.js";

interface Level {
  readonly children: readonly TreeNode[];
  next: number;
  readonly kind: BlockKind;
  readonly quoteDepth: number;
}

/** Nodes that hold running text. */
const PROSE: ReadonlyMap<string, BlockKind | undefined> = new Map([
  ["Header", "headline"],
  ["Paragraph", undefined],
  ["TableCell", "table-cell"],
]);

/** Of an item in a block quote, the quote tells more; a footnote's item is part of the footnote. */
const STRENGTH: readonly BlockKind[] = ["paragraph", "list-item", "footnote", "block-quote", "headline", "table-cell"];

/**
 * Masks all of the source but the running text of the tree, and gives its blocks. Walks with a stack of its own: drafts
 * nested 50,000 deep must not overflow the engine's. `shift` is what the parser left out before its offset 0: a byte
 * order mark, or nothing.
 */
export function readTree(mask: Mask, document: TreeNode, shift: number): RoughBlock[] {
  const blocks: RoughBlock[] = [];
  const levels: Level[] = [{ children: document.children ?? [], next: 0, kind: "paragraph", quoteDepth: 0 }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.children[level.next++];
    if (node === undefined) {
      levels.pop();
      continue;
    }
    const start = Math.max(startOf(node, shift), mask.end);
    const end = Math.min(endOf(node, shift), mask.source.length);
    if (isProse(node)) {
      mask.fill(mask.end, start, " ");
      readInline(mask, node, shift, level.quoteDepth);
      blocks.push({ start, end, kind: stronger(level.kind, PROSE.get(node.type) ?? "paragraph") });
    } else if (node.type === "Html") {
      mask.fill(mask.end, start, " ");
      readHtml(mask, start, end, level.kind, level.quoteDepth, blocks);
    } else if (node.children !== undefined) {
      levels.push({ children: node.children, next: 0, ...nested(node, level) });
    }
  }
  mask.fill(mask.end, mask.source.length, " ");
  return blocks;
}

function isProse(node: TreeNode): boolean {
  return (
    PROSE.has(node.type) || (node.type !== "CodeBlock" && node.children?.some(({ type }) => type === "Str") === true)
  );
}

function nested(node: TreeNode, { kind, quoteDepth }: Level): { kind: BlockKind; quoteDepth: number } {
  switch (node.type) {
    case "BlockQuote":
      return { kind: stronger(kind, "block-quote"), quoteDepth: quoteDepth + 1 };
    case "ListItem":
      return { kind: stronger(kind, "list-item"), quoteDepth };
    case "footnoteDefinition":
    case "FootnoteDefinition":
      return { kind: stronger(kind, "footnote"), quoteDepth };
    default:
      return { kind, quoteDepth };
  }
}

function stronger(first: BlockKind, second: BlockKind): BlockKind {
  return STRENGTH.indexOf(first) >= STRENGTH.indexOf(second) ? first : second;
}
