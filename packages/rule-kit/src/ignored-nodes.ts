import type { TxtDocumentNode, TxtNode, TxtParentNode } from "@textlint/ast-node-types";

/** Never prose, whatever plugin parsed the file. */
const NEVER_PROSE = ["Code", "CodeBlock", "Html", "HtmlBlock", "Comment"];

type Range = readonly [start: number, end: number];

/** Of a document, by the types that are ignored: one walk does for all rules that find something. */
const WALKED = new WeakMap<TxtDocumentNode, Map<string, readonly Range[]>>();

/**
 * Tells whether an offset lies in a node that no finding may stand in. The tree is walked when that is first asked, so a
 * draft without findings costs nothing.
 */
export function ignoredNodes(document: TxtDocumentNode, userTypes: readonly string[]): (offset: number) => boolean {
  let ranges: readonly Range[] | undefined;
  return (offset) => {
    ranges ??= walkedRanges(document, [...NEVER_PROSE, ...userTypes]);
    return isInside(ranges, offset);
  };
}

function walkedRanges(document: TxtDocumentNode, types: readonly string[]): readonly Range[] {
  const walked = WALKED.get(document) ?? new Map<string, readonly Range[]>();
  WALKED.set(document, walked);
  const key = types.join(" ");
  const ranges = walked.get(key) ?? rangesOf(document, new Set(types));
  walked.set(key, ranges);
  return ranges;
}

/**
 * In order, and apart from each other. Walked here rather than by a library: those that visit a tree look each node up among its
 * siblings, which for a draft of 50,000 paragraphs is a matter of seconds.
 */
function rangesOf(document: TxtDocumentNode, types: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const waiting: TxtNode[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node !== document && types.has(node.type)) ranges.push(node.range);
    else if (isParent(node)) for (const child of node.children) waiting.push(child);
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

function isParent(node: TxtNode): node is TxtParentNode {
  return Array.isArray((node as Partial<TxtParentNode>).children);
}

function isInside(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle]![0] > offset) high = middle;
    else low = middle + 1;
  }
  const before = ranges[low - 1];
  return before !== undefined && offset < before[1];
}
