import { articleOf } from "@copydesk/article";
import type { FindingExtras } from "@copydesk/rule-kit";
import { checkedHouseStyle, NO_HOUSE_STYLE } from "@copydesk/rule-kit/house-styles";
import { type Directive, directiveCollector, mayHoldDirectives } from "@copydesk/rule-kit/suppressions";
import type { TxtDocumentNode } from "@textlint/ast-node-types";
import { TextlintKernel, type TextlintKernelOptions } from "@textlint/kernel";
import type { TextlintFilterRuleReporter, TextlintMessage, TextlintRuleReporter } from "@textlint/types";
import { rules as presetRules } from "textlint-rule-preset-copydesk";
import type { Draft } from "../drafts/read.js";
import { Unreadable } from "../drafts/unreadable.js";
import type { Finding, Severity, Span } from "../types.js";
import type { House } from "./house.js";
import { pluginsFor } from "./plugins.js";
import type { Settings } from "./settings.js";

/** A finding as a rule makes it: what follows from the text alone is added later. */
export type RawFinding = Omit<Finding, "from" | "to" | "paragraph" | "fingerprint">;

/** What the rules find in a draft, before anything is held back. Plain data, for the cache. */
export interface RawFindings {
  readonly findings: readonly RawFinding[];
  readonly directives: readonly Directive[];
  /** Whether words are somebody else's, and not to be edited; for a fix run only. */
  readonly isQuoted?: (span: Span) => boolean;
}

/** `linter` finds what a person reads, at most a hundred of each rule; `fixer` finds more, for a fix run. */
export type Mode = "linter" | "fixer";

type KernelRules = NonNullable<TextlintKernelOptions["rules"]>;

const kernel = new TextlintKernel();

/**
 * Runs the rules on a draft.
 *
 * @throws Unreadable where textlint cannot parse it
 */
export async function runRules(
  draft: Draft,
  house: House | undefined,
  settings: Settings,
  mode: Mode,
): Promise<RawFindings> {
  const directives: Directive[] = [];
  // Of an HTML document without content the parser tells no place, which textlint refuses.
  if (draft.text.trim() === "") return { findings: [], directives };
  const filterRules = mayHoldDirectives(draft.text)
    ? [{ ruleId: "copydesk-comments", rule: directiveCollector(directives) }]
    : [];
  let document: TxtDocumentNode | undefined;
  if (mode === "fixer") {
    const rule: TextlintFilterRuleReporter = ({ Syntax }) => ({
      [Syntax.Document](node) {
        document = node;
      },
    });
    filterRules.push({ ruleId: "copydesk-document", rule });
  }
  try {
    const { messages } = await kernel.lintText(draft.text, {
      ext: draft.extension,
      filePath: draft.file,
      plugins: await pluginsFor(draft.extension),
      rules: kernelRules(settings, house, mode),
      filterRules,
    });
    const found = { findings: messages.map(rawFinding).sort(inOrder), directives };
    return document === undefined ? found : { ...found, isQuoted: quotedIn(document, draft.text) };
  } catch (error) {
    throw new Unreadable(`textlint cannot parse it (${(error as Error).message.split("\n")[0]})`);
  }
}

function quotedIn(document: TxtDocumentNode, text: string): (span: Span) => boolean {
  const article = articleOf(document, text);
  const blockQuotes = article.blocks.filter(({ kind }) => kind === "block-quote");
  return (span) =>
    article.quotationAt(span) !== undefined ||
    blockQuotes.some(({ start, end }) => start <= span.start && span.start < end);
}

/** Of a draft without a house style. */
const NONE = checkedHouseStyle({ ...NO_HOUSE_STYLE });

/** The last that was made: one draft after the other mostly has the same house style. */
let made: { settings: Settings; house: House | undefined; mode: Mode; rules: KernelRules } | undefined;

function kernelRules(settings: Settings, house: House | undefined, mode: Mode): KernelRules {
  if (made?.settings === settings && made.house === house && made.mode === mode) return made.rules;
  const rules = Object.entries(presetRules).flatMap(([ruleId, rule]) => {
    const given = settings.rules[ruleId];
    if (given === false) return [];
    const reporter = "linter" in rule ? (rule as Record<Mode, TextlintRuleReporter>)[mode] : rule;
    // It was looked for and read already; the rules would look again, and tell of its mistakes with each draft.
    const options = { house: house?.house ?? NONE, ...given };
    return [{ ruleId, rule: reporter, options }];
  });
  made = { settings, house, mode, rules };
  return rules;
}

const SEVERITIES: Readonly<Record<number, Severity>> = { 1: "warning", 2: "error", 3: "info" };

function rawFinding(message: TextlintMessage): RawFinding {
  const extras = (message as { data?: { copydesk?: FindingExtras } }).data?.copydesk;
  return {
    rule: extras?.rule ?? message.ruleId,
    severity: SEVERITIES[message.severity] ?? "error",
    message: message.message,
    start: message.range[0],
    end: message.range[1],
    ...(message.fix === undefined ? {} : { fix: editOf(message.fix) }),
    suggestions: (message.suggestions ?? []).map((suggestion) => ({
      message: suggestion.message,
      edit: editOf(suggestion.fix),
    })),
    related: (extras?.related ?? []).map(({ range, line, label }) => ({ start: range[0], end: range[1], line, label })),
    ...(extras === undefined ? {} : { documentation: extras.documentation }),
  };
}

const editOf = ({ range, text }: { range: readonly [number, number]; text: string }) => ({
  start: range[0],
  end: range[1],
  text,
});

const inOrder = (a: RawFinding, b: RawFinding) =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
