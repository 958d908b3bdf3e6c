import type { Finding, Severity, Span } from "../../types.js";

/** A finding with the number that it has on its proof. */
export interface NumberedFinding extends Span {
  readonly kind: "finding";
  readonly number: number;
  readonly finding: Finding;
}

/** A place that a finding speaks of, to jump to. */
interface MarkedPlace extends Span {
  readonly kind: "place";
}

export type Mark = NumberedFinding | MarkedPlace;

/** Ids of the elements of one proof; the prefix tells the proofs on one page apart. */
export const idOf = {
  mark: (prefix: string, { number }: NumberedFinding) => `${prefix}m${number}`,
  note: (prefix: string, { number }: NumberedFinding) => `${prefix}n${number}`,
  place: (prefix: string, { start, end }: Span) => `${prefix}p${start}-${end}`,
};

/** The findings numbered from 1, and the places that they speak of, each once; in the order in which they begin. */
export function marksOf(findings: readonly Finding[]): { numbered: NumberedFinding[]; marks: Mark[] } {
  const numbered = findings.map((finding, index): NumberedFinding => {
    return { kind: "finding", number: index + 1, finding, start: finding.start, end: finding.end };
  });
  const places = new Map<string, MarkedPlace>();
  for (const { related } of findings) {
    for (const { start, end } of related) places.set(`${start}-${end}`, { kind: "place", start, end });
  }
  const marks = [...numbered, ...places.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return { numbered, marks };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The gravest of the findings that lie on one stretch. */
export function gravest(findings: readonly NumberedFinding[]): Severity {
  return findings.map(({ finding }) => finding.severity).sort((a, b) => RANK[a] - RANK[b])[0]!;
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Info" };

/** `1 error`, `2 errors`, `2 info`. */
export const count = (number: number, noun: string) =>
  `${number.toLocaleString("en-US")} ${noun}${number === 1 || noun === "info" ? "" : "s"}`;

/** `2 errors, 1 warning`; `no findings` where there are none. */
export function tally(findings: readonly Pick<Finding, "severity">[]): string {
  const numbers = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) numbers[severity] += 1;
  return tallyOf(numbers);
}

/** The same of numbers. */
export function tallyOf(numbers: Readonly<Record<Severity, number>>): string {
  const parts = (["error", "warning", "info"] as const).map((severity) =>
    numbers[severity] === 0 ? "" : count(numbers[severity], severity),
  );
  return parts.filter((part) => part !== "").join(", ") || "no findings";
}
