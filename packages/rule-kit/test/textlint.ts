import { TextlintKernel, type TextlintKernelOptions } from "@textlint/kernel";
import markdownModule from "@textlint/textlint-plugin-markdown";
import textModule from "@textlint/textlint-plugin-text";
import type { Rule } from "../src/index.js";

const kernel = new TextlintKernel();
const plugins = Object.entries({ text: textModule, markdown: markdownModule }).map(([pluginId, module]) => ({
  pluginId,
  plugin: (module as { default?: unknown }).default ?? module,
})) as NonNullable<TextlintKernelOptions["plugins"]>;

interface Setting {
  readonly options?: object;
  readonly ext?: string;
  readonly filePath?: string;
}

function settings(rules: readonly Rule[], { options = {}, ext = ".txt", filePath }: Setting): TextlintKernelOptions {
  return {
    ext,
    plugins,
    rules: rules.map((rule) => ({ ruleId: rule.definition.id, rule, options: { ...options } })),
    ...(filePath === undefined ? {} : { filePath }),
  };
}

/** textlint's messages on a text. */
export async function lint(rules: readonly Rule[], text: string, setting: Setting = {}) {
  return (await kernel.lintText(text, settings(rules, setting))).messages;
}

/** The text after one fix run. */
export async function fix(rules: readonly Rule[], text: string): Promise<string> {
  return (await kernel.fixText(text, settings(rules, {}))).output;
}
