import { defineRule, type Finding, type Rule } from "@copydesk/rule-kit";
import { describe, expect, it } from "vitest";
import { type Invariant, invariants, lint } from "../src/index.js";

/** A rule on the word `wrong` that gets one thing wrong itself. */
function faulty(finding: (source: string, at: number) => Partial<Finding<"found">> | undefined): Rule {
  return defineRule({
    id: "faulty",
    description: "Faulty",
    tier: "error",
    fixable: true,
    options: {},
    messages: { found: `"{actual}" is wrong`, bare: "wrong" },
    *check({ source }) {
      for (const { index } of source.matchAll(/wrong/g)) {
        const extra = finding(source, index);
        if (extra !== undefined) yield { message: "found", span: { start: index, end: index + 5 }, ...extra };
      }
    },
  });
}

async function complaint(invariant: Invariant, rule: Rule, text: string, ext = ".txt"): Promise<string | undefined> {
  const draft = { text, ext, options: {} };
  return invariants[invariant]({ rule, draft, findings: await lint(rule, draft) });
}

describe("an invariant tells", () => {
  it("of a finding that depends on where the text begins", async () => {
    const rule = faulty((_, at) => (at < 10 ? {} : undefined));
    expect(await complaint("shift", rule, "wrong")).toBe(
      `  - 20-25 error "wrong" is wrong\n  in .txt "It rained all day.\\n\\nwrong"`,
    );
  });

  it("of a finding that depends on what follows", async () => {
    const rule = faulty((source, at) => (at + 5 === source.length ? {} : undefined));
    expect(await complaint("append", rule, "wrong")).toContain(`- 0-5 error "wrong" is wrong`);
  });

  it("of line ends and accents that make a difference", async () => {
    const rule = faulty((source) => (/\r|\u0301/.test(source) ? undefined : {}));
    expect(await complaint("crlf", rule, "All\nwrong")).toContain(`- 5-10 error "wrong" is wrong`);
    expect(await complaint("nfd", rule, "José wrong")).toContain(`- 6-11 error "wrong" is wrong`);
  });

  it("of marks that make a difference", async () => {
    const rule = faulty((source) => (/[’”]/.test(source) ? {} : undefined));
    expect(await complaint("marks", rule, `It's "wrong"`)).toContain(`+ 6-11 error "wrong" is wrong`);
    expect(await complaint("marks", rule, "It’s “wrong”")).toContain(`- 6-11 error "wrong" is wrong`);
  });

  it("of a message that does not begin with what is underlined", async () => {
    const rule = faulty(() => ({ message: "bare" as "found" }));
    expect(await complaint("message", rule, "wrong")).toBe(`  the message should begin with "wrong": wrong`);
    const empty = faulty((_, at) => ({ span: { start: at, end: at } }));
    expect(await complaint("message", empty, "so wrong")).toContain("3-3 underlines nothing in the text");
    const idle = faulty((_, start) => ({
      suggestions: [{ label: "wait", edits: [{ span: { start, end: start }, text: "" }] }],
    }));
    expect(await complaint("message", idle, "wrong")).toBe("  the suggestion changes nothing: wait");
  });

  it("of a fix that calls for another", async () => {
    const rule = faulty((_, start) => ({ fix: { span: { start, end: start }, text: "a " } }));
    expect(await complaint("idempotent", rule, "wrong")).toBe(`  - "a wrong"\n  + "a a wrong"`);
  });

  it("of a fix inside a quotation", () => {
    const text = `“It is wrong,” he said. "So" it was wrong, and "more" so.`;
    const at = (start: number) => ({ start, end: start + 4, text: "" });
    const finding = { message: "", tier: "error" as const, suggestions: [], related: [] };
    const check = (start: number) =>
      invariants.quotation({
        rule: faulty(() => undefined),
        draft: { text, ext: ".txt", options: {} },
        findings: [{ ...finding, start, end: start + 5, fix: at(start) }],
      });
    expect(check(7)).toBe("  the fix at 7-11 is inside the quotation “It is wrong,”");
    expect(check(36)).toBeUndefined();
    expect(check(48)).toBe(`  the fix at 48-52 is inside the quotation "more"`);
  });
});

describe("an invariant holds", () => {
  const sound = faulty(() => ({}));
  it.each(Object.keys(invariants) as Invariant[])("for a sound rule: %s", async (name) => {
    for (const text of ["It is wrong.", "José’s wrong\n\n‘wrong’ “wrong”", `it's "wrong" 'wrong' in the '90s\nwrong`]) {
      expect(await complaint(name, sound, text)).toBeUndefined();
    }
  });
});
