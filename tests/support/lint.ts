import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { TextlintKernel, type TextlintKernelOptions } from "@textlint/kernel";
import markdownModule from "@textlint/textlint-plugin-markdown";
import textModule from "@textlint/textlint-plugin-text";
import type { TextlintMessage } from "@textlint/types";
import htmlModule from "textlint-plugin-html";
import preset from "textlint-rule-preset-copydesk";

/** A file and what the whole preset finds in it. */
export interface Linted {
  readonly source: string;
  readonly messages: readonly TextlintMessage[];
}

const kernel = new TextlintKernel();
const plugins = Object.entries({ text: textModule, markdown: markdownModule, html: htmlModule }).map(
  ([pluginId, module]) => ({ pluginId, plugin: exportOf(module) }),
) as NonNullable<TextlintKernelOptions["plugins"]>;
const rules = Object.entries(preset.rules).map(([ruleId, rule]) => ({ ruleId, rule })) as NonNullable<
  TextlintKernelOptions["rules"]
>;

/** CommonJS modules come as they are or one level down, depending on who loads them. */
function exportOf(module: unknown): unknown {
  return (module as { default?: unknown }).default ?? module;
}

/** Every rule of the preset as it is configured out of the box, over one file, read as its extension says. */
export async function lintFile(filePath: string): Promise<Linted> {
  const source = readFileSync(filePath, "utf8");
  const { messages } = await kernel.lintText(source, { filePath, ext: extname(filePath), plugins, rules });
  return { source, messages };
}
