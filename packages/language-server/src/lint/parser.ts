import { Revisions } from "@copydesk/article";
import type { TxtDocumentNode } from "@textlint/ast-node-types";
import type { TextlintKernelOptions } from "@textlint/kernel";
import markdownModule from "@textlint/textlint-plugin-markdown";
import textModule from "@textlint/textlint-plugin-text";
import htmlModule from "textlint-plugin-html";
import type { Format } from "../text/format.js";
import type { Excerpt, FindParagraph } from "./excerpt.js";
import { MarkdownDocument } from "./markdown.js";

type Plugin = NonNullable<TextlintKernelOptions["plugins"]>[number];
type Processor = InstanceType<Plugin["plugin"]["Processor"]>;

const processors = [textModule, markdownModule, htmlModule].map((module) => {
  const { Processor } = exportOf(module);
  return new Processor({});
});

/** A CommonJS module comes as it is or one level down, depending on who loads it. */
function exportOf(module: unknown): Plugin["plugin"] {
  return ((module as { default?: unknown }).default ?? module) as Plugin["plugin"];
}

/** Parses the states of one draft, one after the other; keeps what it can use again. */
export class Parser {
  readonly revisions = new Revisions();
  readonly #markdown = new MarkdownDocument((text) => processorFor(".md").preProcess(text) as TxtDocumentNode);

  plugin(ext: string): Plugin {
    return pluginOf(ext, ext === ".md" ? (text) => this.#markdown.read(text) : processorFor(ext).preProcess);
  }

  /** How to find the paragraph that an offset is in, once one was edited; nothing where the whole has to be parsed first. */
  paragraphs(format: Format, text: string): FindParagraph | undefined {
    return format === "markdown" ? this.#markdown.paragraphs(text) : undefined;
  }

  /** Parses an excerpt of the last state. */
  ofExcerpt(excerpt: Excerpt): Pick<Parser, "plugin" | "revisions"> {
    return {
      revisions: new Revisions(),
      plugin: (ext) =>
        pluginOf(ext, ext === ".md" ? () => this.#markdown.readExcerpt(excerpt) : processorFor(ext).preProcess),
    };
  }
}

function pluginOf(ext: string, preProcess: ReturnType<typeof processorFor>["preProcess"]): Plugin {
  const { postProcess } = processorFor(ext);
  const plugin = class {
    availableExtensions() {
      return [ext];
    }
    processor() {
      return { preProcess, postProcess };
    }
  };
  return { pluginId: "copydesk-draft", plugin: { Processor: plugin } } as Plugin;
}

function processorFor(ext: string) {
  const found = processors.find((one) => one.availableExtensions().includes(ext)) as Processor;
  return found.processor(ext);
}
