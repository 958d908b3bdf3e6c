import { TextlintKernel, type TextlintKernelOptions, type TextlintMessage } from "@textlint/kernel";
import markdownPlugin from "@textlint/textlint-plugin-markdown";
import textPlugin from "@textlint/textlint-plugin-text";
import htmlPlugin from "textlint-plugin-html";
import { rules as presetRules } from "textlint-rule-preset-copydesk";

export interface LintSettings {
  /** `.txt` where left out. */
  readonly ext?: string;
  readonly filePath?: string;
  /** All rules of the preset where left out. */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** By rule id. */
  readonly options?: Readonly<Record<string, unknown>>;
}

const kernel = new TextlintKernel();

/** CommonJS modules come as they are or one level down, depending on who loads them. */
const exportOf = (module: unknown) => (module as { default?: unknown }).default ?? module;

const plugins = Object.entries({ text: textPlugin, markdown: markdownPlugin, html: htmlPlugin }).map(
  ([pluginId, module]) => ({ pluginId, plugin: exportOf(module) }),
) as NonNullable<TextlintKernelOptions["plugins"]>;

/** What the preset's rules find in a draft, in the order of the text. */
export async function lintDraft(text: string, settings: LintSettings = {}): Promise<TextlintMessage[]> {
  const { ext = ".txt", filePath, rules = presetRules, options = {} } = settings;
  const configured = Object.entries(rules).map(([ruleId, rule]) => ({
    ruleId,
    rule,
    options: options[ruleId] ?? true,
  }));
  const { messages } = await kernel.lintText(text, {
    ext,
    plugins,
    rules: configured as NonNullable<TextlintKernelOptions["rules"]>,
    ...(filePath === undefined ? {} : { filePath }),
  });
  return messages.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
