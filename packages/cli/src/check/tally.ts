import type { DraftReport, Finding, Severity, Summary } from "../types.js";

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a severity is at or above another. */
export const atLeast = (severity: Severity, least: Severity) => WEIGHT[severity] >= WEIGHT[least];

/** Counts what is found as it goes by. */
export class Tally {
  #drafts = 0;
  #problems = 0;
  #fixable = 0;
  readonly #reported: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

  /** What a run that is quiet leaves out of its report still counts for its exit code. */
  readonly found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

  get problems(): number {
    return this.#problems;
  }

  /** @param isDraft false for the house style's own report */
  add(report: DraftReport, isDraft = true): void {
    if ("problem" in report) {
      this.#problems += 1;
      return;
    }
    if (isDraft) this.#drafts += 1;
    for (const { severity, fix } of report.findings) {
      this.#reported[severity] += 1;
      if (fix !== undefined) this.#fixable += 1;
    }
  }

  count(findings: readonly Finding[]): void {
    for (const { severity } of findings) this.found[severity] += 1;
  }

  summary(interrupted: boolean): Summary {
    const { error: errors, warning: warnings, info: infos } = this.#reported;
    return {
      drafts: this.#drafts,
      problems: this.#problems,
      errors,
      warnings,
      infos,
      fixable: this.#fixable,
      interrupted,
    };
  }
}
