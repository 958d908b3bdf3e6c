import { articleOf, type Span } from "@copydesk/article";
import type { TxtDocumentNode } from "@textlint/ast-node-types";
import type { TextlintRuleContext, TextlintRuleReporter, TextlintRuleReportHandler } from "@textlint/types";
import { collectFindings, type ReadyFinding } from "./findings.js";
import { claimMistakes, type HouseStyleReading, readHouseStyle } from "./house-style/index.js";
import { ignoredNodes } from "./ignored-nodes.js";
import { describeOptionMistake, optionReader, type ReadOptions } from "./options.js";
import { reporterFor } from "./report.js";
import { quotable, toOneLine } from "./text.js";
import type { OptionDeclarations, RuleDefinition, RuleDescription, Tier } from "./types.js";
import { version } from "./version.js";

/**
 * How many findings of one rule are shown for one file: textlint compares every message with every other, and nobody reads
 * more. A fix run may correct more than that at a time.
 */
const MOST_FINDINGS = 100;
const MOST_FIXES = 2000;

/** A textlint rule module that carries its own description, for the generator and the tests. */
export type Rule = { readonly definition: RuleDescription } & (
  | TextlintRuleReporter
  | { readonly linter: TextlintRuleReporter; readonly fixer: TextlintRuleReporter }
);

/**
 * Makes a textlint rule of a definition. The rule never throws: mistakes in its options or in the house style, and errors of
 * its own, come out as findings at the start of the draft.
 */
export function defineRule<const D extends OptionDeclarations, M extends string>(
  definition: RuleDefinition<D, M>,
): Rule {
  const linter = reporterOf(definition, MOST_FINDINGS);
  if (definition.fixable !== true) return Object.assign(linter, { definition });
  return { linter, fixer: reporterOf(definition, MOST_FIXES), definition };
}

function reporterOf<D extends OptionDeclarations, M extends string>(
  definition: RuleDefinition<D, M>,
  limit: number,
): TextlintRuleReporter {
  const readOptions = optionReader(definition.options);
  return (given, optionsGiven): TextlintRuleReportHandler => {
    const options = readOptions(optionsGiven);
    if (options.severity === "none") return {};
    // textlint's emitters keep every handler until the next full garbage collection; what a handler holds, the draft's whole
    // tree with it, would pile up and be copied around by the small ones.
    let held: typeof given | undefined = given;
    return {
      [`${given.Syntax.Document}:exit`](document: TxtDocumentNode): void | Promise<void> {
        const context = held;
        if (context === undefined) return;
        held = undefined;
        const house = readHouseStyle(document, context.getFilePath(), options.house);
        const run = (reading: HouseStyleReading) => runRule(definition, context, document, options, reading, limit);
        // Only a draft with a house style not read before, or with mistakes to explain, has to wait.
        if (house instanceof Promise) return house.then(run);
        return run(house);
      },
    };
  };
}

function runRule<D extends OptionDeclarations, M extends string>(
  definition: RuleDefinition<D, M>,
  context: Readonly<TextlintRuleContext>,
  document: TxtDocumentNode,
  options: ReadOptions<D>,
  { house, mistakes }: HouseStyleReading,
  limit: number,
): void | Promise<void> {
  const article = articleOf(document, context.getSource());
  const report = reporterFor(definition.id, context, document, article, options.severity);
  const { findings, beyond, failure } = collectFindings(
    definition,
    article,
    { options: options.values, house },
    limit,
    ignoredNodes(document, options.values.ignoreNodeTypes),
  );
  for (const finding of findings) report(finding);
  if (beyond !== undefined && limit === MOST_FINDINGS) {
    report(plain(beyond, "info", describeRest(definition.id, article.source, beyond)));
  }
  const start: Span = { start: 0, end: Math.min(1, article.source.length) };
  if (failure !== undefined) report(plain(start, "error", describeFailure(definition.id, failure)));
  if (mistakes.length > 0 && claimMistakes(document)) {
    for (const mistake of mistakes) report(plain(start, "error", mistake));
  }
  if (options.mistakes.length === 0) return;
  return Promise.all(options.mistakes.map((mistake) => describeOptionMistake(definition.id, mistake))).then(
    (messages) => {
      for (const message of messages) report(plain(start, "error", toOneLine(message)));
    },
  );
}

function plain(span: Span, tier: Tier, message: string): ReadyFinding {
  return { message, span, tier, fix: undefined, suggestions: [], related: [] };
}

function describeRest(ruleId: string, source: string, { start, end }: Span): string {
  const quoted = quotable(source.slice(start, end));
  return `"${quoted}" is one more that ${ruleId} finds; only the first ${MOST_FINDINGS} in a file are shown`;
}

/** Names what failed and where to tell of it; of the draft it repeats nothing but what the error itself says. */
function describeFailure(ruleId: string, failure: unknown): string {
  const said = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
  return `${ruleId} failed on this draft and may have missed something (${toOneLine(said).slice(0, 200)}). Please report this, with @copydesk/rule-kit ${version}.`;
}
