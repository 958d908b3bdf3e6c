import type { TxtDocumentNode } from "@textlint/ast-node-types";
import type { TextlintKernelOptions } from "@textlint/kernel";
import markdownModule from "@textlint/textlint-plugin-markdown";
import textModule from "@textlint/textlint-plugin-text";
import htmlModule from "textlint-plugin-html";
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
  readonly #markdown = new MarkdownDocument((text) => processorFor(".md").preProcess(text) as TxtDocumentNode);

  plugin(ext: string): Plugin {
    const { preProcess, postProcess } = processorFor(ext);
    const read = ext === ".md" ? (text: string) => this.#markdown.read(text) : preProcess;
    const plugin = class {
      availableExtensions() {
        return [ext];
      }
      processor() {
        return { preProcess: read, postProcess };
      }
    };
    return { pluginId: "copydesk-draft", plugin: { Processor: plugin } } as Plugin;
  }
}

function processorFor(ext: string) {
  const found = processors.find((one) => one.availableExtensions().includes(ext)) as Processor;
  return found.processor(ext);
}
