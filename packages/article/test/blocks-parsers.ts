import type { TxtDocumentNode } from "@textlint/ast-node-types";
import { parse as parseMarkdown } from "@textlint/markdown-to-ast";
import { parse as parseText } from "@textlint/text-to-ast";
import htmlPlugin from "textlint-plugin-html";
import { type Reading, readDocument } from "../src/blocks/index.js";

export function readMarkdown(source: string): Reading {
  return readDocument(parseMarkdown(source) as TxtDocumentNode, source);
}

export function readText(source: string): Reading {
  return readDocument(parseText(source) as TxtDocumentNode, source);
}

export function readHtml(source: string): Reading {
  // The plugin is CommonJS; what a default import of it is depends on who loads it.
  const plugin = htmlPlugin as typeof htmlPlugin & { default?: typeof htmlPlugin };
  const processor = new (plugin.default ?? plugin).Processor({}).processor(".html");
  return readDocument(processor.preProcess(source) as TxtDocumentNode, source);
}

/** The prose with its three stand-ins made visible: `·` joins, `#` cannot be read. */
export function visible({ prose }: Reading): string {
  return prose.replaceAll("\0", "·").replaceAll("\uFFFC", "#");
}

/** Kind and text of each block, as a reader sees it. */
export function outline({ prose, blocks }: Reading): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${prose.slice(start, end).replaceAll("\0", "")}`);
}

/** The words a reader sees, block after block. */
export function wordsOf({ prose, blocks }: Reading): string[] {
  return blocks.flatMap(({ start, end }) =>
    prose
      .slice(start, end)
      .replaceAll("\0", "")
      .split(/\s+/)
      .filter((word) => word !== ""),
  );
}
