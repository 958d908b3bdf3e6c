/** As much of a textlint node as is read here. The types of plugins are not those of `@textlint/ast-node-types`. */
export interface TreeNode {
  readonly type: string;
  /** Missing in some plugins where a node stands for nothing in the source. */
  readonly range?: readonly [number, number];
  readonly raw?: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly TreeNode[];
}

/** Where the node begins in a source that is `shift` longer at its start than the one that was parsed. */
export function startOf(node: TreeNode, shift: number): number {
  return (node.range?.[0] ?? 0) + shift;
}

export function endOf(node: TreeNode, shift: number): number {
  return (node.range?.[1] ?? 0) + shift;
}
