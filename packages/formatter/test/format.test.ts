import type { TextlintMessage, TextlintResult } from "@textlint/types";
import { describe, expect, it } from "vitest";
import format from "../src/index.js";

/** A finding on the first stretch of the source that reads `words`. */
function finding(source: string, words: string, more: Partial<TextlintMessage> = {}): TextlintMessage {
  const start = source.indexOf(words);
  const before = source.slice(0, start).split("\n");
  const at = { line: before.length, column: before.at(-1)!.length + 1 };
  const range = [start, start + words.length] as const;
  return {
    type: "lint",
    ruleId: "copydesk/typo",
    message: `"${words}" is not a word`,
    line: at.line,
    column: at.column,
    index: start,
    range,
    loc: { start: at, end: at },
    severity: 2,
    ...more,
  };
}

/** The report on one draft, without its heading and its last line. */
function report(source: string, messages: TextlintMessage[], width = 80): string {
  const lines = format([{ filePath: "draft.txt", messages }], { colors: false, width, source: () => source });
  return lines.split("\n").slice(2, -3).join("\n");
}

describe("a finding", () => {
  const source = "The mayor spoke.\nShe said the bridge will opne in the spring.\n";

  it("is shown with its place, its tier, its line and what is wrong", () => {
    expect(
      format([{ filePath: "draft.txt", messages: [finding(source, "opne")] }], { colors: false, source: () => source }),
    ).toBe(`draft.txt

  2:26  error  copydesk/typo
    She said the bridge will opne in the spring.
                             ~~~~
    "opne" is not a word

1 error in 1 file
`);
  });

  it("offers its fix before its suggestions, each once", () => {
    const range = finding(source, "opne").range;
    const suggest = (text: string) => ({ id: text, message: `write "${text}"`, fix: { text, range } });
    const message = finding(source, "opne", {
      fix: { text: "open", range },
      suggestions: [suggest("open"), suggest("opine")],
    });
    expect(report(source, [message])).toContain("\n    write: open  or: opine");
  });

  it("does not say twice what the message says", () => {
    const range = finding(source, "opne").range;
    const suggest = (text: string) => ({ id: text, message: `write "${text}"`, fix: { text, range } });
    const message = 'line 1 has "opne"; write "open"';
    const told = (...texts: string[]) =>
      report(source, [finding(source, "opne", { message, suggestions: texts.map(suggest) })]);
    expect(told("open")).toMatch(/write "open"$/);
    expect(told("open", "opine")).toMatch(/write "open"\n {4}or: opine$/);
    expect(told("opine")).toMatch(/write "open"\n {4}write: opine$/);
  });

  it("reads a change of marks with the word before it", () => {
    const draft = "“Nobody sails.” -Ms. Calloway";
    const range = [draft.indexOf(".”"), draft.length] as const;
    const suggestions = [{ id: "1", message: "write it out", fix: { text: ",” Ms. Calloway said.", range } }];
    expect(report(draft, [finding(draft, "-Ms. Calloway", { suggestions })])).toContain(
      "write: sails,” Ms. Calloway said.",
    );
  });

  it("shows the words as they read with a change made in their midst", () => {
    const draft = "“It is late” she said.";
    const comma = draft.indexOf("”");
    const message = finding(draft, "late” she", { fix: { text: ",", range: [comma, comma] } });
    expect(report(draft, [message])).toContain("write: late,” she");
  });

  it("takes the rule's words for a change that is too long to show", () => {
    const draft = `“${"We will stay. ".repeat(20)}`;
    const end = draft.length - 1;
    const fix = { text: "”", range: [end, end] as const };
    const suggestions = [{ id: "close", message: 'close the quotation after "stay."', fix }];
    expect(report(draft, [finding(draft, "We", { suggestions })])).toContain('\n    close the quotation after "stay."');
    expect(report(draft, [finding(draft, "We", { fix })])).toMatch(/\n {4}write: We will .*….* stay\.”/);
  });

  it("says so when the words are to go", () => {
    const draft = "They left the the house.";
    const message = finding(draft, "the the");
    expect(report(draft, [{ ...message, fix: { text: "", range: message.range } }])).toContain("\n    delete it");
  });

  it("does without the line where the draft cannot be read", () => {
    const lines = format([{ filePath: "no/such/draft.txt", messages: [finding(source, "opne")] }], { colors: false });
    expect(lines).toContain('error  copydesk/typo\n    "opne" is not a word\n');
  });
});

