import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import type { Analysis } from "../analyst.js";
import type { Finding } from "../lint/finding.js";
import type { Documentation } from "./documentation.js";

/** What is wrong at a place and why it is. */
export function hoverAt(
  analysis: Analysis,
  position: Position,
  kind: MarkupKind,
  documentation: Documentation,
): Hover | undefined {
  const offset = analysis.text.offsetAt(position);
  const here = analysis.findings.filter(({ start, end }) => start <= offset && offset <= end);
  const [first] = here;
  if (first === undefined) return undefined;
  const parts = here.map((finding) => describe(finding, kind, documentation));
  const separator = kind === MarkupKind.Markdown ? "\n\n---\n\n" : "\n\n";
  return {
    contents: { kind, value: parts.join(separator) },
    range: analysis.text.rangeOf(first.start, first.end),
  };
}

function describe({ rule, message }: Finding, kind: MarkupKind, documentation: Documentation): string {
  const { description, reason, address } = documentation.pageOf(rule);
  if (kind !== MarkupKind.Markdown) {
    return [message, description === "" ? rule : `${rule}: ${description}`, reason]
      .filter((part) => part !== "")
      .join("\n\n");
  }
  const name = address === undefined ? `**${rule}**` : `[**${rule}**](${address})`;
  return [escaped(message), description === "" ? name : `${name}: ${description}`, reason]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The words of a draft are not markup. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&");
