import type { Article } from "@copydesk/article";
import type { TxtDocumentNode } from "@textlint/ast-node-types";
import type {
  TextlintRuleContext,
  TextlintRuleContextFixCommand,
  TextlintRuleSeverityLevel,
  TextlintRuleSuggestion,
} from "@textlint/types";
import { documentationOf } from "./documentation.js";
import type { ReadyFinding, ReadySuggestion } from "./findings.js";
import type { Edit, Tier } from "./types.js";

/**
 * What a finding carries beyond textlint's own fields; textlint hands it on as `message.data.copydesk`, in its JSON output
 * too.
 */
export interface FindingExtras {
  /** The rule's id as its author gave it, whatever name the user's configuration knows it by. */
  readonly rule: string;
  /** Module path of the rule's README: `require.resolve` finds it. */
  readonly documentation: string;
  /** Other places the finding speaks of: UTF-16 offsets, half-open, and 1-based line. */
  readonly related: readonly {
    readonly range: readonly [number, number];
    readonly line: number;
    readonly label: string;
  }[];
}

const SEVERITIES: Readonly<Record<Tier, TextlintRuleSeverityLevel>> = { warning: 1, error: 2, info: 3 };

/** Reports findings on a Document at absolute offsets. The user's severity goes before the finding's own tier. */
export function reporterFor(
  ruleId: string,
  context: Readonly<TextlintRuleContext>,
  document: TxtDocumentNode,
  article: Article,
  severity: string | undefined,
): (finding: ReadyFinding) => void {
  const origin = document.range[0];
  const replace = ({ span, text }: Edit): TextlintRuleContextFixCommand =>
    context.fixer.replaceTextRange([span.start - origin, span.end - origin], text);
  const toSuggestion = ({ label, edit }: ReadySuggestion, index: number): TextlintRuleSuggestion => ({
    id: `${ruleId}/${index + 1}`,
    message: label,
    fix: replace(edit),
  });
  return ({ message, span, tier, fix, suggestions, related }) => {
    const extras: FindingExtras = {
      rule: ruleId,
      documentation: documentationOf(ruleId),
      related: related.map((place) => ({
        range: [place.span.start, place.span.end],
        line: article.lineOf(place.span.start),
        label: place.label,
      })),
    };
    context.report(document, {
      message,
      severity: SEVERITIES[isTier(severity) ? severity : tier],
      // Not by the context's locator, which throws where nothing is underlined: in an empty draft.
      padding: {
        type: "TextlintRuleErrorPaddingLocation",
        isAbsolute: false,
        range: [span.start - origin, span.end - origin],
      },
      ...(fix === undefined ? {} : { fix: replace(fix) }),
      ...(suggestions.length === 0 ? {} : { suggestions: suggestions.map(toSuggestion) }),
      copydesk: extras,
    });
  };
}

function isTier(severity: string | undefined): severity is Tier {
  return severity !== undefined && Object.hasOwn(SEVERITIES, severity);
}