describe("the line of a finding", () => {
  /** The characters that the marks stand under; only for text whose characters take one column each. */
  function underlined(shown: string): string {
    const [line, marks] = shown.split("\n").slice(1, 3) as [string, string];
    return line.slice(marks.indexOf("~"), marks.lastIndexOf("~") + 1);
  }

  it("is cut at words on both sides of the underlined ones", () => {
    const draft = `${"before the words ".repeat(20)}opne${" and some after".repeat(20)}`;
    const shown = report(draft, [finding(draft, "opne")], 60);
    const line = shown.split("\n")[1]!;
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line).toMatch(/^ {4}… (before|the|words) .*opne .* (and|some|after) …$/);
    expect(underlined(shown)).toBe("opne");
  });

  it("gives one side the room that the other does not need", () => {
    const draft = `opne${" and some after".repeat(20)}`;
    const line = report(draft, [finding(draft, "opne")], 60).split("\n")[1]!;
    expect(line.length).toBeGreaterThan(50);
  });

  it("is a small part of a very long one", () => {
    const draft = `${"x".repeat(1_000_000)} opne ${"y".repeat(1_000_000)}`;
    expect(underlined(report(draft, [finding(draft, "opne")], 60))).toBe("opne");
  });

  it("ends the marks where the underlined words leave it", () => {
    const draft = "He said “we will\nnever give up.";
    const shown = report(draft, [finding(draft, "“we will\nnever")]);
    expect(shown).toContain("    He said “we will…\n            ~~~~~~~~\n");
  });

  it("shows as much of a long stretch as there is room for", () => {
    const draft = `He said “${"we will ".repeat(40)}`;
    const shown = report(draft, [finding(draft, draft.slice(8))], 60);
    expect(shown.split("\n")[1]!.length).toBeLessThanOrEqual(61);
    expect(underlined(shown)).toMatch(/^“we will we/);
  });

  it("keeps the marks in place after tabs, wide and combining characters", () => {
    const draft = "\t日本 cafe\u0301 👩‍👩‍👧 opne";
    const marks = report(draft, [finding(draft, "opne")]).split("\n")[2]!;
    // Tab 1, two wide characters 4, space 1, four letters 4, space 1, one family 2, space 1.
    expect(marks).toBe(`    ${" ".repeat(14)}~~~~`);
  });

  it("starts behind a byte order mark", () => {
    expect(report("\ufeffopne", [finding("opne", "opne")])).toContain("    opne\n    ~~~~\n");
  });

  it("marks one column where nothing is underlined", () => {
    const draft = "He said so";
    expect(report(draft, [finding(draft, "so", { range: [10, 10] })])).toContain(`    ${" ".repeat(10)}~\n`);
  });

  it("survives a place outside the draft", () => {
    expect(report("short", [finding("short", "short", { range: [90, 95] })])).toContain("~");
  });
});

describe("what a draft may hold", () => {
  it.each([
    ["a terminal's escape sequences", "\u001b[31mred opne", "␛[31mred opne"],
    ["NUL and DEL", "\u0000\u007f opne", "␀␡ opne"],
    ["direction overrides", "\u202eopne", "\ufffdopne"],
    ["half a surrogate pair", "\ud83d opne \ude00", "\ufffd opne \ufffd"],
  ])("shows %s without harm", (_, draft, shown) => {
    expect(report(draft, [finding(draft, "opne")]).split("\n")[1]).toBe(`    ${shown}`);
  });

  it("shows names and messages without harm too", () => {
    const result = {
      filePath: "a\u001b[2J.txt",
      messages: [finding("opne", "opne", { message: "“\u001b[2J”\nis\u0007" })],
    };
    expect(format([result], { colors: false, source: () => "opne" })).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe("the last line", () => {
  const of = (...severities: number[]): TextlintResult => ({
    filePath: "draft.txt",
    messages: severities.map((severity) => finding("opne", "opne", { severity: severity as 1 | 2 | 3 })),
  });
  const last = (...results: TextlintResult[]) =>
    format(results, { colors: false, source: () => "opne" })
      .split("\n")
      .at(-2);

  it("counts by tier, the worst first", () => {
    expect(last(of(1, 2, 3), of(2), of())).toBe("2 errors, 1 warning, 1 info in 3 files");
  });

  it("counts what can be fixed", () => {
    const result = of(2, 2);
    result.messages[0]!.fix = { text: "open", range: [0, 4] };
    expect(last(result)).toBe("2 errors in 1 file; 1 can be fixed");
  });

  it("says so when there is nothing", () => {
    expect(last(of(), of())).toBe("No findings in 2 files");
  });
});

describe("colours", () => {
  const result = [{ filePath: "draft.txt", messages: [finding("opne", "opne")] }];
  it("come when they are asked for", () => {
    expect(format(result, { colors: true, source: () => "opne" })).toContain("\u001b[31m~~~~");
  });
  it("stay away when they are not wanted", () => {
    expect(format(result, { color: false, source: () => "opne" })).not.toContain("\u001b");
  });
});
