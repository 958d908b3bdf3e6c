import type { FindingExtras, Rule, Tier } from "@copydesk/rule-kit";
import { TextlintKernel, type TextlintKernelOptions } from "@textlint/kernel";
import markdownModule from "@textlint/textlint-plugin-markdown";
import textModule from "@textlint/textlint-plugin-text";
import htmlModule from "textlint-plugin-html";

/** A stretch of the linted text with what would stand there. UTF-16 offsets, half-open. */
export interface SeenEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A finding as textlint gives it out. */
export interface SeenFinding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly tier: Tier;
  readonly fix: SeenEdit | undefined;
  readonly suggestions: readonly (SeenEdit & { readonly label: string })[];
  readonly related: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** What is linted: a text, the kind of file it stands for, and the rule's options. */
export interface Draft {
  readonly text: string;
  readonly ext: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const kernel = new TextlintKernel();
const plugins = Object.entries({ text: textModule, markdown: markdownModule, html: htmlModule }).map(
  ([pluginId, module]) => ({ pluginId, plugin: exportOf(module) }),
) as NonNullable<TextlintKernelOptions["plugins"]>;
const TIERS: Readonly<Record<number, Tier>> = { 1: "warning", 2: "error", 3: "info" };

/** CommonJS modules come as they are or one level down, depending on who loads them. */
function exportOf(module: unknown): unknown {
  return (module as { default?: unknown }).default ?? module;
}

function settings(rule: Rule, { ext, options }: Draft): TextlintKernelOptions {
  const rules = [{ ruleId: rule.definition.id, rule, options: { ...options } }];
  return { ext, plugins, rules: rules as NonNullable<TextlintKernelOptions["rules"]> };
}

/** The findings of one rule in a draft, in the order of the text. */
export async function lint(rule: Rule, draft: Draft): Promise<SeenFinding[]> {
  const { messages } = await kernel.lintText(draft.text, settings(rule, draft));
  return messages
    .map((message) => {
      const { copydesk } = (message as unknown as { data: { copydesk: FindingExtras } }).data;
      return {
        start: message.range[0],
        end: message.range[1],
        message: message.message,
        tier: TIERS[message.severity] ?? "error",
        fix: message.fix === undefined ? undefined : seenEdit(message.fix),
        suggestions: (message.suggestions ?? []).map(({ fix, message: label }) => ({ label, ...seenEdit(fix) })),
        related: copydesk.related.map(({ range, label }) => ({ start: range[0], end: range[1], label })),
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function seenEdit({ range, text }: { readonly range: readonly [number, number]; readonly text: string }): SeenEdit {
  return { start: range[0], end: range[1], text };
}

/** The draft's text after one fix run. */
export async function fix(rule: Rule, draft: Draft): Promise<string> {
  return (await kernel.fixText(draft.text, settings(rule, draft))).output;
}

export function applyEdit(text: string, edit: SeenEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
