import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Analysis } from "../analyst.js";
import type { Finding } from "../lint/finding.js";
import type { Documentation } from "./documentation.js";

/** What the editor can show of a finding. */
export interface Shown {
  readonly related: boolean;
  readonly description: boolean;
}

const SEVERITIES: Readonly<Record<Finding["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export const SOURCE = "copydesk";

/** An analysis as the editor shows it. */
export function diagnosticsOf(
  analysis: Analysis,
  uri: string,
  shown: Shown,
  documentation: Documentation,
): Diagnostic[] {
  const { findings, failure } = analysis;
  if (failure !== undefined) {
    const range = analysis.text.rangeOf(0, 0);
    return [{ range, severity: DiagnosticSeverity.Information, source: SOURCE, message: `Copydesk: ${failure}` }];
  }
  return findings.map((finding) => diagnosticOf(finding, analysis, uri, shown, documentation));
}

export function diagnosticOf(
  { start, end, rule, severity, message, related }: Finding,
  { text }: Analysis,
  uri: string,
  shown: Shown,
  documentation: Documentation,
): Diagnostic {
  const address = shown.description ? documentation.pageOf(rule).address : undefined;
  return {
    range: text.rangeOf(start, end),
    severity: SEVERITIES[severity],
    code: rule,
    ...(address === undefined ? {} : { codeDescription: { href: address } }),
    source: SOURCE,
    message,
    ...(shown.related && related.length > 0
      ? {
          relatedInformation: related.map((place) => ({
            location: { uri, range: text.rangeOf(place.start, place.end) },
            message: place.label,
          })),
        }
      : {}),
  };
}
