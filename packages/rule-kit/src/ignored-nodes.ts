import type { TxtDocumentNode, TxtNodeType } from "@textlint/ast-node-types";
import { IgnoreNodeManager } from "textlint-rule-helper";

/** Never prose, whatever plugin parsed the file. */
const NEVER_PROSE = ["Code", "CodeBlock", "Html", "HtmlBlock", "Comment"];

/**
 * Tells whether an offset lies in a node that no finding may stand in. The tree is walked when that is first asked, so a
 * draft without findings costs nothing.
 */
export function ignoredNodes(document: TxtDocumentNode, userTypes: readonly string[]): (offset: number) => boolean {
  let manager: IgnoreNodeManager | undefined;
  return (offset) => {
    if (manager === undefined) {
      manager = new IgnoreNodeManager();
      // A plugin may have node types of its own, which textlint's list does not name.
      manager.ignoreChildrenByTypes(document, [...NEVER_PROSE, ...userTypes] as TxtNodeType[]);
    }
    return manager.isIgnoredIndex(offset);
  };
}
