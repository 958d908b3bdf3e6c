import { type Article, analyseText, articleOf, type Block } from "@copydesk/article";
import markdownModule from "@textlint/textlint-plugin-markdown";
import type { TextlintPluginCreator } from "@textlint/types";
import { decodeHTML } from "entities";
import htmlModule from "textlint-plugin-html";
import { kindOf } from "../../drafts/kinds.js";

/** A draft as it is read: its stretches of prose, and their text without markup, at the offsets that it has in the draft. */
export interface Reading {
  readonly prose: string;
  readonly blocks: readonly Block[];
  /** Text that was typed as Markdown or HTML, with its character references read. */
  decode(text: string): string;
}

/** Reads a draft for showing: Markdown and HTML without their markup, anything else as lines and paragraphs. */
export function readForShowing(path: string, text: string): Reading {
  const kind = kindOf(path);
  try {
    if (kind === ".md") return withMarkup(articleOf(parse(markdownModule, kind, path, text), text));
    if (kind === ".html") return withMarkup(articleOf(parse(htmlModule, kind, path, text), text));
  } catch {
    // What the parser cannot take apart is shown as it was typed.
  }
  const { prose, blocks } = analyseText(text);
  return { prose, blocks, decode: (typed) => typed };
}

const withMarkup = ({ prose, blocks }: Article): Reading => ({ prose, blocks, decode: decodeHTML });

type DocumentNode = Parameters<typeof articleOf>[0];

/** A CommonJS module comes as it is or one or two levels down, depending on who loads it. */
function creatorOf(module: unknown): TextlintPluginCreator {
  let inner = module as { default?: unknown; Processor?: unknown };
  while (inner.Processor === undefined && inner.default !== undefined) inner = inner.default as typeof inner;
  return inner as unknown as TextlintPluginCreator;
}

function parse(module: unknown, extension: string, path: string, text: string): DocumentNode {
  const { Processor } = creatorOf(module);
  return new Processor({}).processor(extension).preProcess(text, path) as DocumentNode;
}
