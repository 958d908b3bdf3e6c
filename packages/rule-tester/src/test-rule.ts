import type { Rule } from "@copydesk/rule-kit";
import { describe, expect, it } from "vitest";
import type { Exceptions, ExpectedFinding, FiringCase, RuleCases, SilentCase } from "./cases.js";
import { describeFinding } from "./describe.js";
import { type Invariant, invariants } from "./invariants.js";
import { applyEdit, type Draft, fix, lint, type SeenFinding } from "./lint.js";

/**
 * Registers vitest tests for a rule: each case as it is given, and for each the invariants that hold for every rule. A case
 * that cannot hold one of them says why, in `except`.
 */
export function testRule(rule: Rule, { fires, silent, except = {} }: RuleCases): void {
  describe(rule.definition.id, () => {
    for (const one of fires) {
      describe(`fires on ${titleOf(one)}`, () => {
        it("as expected", () => expectFindings(rule, one));
        it("whatever surrounds it", () => expectInvariants(rule, draftOf(one), except, one.except));
      });
    }
    for (const one of silent) {
      const full = typeof one === "string" ? { text: one } : one;
      describe(`is silent on ${titleOf(one)}`, () => {
        it("as expected", async () => {
          const findings = await lint(rule, draftOf(full));
          expect(findings.map((finding) => describeFinding(finding, String))).toEqual([]);
        });
        it("whatever surrounds it", () => expectInvariants(rule, draftOf(full), except, full.except));
      });
    }
  });
}

function titleOf(one: FiringCase | SilentCase): string {
  const text = typeof one === "string" ? one : one.text;
  const options = typeof one === "string" || one.options === undefined ? "" : ` with ${JSON.stringify(one.options)}`;
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 99)}…` : text) + options;
}

function draftOf({ text, ext, options, house }: Exclude<SilentCase, string>): Draft {
  return { text, ext: ext ?? ".txt", options: { ...options, ...(house === undefined ? {} : { house }) } };
}

async function expectFindings(rule: Rule, one: FiringCase): Promise<void> {
  const draft = draftOf(one);
  const findings = await lint(rule, draft);
  const wanted = one.findings.map((finding) => (typeof finding === "string" ? { message: finding } : finding));
  expect(findings.map((finding) => finding.message)).toEqual(wanted.map((finding) => finding.message));
  findings.forEach((finding, index) => {
    const expected = wanted[index]!;
    expect(likeness(expected, finding, one.text)).toEqual(expected);
  });
  if (one.fixed !== undefined) expect(await fix(rule, draft)).toBe(one.fixed ?? one.text);
}

/** The finding as its expectation is written, with the same fields. */
function likeness(expected: ExpectedFinding, finding: SeenFinding, text: string): ExpectedFinding {
  const edit = finding.fix ?? finding.suggestions[0];
  const all: Required<ExpectedFinding> = {
    message: finding.message,
    at: text.slice(finding.start, finding.end),
    start: finding.start,
    tier: finding.tier,
    suggestion: finding.suggestions[0]?.label ?? null,
    fixed: edit === undefined ? text : applyEdit(text, edit),
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in expected)) as unknown as ExpectedFinding;
}

async function expectInvariants(rule: Rule, draft: Draft, ofRule: Exceptions, ofCase: Exceptions = {}): Promise<void> {
  const findings = await lint(rule, draft);
  const failures: string[] = [];
  for (const name of Object.keys(invariants) as Invariant[]) {
    const reason = ofCase[name] ?? ofRule[name];
    if (reason?.trim() === "") failures.push(`${name}: an exception needs its reason`);
    if (ofRule[name] !== undefined) continue;
    const wrong = await invariants[name]({ rule, draft, findings });
    if (wrong !== undefined && reason === undefined) failures.push(`${name}:\n${wrong}`);
    if (wrong === undefined && reason !== undefined) failures.push(`${name}: holds, so its exception can go`);
  }
  if (failures.length > 0) {
    throw new Error(`${failures.length} invariant(s) broken by ${JSON.stringify(draft.text)}\n${failures.join("\n")}`);
  }
}
