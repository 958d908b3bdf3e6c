import type { TextlintKernelOptions } from "@textlint/kernel";
import markdownModule from "@textlint/textlint-plugin-markdown";
import textModule from "@textlint/textlint-plugin-text";
import htmlModule from "textlint-plugin-html";

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

/** Parses the states of one draft, one after the other. */
export class Parser {
  plugin(ext: string): Plugin {
    const processor = processors.find((one) => one.availableExtensions().includes(ext)) as Processor;
    const plugin = class {
      availableExtensions() {
        return [ext];
      }
      processor() {
        return processor.processor(ext);
      }
    };
    return { pluginId: "copydesk-draft", plugin: { Processor: plugin } } as Plugin;
  }
}
