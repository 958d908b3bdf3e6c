import { analyseText, articleOf, type Block } from "@copydesk/article";
import { decodeHTML } from "entities";
import { type Extension, kindOf } from "../../drafts/kinds.js";
import { pluginsFor } from "../../engine/plugins.js";

/** A draft as it is read: its stretches of prose, and their text without markup, at the offsets that it has in the draft. */
export interface Reading {
  readonly prose: string;
  readonly blocks: readonly Block[];
  /** Text that was typed as Markdown or HTML, with its character references read. */
  decode(text: string): string;
}

/** Reads a draft for showing: Markdown and HTML without their markup, anything else as lines and paragraphs. */
export async function readForShowing(path: string, text: string): Promise<Reading> {
  const kind = kindOf(path);
  if (kind === ".md" || kind === ".html") {
    try {
      const { prose, blocks } = articleOf(await parse(kind, path, text), text);
      return { prose, blocks, decode: decodeHTML };
    } catch {
      // What the parser cannot take apart is shown as it was typed.
    }
  }
  const { prose, blocks } = analyseText(text);
  return { prose, blocks, decode: (typed) => typed };
}

async function parse(extension: Extension, path: string, text: string): Promise<Parameters<typeof articleOf>[0]> {
  const [loaded] = await pluginsFor(extension);
  const processor = new loaded!.plugin.Processor({}).processor(extension);
  return processor.preProcess(text, path) as Parameters<typeof articleOf>[0];
}
