import { TextlintKernel, type TextlintKernelOptions } from "@textlint/kernel";
import markdown from "@textlint/textlint-plugin-markdown";
import text from "@textlint/textlint-plugin-text";
import preset from "textlint-rule-preset-copydesk";
import type { Diagnostic } from "vscode-languageserver-protocol";

const exportOf = (module: unknown) => (module as { default?: unknown }).default ?? module;
const plugins = Object.entries({ text, markdown }).map(([pluginId, module]) => ({
  pluginId,
  plugin: exportOf(module),
})) as NonNullable<TextlintKernelOptions["plugins"]>;
const rules = Object.entries(preset.rules).map(([ruleId, rule]) => ({ ruleId, rule })) as NonNullable<
  TextlintKernelOptions["rules"]
>;
const kernel = new TextlintKernel();

/** What textlint itself finds in a text, one line each. */
export async function freshLint(source: string, ext: ".txt" | ".md"): Promise<string[]> {
  if (source.trim() === "") return [];
  const { messages } = await kernel.lintText(source, { ext, plugins, rules });
  return messages
    .map(({ ruleId, loc, message }) => `${loc.start.line}:${loc.start.column} ${ruleId} ${message}`)
    .sort();
}

/** Diagnostics in UTF-16 columns, in the same form. */
export const inLines = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .map(({ range: { start }, code, message }) => `${start.line + 1}:${start.character + 1} ${code} ${message}`)
    .sort();
